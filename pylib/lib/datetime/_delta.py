# Durations. One is an int of microseconds; days, seconds and microseconds are parts of it.

from ._order import Ordered, shown_class

MICRO = 1000000
DAY = 86400 * MICRO
_UNITS = (
    ("days", DAY),
    ("seconds", MICRO),
    ("microseconds", 1),
    ("milliseconds", 1000),
    ("minutes", 60 * MICRO),
    ("hours", 3600 * MICRO),
    ("weeks", 7 * DAY),
)
_MOST_DAYS = 999999999


# A quotient rounded to the nearest int, halves to even.
def divide(a, b):
    if b < 0:
        a, b = -a, -b
    q, r = divmod(a, b)
    if r * 2 > b or (r * 2 == b and q % 2):
        q += 1
    return q


# A number as two ints, numerator and denominator; there may be no `as_integer_ratio`.
def ratio(x):
    if isinstance(x, int):
        return x, 1
    if x != x:
        raise ValueError("cannot convert NaN to integer ratio")
    if x - x != 0:
        raise OverflowError("cannot convert Infinity to integer ratio")
    d = 1
    while x != int(x):
        x *= 2
        d *= 2
    return int(x), d


# Values for the units as microseconds. What floats have beyond whole microseconds is added up and
# rounded once, so that the sum is the nearest, or the even one of two.
def _sum(values):
    us = 0
    rest = 0.0
    for value, (name, unit) in zip(values, _UNITS):
        if isinstance(value, int):
            us += value * unit
        elif isinstance(value, float):
            whole = int(value)
            part = (value - whole) * unit
            us += whole * unit + int(part)
            rest += part - int(part)
        else:
            raise TypeError(
                "unsupported type for timedelta %s component: %s" % (name, type(value).__name__)
            )
    low = int(rest // 1)
    us += low
    return us + 1 if rest - low > 0.5 or (rest - low == 0.5 and us % 2) else us


class timedelta(Ordered):
    __slots__ = ("_us",)
    __module__ = "datetime"

    def __new__(
        cls,
        days=0,
        seconds=0,
        microseconds=0,
        milliseconds=0,
        minutes=0,
        hours=0,
        weeks=0,
    ):
        us = _sum((days, seconds, microseconds, milliseconds, minutes, hours, weeks))
        if not -_MOST_DAYS <= us // DAY <= _MOST_DAYS:
            raise OverflowError("days=%d; must have magnitude <= %d" % (us // DAY, _MOST_DAYS))
        self = object.__new__(cls)
        self._us = us
        return self

    @property
    def days(self):
        return self._us // DAY

    @property
    def seconds(self):
        return self._us % DAY // MICRO

    @property
    def microseconds(self):
        return self._us % MICRO

    def total_seconds(self):
        return self._us / MICRO

    def __repr__(self):
        names = "days", "seconds", "microseconds"
        parts = [(name, getattr(self, name)) for name in names]
        text = ", ".join(["%s=%d" % part for part in parts if part[1]])
        return "%s(%s)" % (shown_class(self), text or "0")

    def __str__(self):
        s = self.seconds
        text = "%d:%02d:%02d" % (s // 3600, s // 60 % 60, s % 60)
        days = self.days
        if days:
            text = "%d day%s, %s" % (days, "" if abs(days) == 1 else "s", text)
        if self.microseconds:
            text += ".%06d" % self.microseconds
        return text

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)

    def __add__(self, other):
        return delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return delta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return delta(-self._us)

    def __pos__(self):
        return delta(self._us)

    def __abs__(self):
        return delta(abs(self._us))

    def __mul__(self, other):
        if not isinstance(other, (int, float)):
            return NotImplemented
        a, b = ratio(other)
        return delta(divide(self._us * a, b))

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if not isinstance(other, (int, float)):
            return NotImplemented
        a, b = ratio(other)
        return delta(divide(self._us * b, a))

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return delta(self._us // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, delta(r)

    def __bool__(self):
        return self._us != 0

    def __hash__(self):
        return hash(self._us)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def _compare(self, other):
        return self._us - other._us if isinstance(other, timedelta) else NotImplemented


def delta(us):
    return timedelta(0, 0, us)


timedelta.min = timedelta(-_MOST_DAYS)
timedelta.max = timedelta(_MOST_DAYS, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)
