# Days of the calendar.

import time as _time

from . import _calendar as calendar
from ._delta import timedelta
from ._iso import parse_date
from ._local import wall
from ._order import Ordered, shown
from ._text import format_text

_struct_time = getattr(_time, "struct_time", tuple)


class IsoCalendarDate(tuple):
    __module__ = "datetime"

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % tuple(self)

    def __reduce__(self):
        return tuple, (tuple(self),)


def check_format(format):
    if not isinstance(format, str):
        raise TypeError("strftime() argument 1 must be str, not %s" % type(format).__name__)


# `__format__` of dates and times.
def formatted(value, spec):
    if not isinstance(spec, str):
        raise TypeError("must be str, not %s" % type(spec).__name__)
    return value.strftime(spec) if spec else str(value)


# What a pickle has of a value in place of its first argument, as bytes; None if it is something
# else. Python 2 wrote texts.
def pickled(state, size):
    if isinstance(state, str) and len(state) == size:
        try:
            state = state.encode("latin1")
        except UnicodeError:
            return None
    return state if isinstance(state, bytes) and len(state) == size else None


def time_tuple(d, hour, minute, second, dst):
    day = d.toordinal() - calendar.days_before_year(d.year)
    fields = d.year, d.month, d.day, hour, minute, second, d.weekday(), day, dst
    return _struct_time(fields)


class _Midnight:
    hour = minute = second = microsecond = 0

    def utcoffset(self):
        return None

    tzname = utcoffset


class date(Ordered):
    __slots__ = ("_year", "_month", "_day")
    __module__ = "datetime"

    def __new__(cls, year, month=None, day=None):
        if month is None and day is None:
            state = pickled(year, 4)
            if state is not None and 1 <= state[2] <= 12:
                year, month, day = state[0] * 256 + state[1], state[2], state[3]
        if month is None or day is None:
            name, position = ("month", 2) if month is None else ("day", 3)
            raise TypeError(
                "function missing required argument '%s' (pos %d)" % (name, position)
            )
        self = object.__new__(cls)
        self._year, self._month, self._day = calendar.checked_date(year, month, day)
        return self

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def fromtimestamp(cls, timestamp):
        days = wall(int(timestamp // 1)) // 86400
        if not 1 <= days <= calendar.MAX_ORDINAL:
            raise ValueError("year is out of range")
        return cls(*calendar.from_ordinal(days))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n):
        n = calendar.index(n)
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > calendar.MAX_ORDINAL:
            raise ValueError("year %d is out of range" % (calendar.MAXYEAR + 1))
        return cls(*calendar.from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        return cls(*parse_date(date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        values = [calendar.index(value) for value in (year, week, day)]
        return cls(*calendar.from_week(*values))

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def timetuple(self):
        return time_tuple(self, 0, 0, 0, -1)

    def toordinal(self):
        return calendar.to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        n = self.toordinal()
        year = self._year
        if n < calendar.first_monday(year):
            year -= 1
        elif n >= calendar.first_monday(year + 1):
            year += 1
        week = (n - calendar.first_monday(year)) // 7 + 1
        return IsoCalendarDate((year, week, self.isoweekday()))

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        return format_text("%c", self, _Midnight())

    def strftime(self, format):
        check_format(format)
        return format_text(format, self, _Midnight())

    def __format__(self, spec):
        return formatted(self, spec)

    def __repr__(self):
        return shown(self, (self._year, self._month, self._day))

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _in_range(type(self), self.toordinal() + other.days)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _in_range(type(self), self.toordinal() - other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __hash__(self):
        return hash(self.toordinal())

    def __eq__(self, other):
        order = self._compare(other)
        return order if order is NotImplemented else order == 0

    def _compare(self, other):
        # A datetime is a date, but as a subclass has the first word.
        return self.toordinal() - other.toordinal() if isinstance(other, date) else NotImplemented

    def __reduce__(self):
        state = (self._year // 256, self._year % 256, self._month, self._day)
        return type(self), (bytes(state),)


def _in_range(cls, ordinal):
    if not 1 <= ordinal <= calendar.MAX_ORDINAL:
        raise OverflowError("date value out of range")
    return cls.fromordinal(ordinal)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
