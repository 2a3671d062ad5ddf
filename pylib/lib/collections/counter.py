# Counting: a dict from items to how often they occur.


def _counts(iterable, keywords):
    if isinstance(iterable, dict) or hasattr(iterable, "items"):
        yield from iterable.items()
    elif iterable is not None:
        for item in iterable:
            yield item, 1
    yield from keywords.items()


# Counts items in a mapping: what subclasses of Counter may call.
def _count_elements(mapping, iterable):
    for item in iterable:
        mapping[item] = mapping.get(item, 0) + 1


class Counter(dict):
    __module__ = "collections"

    def __init__(self, iterable=None, /, **keywords):
        super().__init__()
        self.update(iterable, **keywords)

    def __reduce__(self):
        return type(self), (dict(self),)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **keywords):
        for item, n in _counts(iterable, keywords):
            # What is counted first need not be a number.
            self[item] = self[item] + n if item in self else n

    def subtract(self, iterable=None, /, **keywords):
        for item, n in _counts(iterable, keywords):
            self[item] = self[item] - n

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[: max(n, 0)]

    def elements(self):
        for item, n in self.items():
            for _ in range(n):
                yield item

    def total(self):
        return sum(self.values())

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined. Use Counter(iterable) instead.")

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        if not self:
            return type(self).__name__ + "()"
        try:
            pairs = self.most_common()
        except TypeError:
            pairs = self.items()
        return "%s({%s})" % (type(self).__name__, ", ".join(["%r: %r" % pair for pair in pairs]))

    # A new counter of the positive ones among `f(own, other)`.
    def _combined(self, other, f):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for item in list(self) + [item for item in other if item not in self]:
            n = f(self[item], other[item])
            if n > 0:
                result[item] = n
        return result

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b)

    def __or__(self, other):
        return self._combined(other, max)

    def __and__(self, other):
        return self._combined(other, min)

    def __pos__(self):
        return self._combined(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._combined(Counter(), lambda a, b: -a)

    def _become(self, result):
        if result is not NotImplemented:
            self.clear()
            for item, n in result.items():
                self[item] = n
            return self
        return result

    def __iadd__(self, other):
        return self._become(self + other)

    def __isub__(self, other):
        return self._become(self - other)

    def __ior__(self, other):
        return self._become(self | other)

    def __iand__(self, other):
        return self._become(self & other)

    def _all(self, other, f):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([f(self[item], other[item]) for c in (self, other) for item in c])

    def __eq__(self, other):
        return self._all(other, lambda a, b: a == b)

    def __ne__(self, other):
        same = self == other
        return same if same is NotImplemented else not same

    def __le__(self, other):
        return self._all(other, lambda a, b: a <= b)

    def __ge__(self, other):
        return self._all(other, lambda a, b: a >= b)

    def __lt__(self, other):
        return self <= other and self != other

    def __gt__(self, other):
        return self >= other and self != other

    __hash__ = None
