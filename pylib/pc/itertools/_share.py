# Iterators that share another one: `tee` and the groups of `groupby`.

_new = object.__new__

# How many items a block keeps for iterators that come later.
_BLOCK = 57


# Items that somebody has got and others may want, and the block behind; what all have got behind
# them is garbage.
class _tee_dataobject:
    __module__ = "itertools"
    __slots__ = ("_it", "_items", "_next", "_busy")

    def __new__(cls, it, items, next, /):
        if not isinstance(items, list) or len(items) > _BLOCK:
            raise TypeError("a list of items is required")
        if next is not None and (len(items) < _BLOCK or type(next) is not _tee_dataobject):
            raise ValueError("Invalid arguments")
        self = _new(cls)
        self._it = it
        self._items = items
        self._next = next
        self._busy = False
        return self

    def _item(self, i):
        items = self._items
        if i == len(items):
            if self._busy:
                raise RuntimeError("cannot re-enter the tee iterator")
            self._busy = True
            try:
                items.append(next(self._it))
            finally:
                self._busy = False
        return items[i]

    def _behind(self):
        if self._next is None:
            self._next = _tee_dataobject(self._it, [], None)
        return self._next

    def __reduce__(self):
        return _tee_dataobject, (self._it, self._items, self._next)


class _tee:
    __module__ = "itertools"
    __slots__ = ("_data", "_at", "__weakref__")

    def __new__(cls, iterable, /):
        it = iter(iterable)
        if isinstance(it, _tee):
            return it.__copy__()
        self = _new(cls)
        self._data = _tee_dataobject(it, [], None)
        self._at = 0
        return self

    def __iter__(self):
        return self

    def __copy__(self):
        made = _new(type(self))
        made._data = self._data
        made._at = self._at
        return made

    def __next__(self):
        at = self._at
        if at == _BLOCK:
            self._data = self._data._behind()
            at = 0
        item = self._data._item(at)
        self._at = at + 1
        return item

    def __reduce__(self):
        return type(self), ((),), (self._data, self._at)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError("state is not a tuple")
        data, at = state
        if type(data) is not _tee_dataobject:
            raise TypeError("argument 1 must be itertools._tee_dataobject")
        if not 0 <= at <= _BLOCK:
            raise ValueError("Index out of range")
        self._data = data
        self._at = at


def tee(iterable, n=2, /):
    n = n.__index__() if hasattr(n, "__index__") else n
    if not isinstance(n, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(n).__name__)
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    first = iter(iterable)
    if not hasattr(first, "__copy__"):
        first = _tee(first)
    return (first,) + tuple([first.__copy__() for _ in range(n - 1)])


# Stands for an item or a key that there is not yet.
_none = object()


class groupby:
    __module__ = "itertools"
    __slots__ = ("_it", "_key", "_turn", "_wanted", "_at", "_item")

    def __new__(cls, iterable, key=None):
        self = _new(cls)
        self._it = iter(iterable)
        self._key = key
        # Whose turn it is: groups of earlier turns are over.
        self._turn = None
        self._wanted = self._at = self._item = _none
        return self

    def __iter__(self):
        return self

    def _step(self):
        item = next(self._it)
        self._at = item if self._key is None else self._key(item)
        self._item = item

    def __next__(self):
        self._turn = None
        while True:
            if self._at is not _none:
                if self._wanted is _none or not self._at == self._wanted:
                    break
            self._step()
        self._wanted = self._at
        return self._at, _grouper(self, self._wanted)

    def __reduce__(self):
        if self._item is _none or self._wanted is _none or self._at is _none:
            return type(self), (self._it, self._key)
        return type(self), (self._it, self._key), (self._item, self._wanted, self._at)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError("state is not a tuple")
        self._item, self._wanted, self._at = state


class _grouper:
    __module__ = "itertools"
    __slots__ = ("_parent", "_wanted")

    def __new__(cls, parent, wanted, /):
        if not isinstance(parent, groupby):
            raise TypeError("argument 1 must be itertools.groupby")
        self = _new(cls)
        self._parent = parent
        self._wanted = wanted
        parent._turn = self
        return self

    def __iter__(self):
        return self

    def __next__(self):
        parent = self._parent
        if parent._turn is not self:
            raise StopIteration
        if parent._item is _none:
            parent._step()
        if not self._wanted == parent._at:
            raise StopIteration
        item = parent._item
        parent._item = _none
        return item

    def __reduce__(self):
        if self._parent._turn is not self:
            return iter, ((),)
        return _grouper, (self._parent, self._wanted)
