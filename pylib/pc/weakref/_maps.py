# Containers whose keys, values or items are referred to weakly. What has died is taken out by a
# callback; until that has run, it is not seen.

from collections.abc import MutableMapping, MutableSet
from weakref._refs import ref

_missing = object()


# A reference that knows under which key it stands.
class KeyedRef(ref):
    __module__ = "weakref"
    __slots__ = ("key",)

    def __new__(cls, obj, callback, key):
        self = ref.__new__(cls, obj, callback)
        self.key = key
        return self

    def __init__(self, obj, callback, key):
        super().__init__(obj, callback)


class _Mapping(MutableMapping):
    def __init__(self, other=(), /, **more):
        self.data = {}
        self.update(other, **more)

    def __len__(self):
        return len(list(self.items()))

    def __iter__(self):
        for key, _ in self.items():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self.items():
            yield value

    def __repr__(self):
        return "<%s at 0x%x>" % (type(self).__name__, id(self))

    def update(self, other=None, /, **more):
        items = () if other is None else other.items() if hasattr(other, "items") else other
        for key, value in list(dict(items).items()) + list(more.items()):
            self[key] = value

    def copy(self):
        new = type(self)()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_Mapping):
    __module__ = "weakref"

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        data = self.data

        def forget(r):
            if data.get(r.key) is r:
                del data[r.key]

        data[key] = KeyedRef(value, forget, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        r = self.data.get(key)
        return r is not None and r() is not None

    def get(self, key, default=None):
        r = self.data.get(key)
        value = None if r is None else r()
        return default if value is None else value

    def items(self):
        for key, r in list(self.data.items()):
            value = r()
            if value is not None:
                yield key, value

    def popitem(self):
        while True:
            key, r = self.data.popitem()
            value = r()
            if value is not None:
                return key, value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

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
    __module__ = "weakref"

    def _forget(self):
        data = self.data
        return lambda r: data.pop(r, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._forget())] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._forget()), default)

    def pop(self, key, *default):
        return self.data.pop(ref(key), *default)

    def items(self):
        for r, value in list(self.data.items()):
            key = r()
            if key is not None:
                yield key, value

    def popitem(self):
        while True:
            r, value = self.data.popitem()
            key = r()
            if key is not None:
                return key, value

    def keyrefs(self):
        return list(self.data)

    def __deepcopy__(self, memo):
        import copy

        new = type(self)()
        for key, value in self.items():
            new[key] = copy.deepcopy(value, memo)
        return new


class WeakSet:
    __module__ = "weakref"

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def _ref(self, item):
        data = self.data
        return ref(item, lambda r: data.discard(r))

    def __iter__(self):
        for r in list(self.data):
            item = r()
            if item is not None:
                yield item

    def __len__(self):
        return len(list(self))

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return type(self), (list(self),), self.__getstate__()

    def add(self, item):
        self.data.add(self._ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while True:
            try:
                r = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = r()
            if item is not None:
                return item

    def clear(self):
        self.data.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return type(self)(self)

    def _only(self, wanted):
        kept = [item for item in self if wanted(item)]
        self.data.clear()
        self.update(kept)

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    def intersection(self, other):
        return type(self)([item for item in other if item in self])

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    def intersection_update(self, other):
        other = WeakSet(other)
        self._only(lambda item: item in other)

    def difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            other = WeakSet(other)
            self._only(lambda item: item not in other)

    def symmetric_difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            both = self.intersection(other)
            self.update(other)
            self.difference_update(both)

    def issubset(self, other):
        return all([item in other for item in self])

    def issuperset(self, other):
        return all([item in self for item in other])

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

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
    __class_getitem__ = classmethod(__import__("types").GenericAlias)


MutableSet.register(WeakSet)
