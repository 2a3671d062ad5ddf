# Creating, calling and comparing objects whose classes have Python code for it.


def call(f, *args, **kwargs):
    return f(*args, **kwargs)


def construct(cls, *args, **kwargs):
    o = new_object(cls, args, kwargs)
    if isinstance(o, cls):
        init = find_init(cls)
        if init is not None:
            init(o, *args, **kwargs)
    return o


def new_object(cls, args, kwargs):
    new = find_new(cls)
    if new is not None:
        return new(cls, *args, **kwargs)
    if named_base(cls) is not None:
        return new_named(cls, args, kwargs)
    base = native_base(cls)
    if base is None:
        return bare_instance(cls)
    if takes_arguments(cls):
        return wrap_native(cls, base(*args, **kwargs))
    return wrap_native(cls, base())


def new_named(cls, args, kwargs):
    base = named_base(cls)
    value = make_named(base, args, kwargs)
    return value if base is cls else wrap_native(cls, value)


def new_native(cls, *args, **kwargs):
    if named_base(cls) is not None:
        return new_named(cls, args, kwargs)
    base = native_base(cls)
    if base is None:
        return bare_instance(cls)
    return wrap_native(cls, base(*args, **kwargs))


def get_attr(o, name, *default):
    if not default:
        return getattr(o, name)
    try:
        return getattr(o, name)
    except AttributeError:
        return default[0]


def has_attr(o, name):
    try:
        getattr(o, name)
    except AttributeError:
        return False
    return True


def raise_class(cls):
    raise cls()


def raise_class_from(exc, cause):
    if isinstance(exc, type):
        exc = exc()
    if isinstance(cause, type):
        cause = cause()
    raise exc from cause


def generator_throw(g, exc, *rest):
    if rest and rest[0] is not None:
        exc = exc(rest[0])
    else:
        exc = exc()
    return g.throw(exc)


def show(o):
    print(repr(o))


def class_hooks(cls):
    for name, value in list(cls.__dict__.items()):
        hook = getattr(type(value), "__set_name__", None)
        if hook is not None:
            hook(value, cls, name)
    for base in cls.__mro__[1:]:
        hook = getattr(base, "__dict__", {}).get("__init_subclass__")
        if hook is not None:
            getattr(hook, "__func__", hook)(cls)
            break
    return cls


def get_or_hook(getter, hook, o, name):
    try:
        return getter(o)
    except AttributeError:
        return hook(o, name)


def native_init(self, *args, **kwargs):
    self = unwrap_native(self)
    if isinstance(self, list):
        self[:] = list(*args, **kwargs)
    elif isinstance(self, (dict, set)):
        self.update(*args, **kwargs)
    elif isinstance(self, bytearray):
        self[:] = bytearray(*args, **kwargs)


def dir_of(o):
    return sorted(class_method(o, "__dir__")(o))
