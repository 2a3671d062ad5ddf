# Containers whose keys, values or items are referred to weakly, on top of the built-in references.
# What has died is taken out by a callback; until that has run, it is not seen.

from uweakref import *

ReferenceType = ref


# A key that stands for an object without keeping it alive. It is equal to what the object is equal
# to, and once the object has died to itself alone.
class _Key:
    __slots__ = ("ref", "hash")

    def __init__(self, obj, callback):
        self.hash = hash(obj)
        self.ref = ref(obj, lambda _: callback(self))

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        if self is other:
            return True
        mine = self.ref()
        return mine is not None and mine == other.ref()


# The same for looking something up.
class _Probe:
    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __hash__(self):
        return hash(self.obj)

    def __eq__(self, other):
        return other.ref() == self.obj

    def ref(self):
        return self.obj


_missing = object()


class _Mapping:
    def __init__(self, other=(), /, **more):
        self.data = {}
        self.update(other, **more)

    def __len__(self):
        return len(list(self.items()))

    def __iter__(self):
        return self.keys()

    def __repr__(self):
        return "<%s at 0x%x>" % (type(self).__name__, id(self))

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        return self.get(key, _missing) is not _missing

    def setdefault(self, key, default=None):
        value = self.get(key, _missing)
        if value is _missing:
            self[key] = value = default
        return value

    def pop(self, key, default=_missing):
        value = self.get(key, _missing)
        if value is not _missing:
            del self[key]
            return value
        if default is _missing:
            raise KeyError(key)
        return default

    def popitem(self):
        for key, value in self.items():
            del self[key]
            return key, value
        raise KeyError("dictionary is empty")

    def clear(self):
        self.data.clear()

    def update(self, other=(), /, **more):
        items = [(key, other[key]) for key in other.keys()] if hasattr(other, "keys") else other
        for key, value in list(items) + list(more.items()):
            self[key] = value

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __eq__(self, other):
        return isinstance(other, _Mapping) and dict(self.items()) == dict(other.items())

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Mapping):
    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        data = self.data

        def forget(r):
            if data.get(key) is r:
                del data[key]

        data[key] = ref(value, forget)

    def __delitem__(self, key):
        del self.data[key]

    def items(self):
        for key, r in list(self.data.items()):
            value = r()
            if value is not None:
                yield key, value

    def valuerefs(self):
        return list(self.data.values())

    def itervaluerefs(self):
        return iter(self.valuerefs())

    def __deepcopy__(self, memo):
        import copy

        new = type(self)()
        for key, value in self.items():
            new[copy.deepcopy(key, memo)] = value
        return new


class WeakKeyDictionary(_Mapping):
    def _forget(self, key):
        self.data.pop(key, None)

    def __getitem__(self, key):
        value = self.data.get(_Probe(key), _missing)
        if value is _missing:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        probe = _Probe(key)
        self.data[probe if probe in self.data else _Key(key, self._forget)] = value

    def __delitem__(self, key):
        if self.data.pop(_Probe(key), _missing) is _missing:
            raise KeyError(key)

    def items(self):
        for r, value in list(self.data.items()):
            key = r.ref()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return [key.ref for key in self.data]

    def __deepcopy__(self, memo):
        import copy

        new = type(self)()
        for key, value in self.items():
            new[key] = copy.deepcopy(value, memo)
        return new


class WeakSet:
    def __init__(self, data=None):
        self.data = WeakKeyDictionary()
        if data is not None:
            self.update(data)

    def __iter__(self):
        return self.data.keys()

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return item in self.data
        except TypeError:
            return False

    def __repr__(self):
        return repr(set(self))

    def add(self, item):
        self.data[item] = True

    def discard(self, item):
        self.data.pop(item, None)

    def remove(self, item):
        del self.data[item]

    def pop(self):
        try:
            return self.data.popitem()[0]
        except KeyError:
            raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return type(self)(self)

    # Set operations work on ordinary sets, which keep the items alive meanwhile.
    def _apply(self, items):
        self.clear()
        self.update(items)

    def union(self, other):
        return type(self)(set(self).union(other))

    def intersection(self, other):
        return type(self)(set(self).intersection(other))

    def difference(self, other):
        return type(self)(set(self).difference(other))

    def symmetric_difference(self, other):
        return type(self)(set(self).symmetric_difference(other))

    def intersection_update(self, other):
        self._apply(set(self).intersection(other))

    def difference_update(self, other):
        self._apply(set(self).difference(other))

    def symmetric_difference_update(self, other):
        self._apply(set(self).symmetric_difference(other))

    def issubset(self, other):
        return set(self).issubset(other)

    def issuperset(self, other):
        return set(self).issuperset(other)

    def isdisjoint(self, other):
        return set(self).isdisjoint(other)

    __or__ = union
    __and__ = intersection
    __sub__ = difference
    __xor__ = symmetric_difference
    __le__ = issubset
    __ge__ = issuperset

    def __lt__(self, other):
        return set(self) < set(other)

    def __gt__(self, other):
        return set(self) > set(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None


# A bound method is made anew each time it is asked for, so what is referred to is its object and
# its function.
class WeakMethod:
    def __init__(self, method, callback=None):
        if not hasattr(method, "__self__") or not hasattr(method, "__func__"):
            name = type(method).__name__
            raise TypeError("argument should be a bound method, not " + name)

        def dead(_):
            callback(self)

        self._object = ref(method.__self__, dead if callback else None)
        self._function = ref(method.__func__)
        self._type = type(method)

    def __call__(self):
        obj, function = self._object(), self._function()
        return None if obj is None or function is None else self._type(function, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        mine, theirs = self(), other()
        return self is other if mine is None or theirs is None else mine == theirs

    def __hash__(self):
        return id(self._function)


def _dead():
    raise ReferenceError("weakly-referenced object no longer exists")


class ProxyType:
    def __init__(self, obj, callback=None):
        dead = callback and (lambda _: callback(self))
        object.__setattr__(self, "_proxied", ref(obj, dead))

    def __getattr__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    __hash__ = None


class CallableProxyType(ProxyType):
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


_operations = {
    "__str__": str,
    "__repr__": repr,
    "__bool__": bool,
    "__len__": len,
    "__iter__": iter,
    "__next__": next,
    "__neg__": lambda a: -a,
    "__pos__": lambda a: +a,
    "__invert__": lambda a: ~a,
    "__abs__": abs,
    "__int__": int,
    "__float__": float,
    "__index__": lambda a: a.__index__(),
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

for _name in _operations:
    if _name != "__repr__":
        setattr(ProxyType, _name, _forward(_name))


def proxy(obj, callback=None, /):
    return (CallableProxyType if callable(obj) else ProxyType)(obj, callback)
