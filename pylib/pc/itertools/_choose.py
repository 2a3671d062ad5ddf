# Iterators that leave items of another one out.

from itertools._basic import no_keywords

_new = object.__new__


# A function and an iterator, and perhaps what happened so far.
class _Filter:
    __slots__ = ("_function", "_it", "_done")

    def __new__(cls, function, iterable, /, **keywords):
        if keywords:
            no_keywords(cls, _Filter, keywords)
        self = _new(cls)
        self._function = function
        self._it = iter(iterable)
        self._done = False
        return self

    def __iter__(self):
        return self

    def __reduce__(self):
        return type(self), (self._function, self._it)


class _Turning(_Filter):
    __slots__ = ()

    def __reduce__(self):
        return type(self), (self._function, self._it), int(self._done)

    def __setstate__(self, done):
        self._done = bool(done)


class dropwhile(_Turning):
    __module__ = "itertools"
    __slots__ = ()

    def __next__(self):
        if self._done:
            return next(self._it)
        it = self._it
        while True:
            item = next(it)
            if not self._function(item):
                self._done = True
                return item


class takewhile(_Turning):
    __module__ = "itertools"
    __slots__ = ()

    def __next__(self):
        if self._done:
            raise StopIteration
        item = next(self._it)
        if self._function(item):
            return item
        self._done = True
        raise StopIteration


class filterfalse(_Filter):
    __module__ = "itertools"
    __slots__ = ()

    def __next__(self):
        it = self._it
        function = self._function
        if function is None:
            while True:
                item = next(it)
                if not item:
                    return item
        while True:
            item = next(it)
            if not function(item):
                return item


class starmap(_Filter):
    __module__ = "itertools"
    __slots__ = ()

    def __next__(self):
        return self._function(*next(self._it))


class compress:
    __module__ = "itertools"
    __slots__ = ("_data", "_selectors")

    def __new__(cls, data, selectors):
        self = _new(cls)
        self._data = iter(data)
        self._selectors = iter(selectors)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item

    def __reduce__(self):
        return type(self), (self._data, self._selectors)


def _bound(n, default, message):
    if n is None:
        return default
    try:
        n = n.__index__()
    except AttributeError:
        n = -1
    if n < 0:
        raise ValueError(message)
    return n


_INDICES = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
_STOP = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
_STEP = "Step for islice() must be a positive integer or None."


class islice:
    __module__ = "itertools"
    __slots__ = ("_it", "_wanted", "_stop", "_step", "_at")

    def __new__(cls, iterable, /, *args, **keywords):
        no_keywords(cls, islice, keywords)
        if not 1 <= len(args) <= 3:
            least = "at most 4" if len(args) > 3 else "at least 2"
            raise TypeError("islice expected %s arguments, got %d" % (least, len(args) + 1))
        self = _new(cls)
        if len(args) == 1:
            self._wanted = 0
            self._stop = _bound(args[0], None, _STOP)
            self._step = 1
        else:
            self._stop = _bound(args[1], None, _STOP)
            self._wanted = _bound(args[0], 0, _INDICES)
            self._step = _bound(args[2] if len(args) == 3 else None, 1, _STEP)
            if not self._step:
                raise ValueError(_STEP)
        self._it = iter(iterable)
        self._at = 0
        return self

    def __iter__(self):
        return self

    def __next__(self):
        it = self._it
        if it is None:
            raise StopIteration
        wanted = self._wanted
        stop = self._stop
        # Items before the end are used up, wanted or not.
        last = stop is not None and wanted >= stop
        try:
            while self._at < (stop if last else wanted):
                next(it)
                self._at += 1
            if last:
                raise StopIteration
            item = next(it)
        except BaseException:
            self._it = None
            raise
        self._at += 1
        self._wanted = wanted + self._step
        return item

    def __reduce__(self):
        if self._it is None:
            return type(self), (iter([]), 0), 0
        stop = self._stop
        wanted = self._wanted if stop is None else min(self._wanted, stop)
        return type(self), (self._it, wanted, stop, self._step), self._at

    def __setstate__(self, at):
        self._at = at.__index__()
