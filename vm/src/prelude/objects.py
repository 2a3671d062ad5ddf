# Creating, calling and comparing objects whose classes have Python code for it.


def call(f, /, *args, **kwargs):
    return f(*args, **kwargs)


# The special method of a class, in Python or not, to be called with the object; None if there is
# none.
def special(o, name):
    method = class_method(o, name)
    return getattr(type(o), name, None) if method is None else method


# `sequence * n`, either way round, where `n` has `__index__` and no multiplication of its own.
def repeat(a, b, in_place):
    if class_method(b, "__index__") is None:
        return b * index_of(a)
    n = index_of(b)
    if in_place:
        a *= n
        return a
    return a * n


# A special method that is a descriptor.
def call_bound(method, o, *args):
    return type(method).__get__(method, o, type(o))(*args)


# An `__exit__` that is a descriptor; it stands in the pair with the context manager.
def exit_by(pair, *args):
    return call_bound(*pair, *args)


def own_str(o):
    return repr(o)


# `__ior__` and such of a value with Python code on the right.
def own_in_place(native, o, other):
    inner = unwrap_native(o)
    name = native.__name__
    if isinstance(inner, dict):
        inner.update(other)
    elif name == "__iadd__":
        inner.extend(other)
    elif name == "__ior__":
        inner |= other
    elif name == "__iand__":
        inner &= other
    elif name == "__isub__":
        inner -= other
    else:
        inner ^= other
    return o


def own_repr(o):
    return repr(unwrap_native(o))


def construct(cls, /, *args, **kwargs):
    o = new_object(cls, args, kwargs)
    # `__new__` may have made an instance of a derived class; what the metaclass takes for one is not.
    if type(o) is cls or cls in type(o).__mro__:
        init = find_init(cls if type(o) is cls else type(o))
        if init is not None:
            if callable(init):
                init(o, *args, **kwargs)
            else:
                init.__get__(o, type(o))(*args, **kwargs)
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
    if base is type:
        return type_new(cls, *args, **kwargs)
    if issubclass(base, BaseException):
        return object.__new__(cls, *args)
    if filled_by_init(base):
        return bare_instance(cls)
    if takes_arguments(cls):
        # `__init__` in Python deals with keywords itself.
        plain = (tuple, frozenset, float, array_type)
        if kwargs and find_init(cls) is not None and issubclass(base, plain):
            return wrap_native(cls, base(*args))
        return wrap_native(cls, base(*args, **kwargs))
    return wrap_native(cls, base())


def new_named(cls, args, kwargs):
    base = named_base(cls)
    value = make_named(base, args, kwargs)
    return value if base is cls else wrap_native(cls, value)


def new_native(cls, /, *args, **kwargs):
    if named_base(cls) is not None:
        return new_named(cls, args, kwargs)
    base = native_base(cls)
    if base is None:
        return bare_instance(cls)
    # What a value that can change begins with is for `__init__`.
    if base in (list, dict, set, bytearray) and on_pc():
        return wrap_native(cls, base())
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
    if not (isinstance(exc, type) and issubclass(exc, BaseException)):
        text = "exceptions must be classes or instances deriving from BaseException, not "
        raise TypeError(text + type(exc).__name__)
    value = rest[0] if rest else None
    if value is None:
        exc = exc()
    elif isinstance(value, tuple):
        exc = exc(*value)
    else:
        exc = exc(value)
    if not isinstance(exc, BaseException):
        raise TypeError("exceptions must derive from BaseException")
    return g.throw(exc)


def show(o):
    print(repr(o))


def get_or_hook(getter, hook, o, name):
    try:
        return getter(o)
    except AttributeError:
        return hook(o, name)


def getattribute_or_hook(getter, hook, o, name):
    try:
        return getter(o, name)
    except AttributeError:
        return hook(o, name)


def dir_of(o):
    return sorted(class_method(o, "__dir__")(o))


def native_init(self, /, *args, **kwargs):
    # The keywords were for `__new__`.
    if kwargs and find_new(type(self)) is not None and not isinstance(self, dict):
        kwargs = {}
    self = unwrap_native(self)
    if isinstance(self, list):
        self[:] = list(*args, **kwargs)
    elif isinstance(self, set):
        values = set(*args, **kwargs)
        self.clear()
        self.update(values)
    elif isinstance(self, dict):
        self.update(*args, **kwargs)
    elif isinstance(self, bytearray):
        self[:] = bytearray(*args, **kwargs)


def import_star(module, names, globals):
    for name in names:
        if not isinstance(name, str):
            raise TypeError("__all__ must be a list of str")
        globals[name] = getattr(module, name)


# `from module import name` where the module makes attributes itself.
def import_from_hook(hook, name, module):
    try:
        return hook(name)
    except AttributeError:
        pass
    import sys

    found = sys.modules.get(module + "." + name)
    if found is None:
        raise ImportError("cannot import name '" + name + "' from '" + module + "'")
    return found


# An object that a module has put into `sys.modules` in its own place.
def import_from_object(module, name):
    absent = []
    found = getattr(module, name, absent)
    if found is absent:
        own = getattr(module, "__name__", "?")
        import_submodule(own + "." + name, name, own)
        found = getattr(module, name, absent)
        if found is absent:
            import sys

            found = sys.modules[own + "." + name]
    return found


def import_submodule(full, name, package):
    try:
        __import__(full)
    except ImportError:
        message = "cannot import name '" + name + "' from '" + package + "'"
        raise ImportError(message) from None
