# Creating and calling objects in the middle of other instructions.


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
    base = native_base(cls)
    if base is None:
        return bare_instance(cls)
    if takes_arguments(cls):
        return wrap_native(cls, base(*args, **kwargs))
    return wrap_native(cls, base())
