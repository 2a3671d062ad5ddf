# How objects are taken apart for copies and pickles: what `object` says about it. The functions
# that put them together again are those of `copyreg`.


def reduce_by(self, protocol):
    if type(self).__reduce__ is not object.__reduce__:
        return self.__reduce__()
    return reduce_object(self)


def reduce_object(self):
    import copyreg

    cls = type(self)
    if callable(self) and isinstance(self, type(reduce_object)):
        return self.__name__
    args, keywords = new_arguments(self, cls)
    state = self.__getstate__()
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    if keywords:
        return copyreg.__newobj_ex__, (cls, args, keywords), state, items, pairs
    return copyreg.__newobj__, (cls,) + args, state, items, pairs


def new_arguments(self, cls):
    hook = class_method(self, "__getnewargs_ex__")
    if hook is not None:
        return hook(self)
    hook = class_method(self, "__getnewargs__")
    if hook is not None:
        return hook(self), {}
    base = native_base(cls)
    if base is None or base in (list, dict):
        return (), {}
    if issubclass(base, BaseException):
        return self.args, {}
    if base in (int, float, complex, str, bytes, tuple, bytearray, set, frozenset, bool):
        value = unwrap_native(self)
        return (list(value) if base in (set, frozenset) else value,), {}
    raise TypeError("cannot pickle '" + cls.__name__ + "' object")


def object_state(self):
    slots = {}
    for cls in type(self).__mro__:
        names = cls.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name[:2] == "__" and name[-2:] != "__":
                name = "_" + cls.__name__.lstrip("_") + name
            value = getattr(self, name, missing)
            if value is not missing and name not in ("__dict__", "__weakref__"):
                slots[name] = value
    attributes = getattr(self, "__dict__", None) or None
    if isinstance(self, type(reduce_object)):
        attributes = None
    return (attributes, slots) if slots else attributes


def reduce_iterator(it):
    return iter, (list(copied_iterator(it)),)
