# Iterators over selections of items. Each keeps the places of the items that it gave last.

_new = object.__new__


def _checked(r, message="r must be non-negative"):
    r = r.__index__() if not isinstance(r, int) and hasattr(r, "__index__") else r
    if not isinstance(r, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(r).__name__)
    if r < 0:
        raise ValueError(message)
    return r


def _state(state, n):
    if not isinstance(state, tuple) or len(state) != n:
        raise ValueError("invalid arguments")
    return state


def _clamped(place, most):
    if not isinstance(place, int):
        raise TypeError("an integer is required (got type %s)" % type(place).__name__)
    return 0 if place < 0 else most if place > most else place


class product:
    __module__ = "itertools"
    __slots__ = ("_pools", "_places", "_items")

    def __new__(cls, *iterables, repeat=1):
        repeat = _checked(repeat, "repeat argument cannot be negative")
        self = _new(cls)
        self._pools = [tuple(i) for i in iterables] * repeat if repeat else []
        # None before the first selection, False after the last.
        self._places = None
        self._items = None
        return self

    def __iter__(self):
        return self

    def __next__(self):
        places = self._places
        pools = self._pools
        if places is None:
            for pool in pools:
                if not pool:
                    self._places = False
                    raise StopIteration
            self._places = [0] * len(pools)
            self._items = items = [pool[0] for pool in pools]
            return tuple(items)
        if places is False:
            raise StopIteration
        items = self._items
        i = len(pools) - 1
        while i >= 0:
            place = places[i] + 1
            pool = pools[i]
            if place < len(pool):
                places[i] = place
                items[i] = pool[place]
                return tuple(items)
            places[i] = 0
            items[i] = pool[0]
            i -= 1
        self._places = False
        raise StopIteration

    def __reduce__(self):
        if self._places is False:
            return type(self), ((),)
        if self._places is None:
            return type(self), tuple(self._pools)
        return type(self), tuple(self._pools), tuple(self._places)

    def __setstate__(self, state):
        pools = self._pools
        state = _state(state, len(pools))
        for pool in pools:
            if not pool:
                self._places = False
                return
        self._places = [_clamped(p, len(pool) - 1) for p, pool in zip(state, pools)]
        self._items = [pool[p] for p, pool in zip(self._places, pools)]


# What selections of `r` items of one pool have in common.
class _Choice:
    __slots__ = ("_pool", "_r", "_places")

    def __new__(cls, iterable, r):
        self = _new(cls)
        self._pool = tuple(iterable)
        self._r = _checked(r)
        self._places = None
        return self

    def __iter__(self):
        return self

    def __next__(self):
        places = self._places
        if places is None:
            self._places = places = self._first()
        elif places is not False and not self._step(places):
            self._places = places = False
        if places is False:
            raise StopIteration
        pool = self._pool
        return tuple([pool[k] for k in places])

    def __reduce__(self):
        if self._places is False:
            return type(self), ((), self._r)
        if self._places is None:
            return type(self), (self._pool, self._r)
        return type(self), (self._pool, self._r), tuple(self._places)

    def __setstate__(self, state):
        most = len(self._pool) - 1
        self._places = [_clamped(p, most) for p in _state(state, self._r)]


class combinations(_Choice):
    __module__ = "itertools"
    __slots__ = ()

    def _first(self):
        return False if self._r > len(self._pool) else list(range(self._r))

    def _step(self, places):
        r = self._r
        beyond = len(self._pool) - r
        i = r - 1
        while i >= 0 and places[i] == i + beyond:
            i -= 1
        if i < 0:
            return False
        place = places[i] + 1
        while i < r:
            places[i] = place
            place += 1
            i += 1
        return True


class combinations_with_replacement(_Choice):
    __module__ = "itertools"
    __slots__ = ()

    def _first(self):
        return False if self._r and not self._pool else [0] * self._r

    def _step(self, places):
        r = self._r
        last = len(self._pool) - 1
        i = r - 1
        while i >= 0 and places[i] == last:
            i -= 1
        if i < 0:
            return False
        places[i:] = [places[i] + 1] * (r - i)
        return True


class permutations:
    __module__ = "itertools"
    __slots__ = ("_pool", "_r", "_places", "_turns")

    def __new__(cls, iterable, r=None):
        self = _new(cls)
        self._pool = tuple(iterable)
        if r is None:
            r = len(self._pool)
        elif not isinstance(r, int):
            raise TypeError("Expected int as r")
        self._r = _checked(r)
        self._places = self._turns = None
        return self

    def __iter__(self):
        return self

    def __next__(self):
        places = self._places
        r = self._r
        if places is None:
            n = len(self._pool)
            self._places = places = list(range(n)) if r <= n else False
            self._turns = list(range(n, n - r, -1)) if r <= n else None
        elif places is not False and not self._step(places):
            self._places = places = False
        if places is False:
            raise StopIteration
        pool = self._pool
        return tuple([pool[k] for k in places[:r]])

    def _step(self, places):
        turns = self._turns
        n = len(places)
        i = self._r - 1
        while i >= 0:
            turns[i] = left = turns[i] - 1
            if left:
                j = n - left
                places[i], places[j] = places[j], places[i]
                return True
            places.append(places.pop(i))
            turns[i] = n - i
            i -= 1
        return False

    def __reduce__(self):
        if self._places is False:
            return type(self), ((), self._r)
        if self._places is None:
            return type(self), (self._pool, self._r)
        return type(self), (self._pool, self._r), (tuple(self._places), tuple(self._turns))

    def __setstate__(self, state):
        n = len(self._pool)
        places, turns = _state(state, 2)
        places, turns = _state(places, n), _state(turns, self._r)
        self._places = [_clamped(p, n - 1) for p in places]
        self._turns = [max(_clamped(t, n - i), 1) for i, t in enumerate(turns)]
