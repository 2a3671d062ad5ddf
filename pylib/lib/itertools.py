# Iterators. Arguments are checked when the function is called, not when the first item is wanted:
# hence the pairs of a function and a generator.


class count:
    def __init__(self, start=0, step=1):
        if isinstance(start, str) or isinstance(step, str):
            raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        n = self._next
        self._next = n + self._step
        return n

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return "count(%r)" % (self._next,)
        return "count(%r, %r)" % (self._next, self._step)


def cycle(iterable):
    return _cycle(iter(iterable))


def _cycle(it):
    seen = []
    for item in it:
        yield item
        seen.append(item)
    while seen:
        yield from seen


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._times = None if times is None else max(times + 0, 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if self._times <= 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __len__(self):
        if self._times is None:
            raise TypeError("len() of unsized object")
        return self._times

    # Without this, `bool(repeat(x))` would ask for the length.
    def __bool__(self):
        return True

    def __repr__(self):
        if self._times is None:
            return "repeat(%r)" % (self._object,)
        return "repeat(%r, %d)" % (self._object, self._times)


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(it, func, total):
    if total is None:
        try:
            total = next(it)
        except StopIteration:
            return
    yield total
    if func is None:
        for item in it:
            total += item
            yield total
    else:
        for item in it:
            total = func(total, item)
            yield total


class chain:
    def __init__(self, *iterables):
        self._it = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterables):
        made = cls()
        made._it = _chain(iter(iterables))
        return made

    def __iter__(self):
        return self._it

    def __next__(self):
        return next(self._it)


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


def compress(data, selectors):
    return (item for item, chosen in zip(data, selectors) if chosen)


def dropwhile(predicate, iterable):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, it):
    for item in it:
        if not predicate(item):
            yield item
            break
    yield from it


def takewhile(predicate, iterable):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, it):
    for item in it:
        if not predicate(item):
            return
        yield item


def filterfalse(predicate, iterable):
    if predicate is None:
        predicate = bool
    return (item for item in iterable if not predicate(item))


def starmap(function, iterable):
    return (function(*args) for args in iterable)


def islice(iterable, *args):
    if not 1 <= len(args) <= 3:
        raise TypeError("islice expected 2 to 4 arguments, got %d" % (len(args) + 1))
    s = slice(*args)
    start = 0 if s.start is None else s.start
    step = 1 if s.step is None else s.step
    for bound in (start, s.stop):
        if bound is not None and not (isinstance(bound, int) and bound >= 0):
            what = "Stop argument" if len(args) == 1 or bound is not start else "Indices"
            raise ValueError(
                what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            )
    if not (isinstance(step, int) and step > 0):
        raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, s.stop, step)


def _islice(it, start, stop, step):
    at = 0
    wanted = start
    while stop is None or wanted < stop:
        try:
            while at < wanted:
                next(it)
                at += 1
            item = next(it)
        except StopIteration:
            return
        at += 1
        yield item
        wanted += step
    # Items before the end are used up, wanted or not.
    while at < stop:
        try:
            next(it)
        except StopIteration:
            return
        at += 1


def pairwise(iterable):
    return _pairwise(iter(iterable))


def _pairwise(it):
    try:
        last = next(it)
    except StopIteration:
        return
    for item in it:
        yield last, item
        last = item


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    if isinstance(iterable, _Tee):
        first = iterable
    else:
        first = _Tee(iter(iterable), [None, None])
    return (first,) + tuple([_Tee(first._it, first._link) for _ in range(n - 1)])


# The items that one has and another wants are a chain of links [item, next link]; what all have
# got behind is garbage.
class _Tee:
    def __init__(self, it, link):
        self._it = it
        self._link = link

    def __iter__(self):
        return self

    def __copy__(self):
        return _Tee(self._it, self._link)

    def __next__(self):
        link = self._link
        if link[1] is None:
            if link[0] is _Tee:
                raise RuntimeError("cannot re-enter the tee iterator")
            # What stands there while somebody asks for the item.
            link[0] = _Tee
            try:
                link[0] = next(self._it)
            except BaseException:
                link[0] = None
                raise
            link[1] = [None, None]
        self._link = link[1]
        return link[0]


class groupby:
    def __init__(self, iterable, key=None):
        self._it = iter(iterable)
        self._key = key
        # Whose turn it is: groups of earlier turns are over.
        self._turn = None
        self._wanted = self._at = self._item = object()

    def __iter__(self):
        return self

    def _step(self):
        self._item = item = next(self._it)
        self._at = item if self._key is None else self._key(item)

    def __next__(self):
        self._turn = turn = object()
        while self._at == self._wanted:
            self._step()
        self._wanted = self._at
        return self._at, self._group(self._at, turn)

    def _group(self, wanted, turn):
        while self._turn is turn and self._at == wanted:
            yield self._item
            try:
                self._step()
            except StopIteration:
                return


def zip_longest(*iterables, fillvalue=None):
    return _zip_longest([iter(i) for i in iterables], fillvalue)


def _zip_longest(its, fillvalue):
    left = len(its)
    if not left:
        return
    none = repeat(fillvalue)
    while True:
        items = []
        for i, it in enumerate(its):
            try:
                item = next(it)
            except StopIteration:
                left -= 1
                if not left:
                    return
                its[i] = none
                item = fillvalue
            items.append(item)
        yield tuple(items)


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([tuple(i) for i in iterables] * repeat)


def _product(pools):
    for pool in pools:
        if not pool:
            return
    places = [0] * len(pools)
    items = [pool[0] for pool in pools]
    while True:
        yield tuple(items)
        i = len(pools) - 1
        while i >= 0:
            place = places[i] + 1
            if place < len(pools[i]):
                break
            places[i] = 0
            items[i] = pools[i][0]
            i -= 1
        if i < 0:
            return
        places[i] = place
        items[i] = pools[i][place]


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, len(pool), r)


def _permutations(pool, n, r):
    if r > n:
        return
    places = list(range(n))
    turns = list(range(n, n - r, -1))
    yield pool[:r]
    while n:
        i = r - 1
        while i >= 0:
            turns[i] -= 1
            if turns[i]:
                j = n - turns[i]
                places[i], places[j] = places[j], places[i]
                yield tuple([pool[k] for k in places[:r]])
                break
            places.append(places.pop(i))
            turns[i] = n - i
            i -= 1
        if i < 0:
            return


def combinations(iterable, r):
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(tuple(iterable), r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    places = list(range(r))
    while True:
        yield tuple([pool[k] for k in places])
        i = r - 1
        while i >= 0 and places[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        place = places[i] + 1
        for j in range(i, r):
            places[j] = place
            place += 1


def combinations_with_replacement(iterable, r):
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_with_replacement(tuple(iterable), r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    places = [0] * r
    while True:
        yield tuple([pool[k] for k in places])
        i = r - 1
        while i >= 0 and places[i] == n - 1:
            i -= 1
        if i < 0:
            return
        places[i:] = [places[i] + 1] * (r - i)
