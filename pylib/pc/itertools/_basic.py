# Iterators that run through others one after another or side by side.

from operator import index

_new = object.__new__
_end = object()


# The C types of CPython take keywords only for subclasses that have an `__init__` of their own.
def no_keywords(cls, own, keywords):
    if keywords and cls.__init__ is own.__init__:
        raise TypeError("%s() takes no keyword arguments" % own.__name__)


def is_number(x):
    if isinstance(x, (int, float, complex)):
        return True
    cls = type(x)
    return hasattr(cls, "__index__") or hasattr(cls, "__int__") or hasattr(cls, "__float__")


def state_of(state, least, most, what):
    if not isinstance(state, tuple):
        raise TypeError("state is not a tuple")
    if not least <= len(state) <= most:
        raise TypeError("function takes %s, got %d" % (what, len(state)))
    return state


class count:
    __module__ = "itertools"
    __slots__ = ("_next", "_step")

    def __new__(cls, start=0, step=1):
        if not is_number(start) or not is_number(step):
            raise TypeError("a number is required")
        self = _new(cls)
        self._next = start
        self._step = step
        return self

    def __iter__(self):
        return self

    def __next__(self):
        n = self._next
        self._next = n + self._step
        return n

    def __reduce__(self):
        if self._step == 1 and isinstance(self._step, int):
            return count, (self._next,)
        return count, (self._next, self._step)

    def __repr__(self):
        return "count(%s)" % ", ".join([repr(n) for n in self.__reduce__()[1]])


class cycle:
    __module__ = "itertools"
    __slots__ = ("_it", "_saved", "_at", "_known")

    def __new__(cls, iterable, /, **keywords):
        no_keywords(cls, cycle, keywords)
        self = _new(cls)
        self._it = iter(iterable)
        self._saved = []
        self._at = 0
        self._known = 0
        return self

    def __iter__(self):
        return self

    def __next__(self):
        saved = self._saved
        if self._it is not None:
            try:
                item = next(self._it)
            except StopIteration:
                self._it = None
            else:
                if not self._known:
                    saved.append(item)
                return item
        if not saved:
            raise StopIteration
        at = self._at
        item = saved[at]
        at += 1
        self._at = at if at < len(saved) else 0
        return item

    def __reduce__(self):
        if self._it is not None:
            return type(self), (self._it,), (self._saved, self._known)
        return type(self), (iter(self._saved[self._at :]),), (self._saved, 1)

    def __setstate__(self, state):
        saved, known = state_of(state, 2, 2, "exactly 2 arguments")
        if not isinstance(saved, list):
            raise TypeError("argument 1 must be list, not " + type(saved).__name__)
        if not isinstance(known, int):
            kind = type(known).__name__
            raise TypeError("'%s' object cannot be interpreted as an integer" % kind)
        self._saved = saved
        self._known = int(known)


class repeat:
    __module__ = "itertools"
    __slots__ = ("_object", "_times")

    def __new__(cls, object, times=None):
        self = _new(cls)
        self._object = object
        if times is not None:
            times = max(index(times), 0)
        self._times = times
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if not self._times:
                raise StopIteration
            self._times -= 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError("len() of unsized object")
        return self._times

    def __reduce__(self):
        if self._times is None:
            return type(self), (self._object,)
        return type(self), (self._object, self._times)

    def __repr__(self):
        if self._times is None:
            return "repeat(%r)" % (self._object,)
        return "repeat(%r, %d)" % (self._object, self._times)


class chain:
    __module__ = "itertools"
    __slots__ = ("_source", "_active")

    def __new__(cls, *iterables, **keywords):
        no_keywords(cls, chain, keywords)
        self = _new(cls)
        self._source = iter(iterables)
        self._active = None
        return self

    @classmethod
    def from_iterable(cls, iterable, /):
        self = cls()
        self._source = iter(iterable)
        return self

    def __iter__(self):
        return self

    # What the iterables raise leaves them where they are; what their source raises ends all.
    def __next__(self):
        active = self._active
        if active is not None:
            item = next(active, _end)
            if item is not _end:
                return item
            self._active = None
        source = self._source
        if source is None:
            raise StopIteration
        try:
            while True:
                iterable = next(source, _end)
                if iterable is _end:
                    raise StopIteration
                self._active = active = iter(iterable)
                item = next(active, _end)
                if item is not _end:
                    return item
                self._active = None
        except BaseException:
            if self._active is None:
                self._source = None
            raise

    def __reduce__(self):
        if self._source is None:
            return type(self), ()
        if self._active is None:
            return type(self), (), (self._source,)
        return type(self), (), (self._source, self._active)

    def __setstate__(self, state):
        state_of(state, 1, 2, "1 or 2 arguments")
        for it in state:
            if not hasattr(type(it), "__next__"):
                raise TypeError("Arguments must be iterators.")
        self._source = state[0]
        self._active = state[1] if len(state) == 2 else None

    __class_getitem__ = classmethod(__import__("types").GenericAlias)


class accumulate:
    __module__ = "itertools"
    __slots__ = ("_it", "_function", "_total", "_initial", "_began")

    def __new__(cls, iterable, func=None, *, initial=None):
        self = _new(cls)
        self._it = iter(iterable)
        self._function = func
        self._total = None
        self._initial = initial
        self._began = False
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if not self._began:
            if self._initial is not None:
                total, self._initial = self._initial, None
            else:
                total = next(self._it)
            self._began = True
        else:
            item = next(self._it)
            if self._function is None:
                total = self._total + item
            else:
                total = self._function(self._total, item)
        self._total = total
        return total

    def __reduce__(self):
        if self._initial is not None:
            return type(self), (chain((self._initial,), self._it), self._function), None
        if self._began and self._total is None:
            from itertools import islice

            again = accumulate(chain((None,), self._it), self._function)
            return islice, (again, 1, None)
        return type(self), (self._it, self._function), self._total

    def __setstate__(self, total):
        self._total = total
        self._began = True


class pairwise:
    __module__ = "itertools"
    __slots__ = ("_it", "_old", "_began")

    def __new__(cls, iterable, /):
        self = _new(cls)
        self._it = iter(iterable)
        self._old = None
        self._began = False
        return self

    def __iter__(self):
        return self

    # The iterator may ask for the next pair while it is asked for an item: what it finds is the
    # pair before, as in CPython.
    def __next__(self):
        it = self._it
        if it is None:
            raise StopIteration
        try:
            if not self._began:
                self._old = next(it)
                self._began = True
                if self._it is None:
                    self._began = False
                    raise StopIteration
            old = self._old
            self._old = item = next(it)
            return old, item
        except StopIteration:
            self._it = self._old = None
            self._began = False
            raise


class zip_longest:
    __module__ = "itertools"
    __slots__ = ("_its", "_left", "_fill")

    def __new__(cls, *iterables, fillvalue=None):
        self = _new(cls)
        self._its = [iter(i) for i in iterables]
        self._left = len(self._its)
        self._fill = fillvalue
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        items = []
        its = self._its
        for i, it in enumerate(its):
            item = self._fill
            if it is not None:
                try:
                    item = next(it)
                except StopIteration:
                    its[i] = None
                    self._left -= 1
                    if not self._left:
                        raise
                    item = self._fill
                except BaseException:
                    self._left = 0
                    raise
            items.append(item)
        return tuple(items)

    def __reduce__(self):
        its = tuple([() if it is None else it for it in self._its])
        return type(self), its, self._fill

    def __setstate__(self, fill):
        self._fill = fill
