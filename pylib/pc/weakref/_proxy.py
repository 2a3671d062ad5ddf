# Objects that stand for others without keeping them alive.

from weakref._refs import refer, shared


def _dead():
    raise ReferenceError("weakly-referenced object no longer exists")


class ProxyType:
    __module__ = "weakref"
    __slots__ = ("_proxied", "_callback", "__weakref__")

    @property
    def __class__(self):
        return _referent(self).__class__

    def __getattr__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    __hash__ = None


class CallableProxyType(ProxyType):
    __module__ = "weakref"
    __slots__ = ()

    def __call__(self, *args, **keywords):
        return _referent(self)(*args, **keywords)


ProxyTypes = (ProxyType, CallableProxyType)


def _referent(p):
    obj = object.__getattribute__(p, "_proxied")()
    return _dead() if obj is None else obj


def _forward(name):
    def method(self, *args):
        args = [_referent(a) if isinstance(a, ProxyType) else a for a in args]
        return _operations[name](_referent(self), *args)

    return method


def _next(it):
    if not hasattr(type(it), "__next__"):
        raise TypeError("Weakref proxy referenced a non-iterator '%s' object" % type(it).__name__)
    return next(it)


def _index(n):
    import operator

    return operator.index(n)


_operations = {
    "__str__": str,
    "__bool__": bool,
    "__len__": len,
    "__iter__": iter,
    "__next__": _next,
    "__bytes__": bytes,
    "__neg__": lambda a: -a,
    "__pos__": lambda a: +a,
    "__invert__": lambda a: ~a,
    "__abs__": abs,
    "__int__": int,
    "__float__": float,
    "__index__": _index,
    "__getitem__": lambda a, k: a[k],
    "__setitem__": lambda a, k, v: a.__setitem__(k, v),
    "__delitem__": lambda a, k: a.__delitem__(k),
    "__contains__": lambda a, x: x in a,
    "__eq__": lambda a, b: a == b,
    "__ne__": lambda a, b: a != b,
    "__lt__": lambda a, b: a < b,
    "__le__": lambda a, b: a <= b,
    "__gt__": lambda a, b: a > b,
    "__ge__": lambda a, b: a >= b,
    "__add__": lambda a, b: a + b,
    "__radd__": lambda a, b: b + a,
    "__sub__": lambda a, b: a - b,
    "__rsub__": lambda a, b: b - a,
    "__mul__": lambda a, b: a * b,
    "__rmul__": lambda a, b: b * a,
    "__truediv__": lambda a, b: a / b,
    "__floordiv__": lambda a, b: a // b,
    "__mod__": lambda a, b: a % b,
    "__pow__": lambda a, b: a**b,
    "__rtruediv__": lambda a, b: b / a,
    "__rfloordiv__": lambda a, b: b // a,
    "__rmod__": lambda a, b: b % a,
    "__rpow__": lambda a, b: b**a,
    "__matmul__": lambda a, b: a @ b,
    "__rmatmul__": lambda a, b: b @ a,
    "__divmod__": divmod,
    "__reversed__": reversed,
    "__and__": lambda a, b: a & b,
    "__or__": lambda a, b: a | b,
    "__xor__": lambda a, b: a ^ b,
    "__lshift__": lambda a, b: a << b,
    "__rshift__": lambda a, b: a >> b,
}

# What is assigned to in place is the object, so the name stands for what comes of it.
def _in_place(name):
    def method(self, other):
        obj = _referent(self)
        other = _referent(other) if isinstance(other, ProxyType) else other
        own = getattr(type(obj), name, None)
        result = NotImplemented if own is None else own(obj, other)
        if result is NotImplemented:
            return _operations["__" + name[3:]](obj, other)
        return self if result is obj else result

    return method


def _add_operations():
    for name in _operations:
        setattr(ProxyType, name, _forward(name))
    for name in "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split():
        setattr(ProxyType, "__i%s__" % name, _in_place("__i%s__" % name))


_add_operations()


def _repr(self):
    obj = object.__getattribute__(self, "_proxied")()
    cls = type(obj).__name__
    return "<weakproxy at 0x%x to %s at 0x%x>" % (id(self), cls, id(obj))


ProxyType.__repr__ = _repr


def proxy(obj, callback=None, /):
    cls = CallableProxyType if callable(obj) else ProxyType
    if callback is None:
        known = shared(cls, obj)
        if known is not None:
            return known
    self = object.__new__(cls)
    object.__setattr__(self, "_callback", callback)
    object.__setattr__(self, "_proxied", refer(self, obj))
    return self
