# The time of a day, with or without a zone.

from ._calendar import index
from ._date import check_format, date, formatted, pickled
from ._delta import MICRO, timedelta
from ._iso import parse_time
from ._order import Ordered, shown
from ._text import clock_text, format_text
from ._zone import check_zone, checked_offset, pickled_zone

_LIMITS = (("hour", 23), ("minute", 59), ("second", 59), ("microsecond", 999999))
_FIRST_DAY = date(1900, 1, 1)
CLOCK_SLOTS = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")
# Of a state that pickle has written: its month or hour, with the fold.
FOLD = 0x80


# What a time and a datetime have in common. `_at` is what their zone is asked about.
class Clock:
    __slots__ = ()

    def _set_clock(self, hour, minute, second, microsecond, tzinfo, fold):
        values = [index(value) for value in (hour, minute, second, microsecond)]
        for value, (name, most) in zip(values, _LIMITS):
            if not 0 <= value <= most:
                raise ValueError("%s must be in 0..%d" % (name, most))
        if index(fold) not in (0, 1):
            raise ValueError("fold must be either 0 or 1")
        self._hour, self._minute, self._second, self._microsecond = values
        self._tzinfo = check_zone(tzinfo)
        self._fold = fold

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def utcoffset(self):
        return checked_offset(self._tzinfo, "utcoffset", self._at())

    def dst(self):
        return checked_offset(self._tzinfo, "dst", self._at())

    def tzname(self):
        if self._tzinfo is None:
            return None
        name = self._tzinfo.tzname(self._at())
        if name is not None and not isinstance(name, str):
            raise TypeError(
                "tzinfo.tzname() must return None or a string, not '%s'" % type(name).__name__
            )
        return name

    # Microseconds since midnight.
    def _since_midnight(self):
        s = (self._hour * 60 + self._minute) * 60 + self._second
        return s * MICRO + self._microsecond

    def _clock_state(self):
        micro = self._microsecond
        digits = micro >> 16, micro >> 8 & 255, micro & 255
        return (self._hour, self._minute, self._second) + digits

    # The clock as arguments, the last ones left away where they are 0, and the rest of `repr`.
    def _shown_clock(self):
        values = [self._hour, self._minute]
        if self._second or self._microsecond:
            values.append(self._second)
        if self._microsecond:
            values.append(self._microsecond)
        more = ", fold=1" if self._fold else ""
        return values, more if self._tzinfo is None else more + ", tzinfo=%r" % (self._tzinfo,)

    # On the clock, in microseconds; a datetime counts days as well.
    def _total(self):
        return self._since_midnight()

    # The difference in microseconds; None if one has a zone and the other has none. With one zone,
    # it is the clocks that are compared.
    def _difference(self, other):
        difference = self._total() - other._total()
        if self._tzinfo is other._tzinfo:
            return difference
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            return None
        return difference if a is None else difference - a._us + b._us

    # `__hash__` of both: of a class with `__eq__` it has to be named again.
    def _hash(self):
        first = self.replace(fold=0) if self._fold else self
        offset = first.utcoffset()
        return hash(first._total() - (offset._us if offset else 0))

    def __format__(self, spec):
        return formatted(self, spec)


# The arguments of a clock in bytes that pickle has written.
def clock_of(state):
    micro = (state[3] << 16) + (state[4] << 8) + state[5]
    return state[0], state[1], state[2], micro


class time(Clock, Ordered):
    __slots__ = CLOCK_SLOTS
    __module__ = "datetime"

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        state = pickled(hour, 6)
        if state is not None and state[0] & ~FOLD < 24:
            # What is in the place of the minutes is the zone.
            tzinfo = pickled_zone(minute or None)
            fold = state[0] // FOLD
            hour, minute, second, microsecond = clock_of(bytes((state[0] & ~FOLD,)) + state[1:])
        self = object.__new__(cls)
        self._set_clock(hour, minute, second, microsecond, tzinfo, fold)
        return self

    @classmethod
    def fromisoformat(cls, time_string):
        return cls(*parse_time(time_string))

    def replace(
        self,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None,
    ):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _at(self):
        return None

    def isoformat(self, timespec="auto"):
        return clock_text(self, timespec)

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        check_format(format)
        return format_text(format, _FIRST_DAY, self)

    def __repr__(self):
        return shown(self, *self._shown_clock())

    __hash__ = Clock._hash

    def __eq__(self, other):
        return self._difference(other) == 0 if isinstance(other, time) else NotImplemented

    def _compare(self, other):
        if not isinstance(other, time):
            return NotImplemented
        difference = self._difference(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return difference

    def __reduce_ex__(self, protocol):
        state = self._clock_state()
        if self._fold and protocol > 3:
            state = (state[0] | FOLD,) + state[1:]
        zone = () if self._tzinfo is None else (self._tzinfo,)
        return type(self), (bytes(state),) + zone

    def __reduce__(self):
        return self.__reduce_ex__(2)


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
