# A day and the time of it.

import time as _clock

from . import _calendar as calendar
from . import _local
from ._date import check_format, date, pickled, time_tuple
from ._delta import DAY, MICRO, delta, divide, ratio, timedelta
from ._iso import parse_datetime
from ._order import no_order, shown
from ._text import clock_text, format_text
from ._time import CLOCK_SLOTS, FOLD, Clock, clock_of, time
from ._zone import check_zone, pickled_zone, tzinfo


class datetime(Clock, date):
    __slots__ = CLOCK_SLOTS
    __module__ = "datetime"

    def __new__(
        cls,
        year,
        month=None,
        day=None,
        hour=0,
        minute=0,
        second=0,
        microsecond=0,
        tzinfo=None,
        *,
        fold=0,
    ):
        state = pickled(year, 10)
        if state is not None and 1 <= state[2] & ~FOLD <= 12:
            # What is in the place of the month is the zone.
            tzinfo = pickled_zone(month)
            fold = state[2] // FOLD
            year, month, day = state[0] * 256 + state[1], state[2] & ~FOLD, state[3]
            hour, minute, second, microsecond = clock_of(state[4:])
        self = date.__new__(cls, year, month, day)
        self._set_clock(hour, minute, second, microsecond, tzinfo, fold)
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        check_zone(tz)
        return _at_moment(cls, _micro(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return _at(cls, _local.EPOCH * MICRO + _micro(timestamp), None)

    @classmethod
    def now(cls, tz=None):
        check_zone(tz)
        return _at_moment(cls, _now(), tz)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return _at(cls, _local.EPOCH * MICRO + _now(), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for value, kind in (date, _date), (time, _time):
            if not isinstance(value, kind):
                raise TypeError(
                    "combine() argument %d must be datetime.%s, not %s"
                    % (1 if value is date else 2, kind.__name__, type(value).__name__)
                )
        return cls(
            date.year,
            date.month,
            date.day,
            time.hour,
            time.minute,
            time.second,
            time.microsecond,
            time.tzinfo if tzinfo is True else tzinfo,
            fold=time.fold,
        )

    @classmethod
    def fromisoformat(cls, date_string):
        return cls(*parse_datetime(date_string))

    @classmethod
    def strptime(cls, date_string, format):
        from _strptime import _strptime_datetime

        return _strptime_datetime(cls, date_string, format)

    def date(self):
        return _date(self._year, self._month, self._day)

    def time(self):
        return self.timetz().replace(tzinfo=None)

    def timetz(self):
        return _time(
            self._hour,
            self._minute,
            self._second,
            self._microsecond,
            self._tzinfo,
            fold=self._fold,
        )

    def replace(
        self,
        year=None,
        month=None,
        day=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None,
    ):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def _at(self):
        return self

    def timetuple(self):
        dst = self.dst()
        dst = -1 if dst is None else 1 if dst else 0
        return time_tuple(self, self._hour, self._minute, self._second, dst)

    def utctimetuple(self):
        offset = self.utcoffset()
        d = self - offset if offset else self
        return time_tuple(d, d._hour, d._minute, d._second, 0)

    # Microseconds since the day before the first, on the clock.
    def _total(self):
        return self.toordinal() * DAY + self._since_midnight()

    # Microseconds since the epoch of `time`.
    def _moment(self):
        offset = self.utcoffset()
        if offset is not None:
            return self._total() - offset._us - _local.EPOCH * MICRO
        seconds, us = divmod(self._total(), MICRO)
        return _local.timestamp_of(seconds, self._fold) * MICRO + us

    def timestamp(self):
        return self._moment() / MICRO

    def astimezone(self, tz=None):
        if tz is not None and not isinstance(tz, tzinfo):
            raise TypeError("tz argument must be an instance of tzinfo")
        if tz is not None and tz is self._tzinfo:
            return self
        us = self._moment()
        if tz is None:
            tz = _local.zone_at(us // MICRO)
        return tz.fromutc(_at(type(self), _local.EPOCH * MICRO + us, tz))

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character")
        return _date.isoformat(self) + sep + clock_text(self, timespec)

    def __str__(self):
        return self.isoformat(" ")

    def ctime(self):
        return format_text("%c", self, self)

    def strftime(self, format):
        check_format(format)
        return format_text(format, self, self)

    def __repr__(self):
        clock, more = self._shown_clock()
        return shown(self, [self._year, self._month, self._day] + clock, more)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _at(type(self), self._total() + other._us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._difference(other)
        if difference is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return delta(difference)

    def _compare(self, other):
        if not isinstance(other, datetime):
            if isinstance(other, _date):
                raise no_order(self, other)
            return NotImplemented
        difference = self._difference(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return difference

    # Does the offset hang on the fold? Such a time equals none of another zone (PEP 495).
    def _is_problematic(self):
        return self.utcoffset() != self.replace(fold=1 - self._fold).utcoffset()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False if isinstance(other, _date) else NotImplemented
        if self._tzinfo is not other._tzinfo and (
            self._is_problematic() or other._is_problematic()
        ):
            return False
        return self._difference(other) == 0

    __hash__ = Clock._hash

    def __reduce_ex__(self, protocol):
        month = self._month | (FOLD if self._fold and protocol > 3 else 0)
        state = (self._year // 256, self._year % 256, month, self._day)
        zone = () if self._tzinfo is None else (self._tzinfo,)
        return type(self), (bytes(state + self._clock_state()),) + zone

    def __reduce__(self):
        return self.__reduce_ex__(2)


# Methods of the class have the names of the other two.
_date, _time = date, time


def _micro(timestamp):
    a, b = ratio(timestamp)
    return divide(a * MICRO, b)


# Microseconds since the epoch of `time`.
def _now():
    if hasattr(_clock, "time_ns"):
        return _clock.time_ns() // 1000
    return int(_clock.time()) * MICRO


# The time `us` microseconds after the day before the first.
def _at(cls, us, tz):
    days, us = divmod(us, DAY)
    if not 1 <= days <= calendar.MAX_ORDINAL:
        raise OverflowError("date value out of range")
    s, us = divmod(us, MICRO)
    year, month, day = calendar.from_ordinal(days)
    return cls(year, month, day, s // 3600, s // 60 % 60, s % 60, us, tz)


# The time `us` microseconds after the epoch of `time`, in a zone or on the wall.
def _at_moment(cls, us, tz):
    seconds, us = divmod(us, MICRO)
    now = _local.wall(seconds) if tz is None else _local.EPOCH + seconds
    if not 0 < now < (calendar.MAX_ORDINAL + 1) * 86400:
        raise ValueError("year is out of range")
    d = _at(cls, now * MICRO + us, tz)
    if tz is not None:
        return tz.fromutc(d)
    return d.replace(fold=1) if _local.is_second(seconds) else d


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
