# Dates and times in the Gregorian calendar.
#
# A date is kept as year, month and day, a duration in days, seconds and microseconds; all
# arithmetic is on ints, so that it is exact where floats are narrow.

import time as _time

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_DAY = 86400
_MICRO = 1000000
# Ordinal of 1970-01-01.
_EPOCH = 719163

_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS[month]


def _days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _to_ordinal(year, month, day):
    leap = 1 if month > 2 and _is_leap(year) else 0
    return _days_before_year(year) + _BEFORE[month] + leap + day


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 1
    while n >= _days_in_month(year, month):
        n -= _days_in_month(year, month)
        month += 1
    return year, month, n + 1


def _check_date(year, month, day):
    for value in (year, month, day):
        _check_int(value)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year %d is out of range" % year)
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")


def _check_int(value):
    if not isinstance(value, int):
        raise TypeError(
            "'%s' object cannot be interpreted as an integer" % type(value).__name__
        )


def _check_time(hour, minute, second, microsecond, fold):
    for value in (hour, minute, second, microsecond):
        _check_int(value)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def _check_tz(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(
            "tzinfo argument must be None or of a tzinfo subclass, not type '%s'"
            % type(tz).__name__
        )


# A quotient rounded to the nearest int, halves to even.
def _divide(a, b):
    q, r = divmod(a, b)
    if r * 2 > b or (r * 2 == b and q % 2):
        q += 1
    return q


# A float as two ints, numerator and denominator; there may be no `as_integer_ratio`.
def _ratio(x):
    if isinstance(x, int):
        return x, 1
    if x != x or x - x != 0:
        raise ValueError("cannot convert float NaN or infinity to integer")
    d = 1
    while x != int(x):
        x *= 2
        d *= 2
    return int(x), d


class timedelta:
    __slots__ = ("_us",)

    def __init__(
        self,
        days=0,
        seconds=0,
        microseconds=0,
        milliseconds=0,
        minutes=0,
        hours=0,
        weeks=0,
    ):
        us = 0
        # The parts of a microsecond are rounded together.
        n, d = 0, 1
        for value, unit in (
            (days, _DAY * _MICRO),
            (seconds, _MICRO),
            (microseconds, 1),
            (milliseconds, 1000),
            (minutes, 60 * _MICRO),
            (hours, 3600 * _MICRO),
            (weeks, 7 * _DAY * _MICRO),
        ):
            if isinstance(value, int):
                us += value * unit
            elif isinstance(value, float):
                a, b = _ratio(value)
                n, d = n * b + a * unit * d, d * b
            else:
                raise TypeError(
                    "unsupported type for timedelta component: %s" % type(value).__name__
                )
        if d != 1 or n:
            us += _divide(n, d)
        if not -999999999 <= us // (_DAY * _MICRO) <= 999999999:
            raise OverflowError(
                "days=%d; must have magnitude <= 999999999" % (us // (_DAY * _MICRO))
            )
        self._us = us

    @property
    def days(self):
        return self._us // (_DAY * _MICRO)

    @property
    def seconds(self):
        return self._us // _MICRO % _DAY

    @property
    def microseconds(self):
        return self._us % _MICRO

    def total_seconds(self):
        return self._us / _MICRO

    def __repr__(self):
        parts = []
        for name in ("days", "seconds", "microseconds"):
            value = getattr(self, name)
            if value:
                parts.append("%s=%d" % (name, value))
        return "datetime.timedelta(" + (", ".join(parts) or "0") + ")"

    def __str__(self):
        s = self.seconds
        text = "%d:%02d:%02d" % (s // 3600, s // 60 % 60, s % 60)
        days = self.days
        if days:
            text = "%d day%s, %s" % (days, "" if abs(days) == 1 else "s", text)
        if self.microseconds:
            text += ".%06d" % self.microseconds
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us + other._us)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us - other._us)
        return NotImplemented

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            a, b = _ratio(other)
            return _delta(_divide(self._us * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other < 0:
                return _delta(_divide(-self._us, -other))
            return _delta(_divide(self._us, other))
        if isinstance(other, float):
            a, b = _ratio(other)
            if a < 0:
                a, b = -a, -b
            return _delta(_divide(self._us * b, a))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return _delta(self._us // other)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._us % other._us)
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us, other._us)
            return q, _delta(r)
        return NotImplemented

    def __bool__(self):
        return self._us != 0

    def __hash__(self):
        return hash(self._us)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented


def _delta(us):
    return timedelta(0, 0, us)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    # From the time in UTC, with this zone as its zone, to the local time.
    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - saving
        if standard:
            dt += standard
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saving


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError("offset must be a timedelta")
        if not -_DAY * _MICRO < offset._us < _DAY * _MICRO:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                "timedelta(hours=24)."
            )
        if name is not None and not isinstance(name, str):
            raise TypeError("name must be a string")
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset, ":") if self._offset else "UTC"

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return "datetime.timezone(%r)" % (self._offset,)
        return "datetime.timezone(%r, %r)" % (self._offset, self._name)

    def __str__(self):
        return self.tzname(None)


timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc


def _offset_text(offset, colon):
    us = abs(offset._us)
    s = us // _MICRO
    text = "%s%02d%s%02d" % ("-" if offset._us < 0 else "+", s // 3600, colon, s // 60 % 60)
    if s % 60 or us % _MICRO:
        text += "%s%02d" % (colon, s % 60)
    if us % _MICRO:
        text += ".%06d" % (us % _MICRO)
    return text


def _format(format, d, t):
    out = []
    i = 0
    while i < len(format):
        c = format[i]
        i += 1
        if c != "%" or i == len(format):
            out.append(c)
            continue
        c = format[i]
        i += 1
        out.append(_field(c, d, t))
    return "".join(out)


def _field(c, d, t):
    if c == "Y":
        return "%04d" % d.year
    if c == "m":
        return "%02d" % d.month
    if c == "d":
        return "%02d" % d.day
    if c == "H":
        return "%02d" % t.hour
    if c == "M":
        return "%02d" % t.minute
    if c == "S":
        return "%02d" % t.second
    if c == "f":
        return "%06d" % t.microsecond
    if c == "y":
        return "%02d" % (d.year % 100)
    if c == "j":
        return "%03d" % (d.toordinal() - _days_before_year(d.year))
    if c == "b" or c == "h":
        return _MONTHS[d.month - 1][:3]
    if c == "B":
        return _MONTHS[d.month - 1]
    if c == "a":
        return _WEEKDAYS[d.weekday()][:3]
    if c == "A":
        return _WEEKDAYS[d.weekday()]
    if c == "w":
        return str(d.isoweekday() % 7)
    if c == "u":
        return str(d.isoweekday())
    if c == "I":
        return "%02d" % ((t.hour + 11) % 12 + 1)
    if c == "p":
        return "AM" if t.hour < 12 else "PM"
    if c in "GV":
        year, week, _ = d.isocalendar()
        return "%04d" % year if c == "G" else "%02d" % week
    if c in "UW":
        # Weeks begin on Sunday or on Monday.
        day = d.toordinal() - _days_before_year(d.year)
        first = d.isoweekday() % 7 if c == "U" else d.weekday()
        return "%02d" % ((day + 6 - first) // 7)
    if c == "z":
        offset = t.utcoffset()
        return "" if offset is None else _offset_text(offset, "")
    if c == "Z":
        return t.tzname() or ""
    if c == "c":
        return _format("%a %b ", d, t) + "%2d" % d.day + _format(" %H:%M:%S %Y", d, t)
    if c == "x" or c == "D":
        return _format("%m/%d/%y", d, t)
    if c == "X" or c == "T":
        return _format("%H:%M:%S", d, t)
    if c == "F":
        return _format("%Y-%m-%d", d, t)
    if c == "R":
        return _format("%H:%M", d, t)
    if c == "n":
        return "\n"
    if c == "t":
        return "\t"
    return c if c == "%" else "%" + c


def _number(text, size):
    if len(text) != size or not text.isdigit():
        raise ValueError
    return int(text)


def _parse_date(text):
    year = _number(text[:4], 4)
    rest = text[4:]
    if rest.startswith("-"):
        if rest.startswith("-W"):
            rest = "W" + rest[2:].replace("-", "", 1)
        elif len(rest) == 6 and rest[3] == "-":
            rest = rest[1:3] + rest[4:]
        else:
            raise ValueError
    if rest.startswith("W"):
        day = _number(rest[3:], 1) if len(rest) > 3 else 1
        return _from_week(year, _number(rest[1:3], 2), day)
    if len(rest) != 4:
        raise ValueError
    return year, _number(rest[:2], 2), _number(rest[2:], 2)


def _from_week(year, week, day):
    if not 1 <= week <= 53 or not 1 <= day <= 7:
        raise ValueError
    monday = _first_monday(year)
    n = monday + (week - 1) * 7 + day - 1
    if week == 53 and n - day + 1 >= _first_monday(year + 1):
        raise ValueError
    return _from_ordinal(n)


# Ordinal of the first day of the first week of a year.
def _first_monday(year):
    first = _days_before_year(year) + 1
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


# `hh[[:]mm[[:]ss[.ffffff]]]` as four ints.
def _parse_clock(text):
    if text.startswith("T"):
        text = text[1:]
    micro = 0
    for mark in ".,":
        if mark in text:
            text, _, digits = text.partition(mark)
            if not digits.isdigit():
                raise ValueError
            micro = int((digits + "00000")[:6])
            if len(text) < 6:
                raise ValueError
    parts = text.split(":")
    if len(parts) == 1:
        parts = [text[i : i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3:
        raise ValueError
    values = [_number(p, 2) for p in parts]
    while len(values) < 3:
        values.append(0)
    return values + [micro]


def _parse_time(text):
    tz = None
    if text.endswith("Z"):
        text, tz = text[:-1], timezone.utc
    for sign in "+-":
        if sign in text:
            text, _, zone = text.partition(sign)
            h, m, s, micro = _parse_clock(zone)
            offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=micro)
            tz = timezone(-offset if sign == "-" else offset)
            if not offset:
                tz = timezone.utc
            break
    return _parse_clock(text) + [tz]


def _bad_text(text):
    return ValueError("Invalid isoformat string: %r" % (text,))


class date:
    def __init__(self, year, month, day):
        _check_date(year, month, day)
        self._year = year
        self._month = month
        self._day = day

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
    def fromtimestamp(cls, t):
        return cls(*_time.localtime(int(t))[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n):
        if not 1 <= n <= _MAX_ORDINAL:
            raise ValueError("ordinal must be >= 1")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts = _parse_date(date_string)
        except ValueError:
            raise _bad_text(date_string) from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        try:
            parts = _from_week(year, week, day)
        except ValueError:
            raise ValueError("Invalid week or day: %d, %d" % (week, day)) from None
        return cls(*parts)

    def replace(self, year=None, month=None, day=None):
        return type(self)(year or self._year, month or self._month, day or self._day)

    def timetuple(self):
        return _time_tuple(self, 0, 0, 0, -1)

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        n = self.toordinal()
        year = self._year
        if n < _first_monday(year):
            year -= 1
        elif n >= _first_monday(year + 1):
            year += 1
        return year, (n - _first_monday(year)) // 7 + 1, self.isoweekday()

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    __str__ = isoformat

    def ctime(self):
        return _format("%c", self, _MIDNIGHT)

    def strftime(self, format):
        return _format(format, self, _MIDNIGHT)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __repr__(self):
        return "datetime.%s(%d, %d, %d)" % (
            type(self).__qualname__,
            self._year,
            self._month,
            self._day,
        )

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _in_range(type(self), self.toordinal() + other.days)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _in_range(type(self), self.toordinal() - other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() - other.toordinal()
        return None

    def __hash__(self):
        return hash(self.toordinal())

    def __eq__(self, other):
        order = self._key(other)
        return NotImplemented if order is None else order == 0

    def __lt__(self, other):
        order = self._key(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._key(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._key(other)
        return NotImplemented if order is None else order > 0

    def __ge__(self, other):
        order = self._key(other)
        return NotImplemented if order is None else order >= 0


def _in_range(cls, ordinal):
    if not 1 <= ordinal <= _MAX_ORDINAL:
        raise OverflowError("date value out of range")
    return cls.fromordinal(ordinal)


_struct_time = getattr(_time, "struct_time", tuple)


def _time_tuple(d, hour, minute, second, dst):
    day = d.toordinal() - _days_before_year(d.year)
    fields = d.year, d.month, d.day, hour, minute, second, d.weekday(), day, dst
    return _struct_time(fields)


def _clock_text(t, timespec):
    if timespec == "auto":
        timespec = "microseconds" if t.microsecond else "seconds"
    if timespec == "hours":
        return "%02d" % t.hour
    text = "%02d:%02d" % (t.hour, t.minute)
    if timespec == "minutes":
        return text
    text += ":%02d" % t.second
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return text + ".%03d" % (t.microsecond // 1000)
    if timespec == "microseconds":
        return text + ".%06d" % t.microsecond
    raise ValueError("Unknown timespec value")


def _checked_offset(offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError("tzinfo.utcoffset() must return None or a timedelta")
    if not -_DAY * _MICRO < offset._us < _DAY * _MICRO:
        raise ValueError("offset must be strictly between -24 and 24 hours")
    return offset


# What a time and a datetime have in common.
class _TimeOfDay:
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


class time(_TimeOfDay):
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond, fold)
        _check_tz(tzinfo)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold

    @classmethod
    def fromisoformat(cls, time_string):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts = _parse_time(time_string)
        except ValueError:
            raise _bad_text(time_string) from None
        return cls(*parts)

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

    def utcoffset(self):
        return None if self._tzinfo is None else _checked_offset(self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def isoformat(self, timespec="auto"):
        offset = self.utcoffset()
        zone = "" if offset is None else _offset_text(offset, ":")
        return _clock_text(self, timespec) + zone

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _format(format, _FIRST_DAY, self)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        return "datetime.%s(%s%s)" % (
            type(self).__qualname__,
            ", ".join([str(p) for p in parts]),
            _zone_and_fold(self),
        )

    def _us(self):
        s = (self._hour * 60 + self._minute) * 60 + self._second
        return s * _MICRO + self._microsecond

    # The difference in microseconds, or None if there is no order.
    def _key(self, other):
        if not isinstance(other, time):
            return None
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            return None
        difference = self._us() - other._us()
        return difference if a is None else difference - a._us + b._us

    def __bool__(self):
        return True

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._us() - (0 if offset is None else offset._us))

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return self._key(other) == 0

    def _order(self, other):
        order = self._key(other)
        if order is None and isinstance(other, time):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return order

    def __lt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order > 0

    def __ge__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order >= 0


def _zone_and_fold(t):
    text = "" if t.tzinfo is None else ", tzinfo=%r" % (t.tzinfo,)
    return text + (", fold=1" if t.fold else "")


class datetime(_TimeOfDay, date):
    def __init__(
        self,
        year,
        month,
        day,
        hour=0,
        minute=0,
        second=0,
        microsecond=0,
        tzinfo=None,
        *,
        fold=0,
    ):
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_tz(tzinfo)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tz(tz)
        a, b = _ratio(timestamp)
        us = _divide(a * _MICRO, b)
        if tz is not None:
            return tz.fromutc(_at(cls, us, tz))
        s, us = divmod(us, _MICRO)
        return cls(*_time.localtime(s)[:6], us)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        a, b = _ratio(timestamp)
        return _at(cls, _divide(a * _MICRO, b), None)

    @classmethod
    def now(cls, tz=None):
        _check_tz(tz)
        us = _now()
        if tz is not None:
            return tz.fromutc(_at(cls, us, tz))
        s, us = divmod(us, _MICRO)
        return cls(*_time.localtime(s)[:6], us)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return _at(cls, _now(), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
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
    def fromordinal(cls, n):
        if not 1 <= n <= _MAX_ORDINAL:
            raise ValueError("ordinal must be >= 1")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            end = _date_end(date_string)
            parts = list(_parse_date(date_string[:end]))
            if len(date_string) > end:
                parts.extend(_parse_time(date_string[end + 1 :]))
        except ValueError:
            raise _bad_text(date_string) from None
        return cls(*parts)

    @classmethod
    def strptime(cls, date_string, format):
        return cls(*_parse(date_string, format))

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(
            self._hour, self._minute, self._second, self._microsecond, fold=self._fold
        )

    def timetz(self):
        return time(
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

    def utcoffset(self):
        return None if self._tzinfo is None else _checked_offset(self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def timetuple(self):
        dst = self.dst()
        dst = -1 if dst is None else 1 if dst else 0
        return _time_tuple(self, self._hour, self._minute, self._second, dst)

    def utctimetuple(self):
        offset = self.utcoffset()
        d = self - offset if offset else self
        return _time_tuple(d, d._hour, d._minute, d._second, 0)

    # Microseconds since the year 1, in whatever zone.
    def _total(self):
        s = (self._hour * 60 + self._minute) * 60 + self._second
        return (self.toordinal() * _DAY + s) * _MICRO + self._microsecond

    def timestamp(self):
        offset = self.utcoffset()
        if offset is None:
            s = _time.mktime(
                (self._year, self._month, self._day, self._hour, self._minute)
                + (self._second, 0, 0, -1)
            )
            return s + self._microsecond / _MICRO
        return (self._total() - offset._us - _EPOCH * _DAY * _MICRO) / _MICRO

    def astimezone(self, tz=None):
        offset = self.utcoffset()
        if offset is None:
            us = _divide(_ratio(self.timestamp())[0] * _MICRO, _ratio(self.timestamp())[1])
        else:
            us = self._total() - offset._us - _EPOCH * _DAY * _MICRO
        if tz is None:
            tz = _local_zone(us // _MICRO)
        elif tz is self._tzinfo:
            return self
        return tz.fromutc(_at(type(self), us, tz))

    def isoformat(self, sep="T", timespec="auto"):
        offset = self.utcoffset()
        zone = "" if offset is None else _offset_text(offset, ":")
        return date.isoformat(self) + sep + _clock_text(self, timespec) + zone

    def __str__(self):
        return self.isoformat(" ")

    def ctime(self):
        return _format("%c", self, self)

    def strftime(self, format):
        return _format(format, self, self)

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        return "datetime.%s(%s%s)" % (
            type(self).__qualname__,
            ", ".join([str(p) for p in parts]),
            _zone_and_fold(self),
        )

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, us = divmod(self._total() + other._us, _DAY * _MICRO)
        if not 1 <= days <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return _at(type(self), (days - _EPOCH) * _DAY * _MICRO + us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        difference = self._total() - other._total()
        return _delta(difference if a is None else difference - a._us + b._us)

    def _key(self, other):
        if not isinstance(other, datetime):
            return None
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        difference = self._total() - other._total()
        return difference if a is None else difference - a._us + b._us

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._total() - (0 if offset is None else offset._us))

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._key(other) == 0


# Where the date ends in a text that may go on with a time.
def _date_end(text):
    if text[4:5] == "-":
        if text[5:6] == "W":
            return 10 if text[8:9] == "-" else 8
        return 10
    if text[4:5] == "W":
        return 8 if text[7:8].isdigit() else 7
    return 8


# The time `us` microseconds after the epoch.
def _at(cls, us, tz):
    s, us = divmod(us, _MICRO)
    days, s = divmod(s, _DAY)
    year, month, day = _from_ordinal(days + _EPOCH)
    return cls(year, month, day, s // 3600, s // 60 % 60, s % 60, us, tz)


# Microseconds since 1970, whatever the epoch of `time` is.
def _now():
    since = _EPOCH_SHIFT * _MICRO
    if hasattr(_time, "time_ns"):
        return since + _time.time_ns() // 1000
    return since + int(_time.time()) * _MICRO


_EPOCH_SHIFT = (_to_ordinal(*_time.gmtime(0)[:3]) - _EPOCH) * _DAY


def _local_zone(s):
    local, utc = _time.localtime(s), _time.gmtime(s)
    seconds = []
    for t in (local, utc):
        seconds.append(_to_ordinal(*t[:3]) * _DAY + t[3] * 3600 + t[4] * 60 + t[5])
    return timezone(timedelta(seconds=seconds[0] - seconds[1]))


# The fields that a text has in the places that a format says.
def _parse(text, format):
    fields = {"Y": 1900, "m": 1, "d": 1, "H": 0, "M": 0, "S": 0, "f": 0}
    zone = afternoon = ordinal = None
    at = i = 0

    def bad():
        return ValueError("time data %r does not match format %r" % (text, format))

    def digits(most):
        nonlocal at
        end = at
        while end < len(text) and end - at < most and text[end].isdigit():
            end += 1
        if end == at:
            raise bad()
        value, at = text[at:end], end
        return value

    def one_of(names):
        nonlocal at
        rest = text[at:].lower()
        for n, name in enumerate(names):
            if rest.startswith(name.lower()):
                at += len(name)
                return n
        raise bad()

    while i < len(format):
        c = format[i]
        i += 1
        if c.isspace():
            if not text[at : at + 1].isspace():
                raise bad()
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if c != "%" or i == len(format):
            if text[at : at + 1] != c:
                raise bad()
            at += 1
            continue
        c = format[i]
        i += 1
        if c in "mdHMS":
            fields[c] = int(digits(2))
        elif c == "Y":
            value = digits(4)
            if len(value) != 4:
                raise bad()
            fields["Y"] = int(value)
        elif c == "y":
            value = int(digits(2))
            fields["Y"] = value + (1900 if value >= 69 else 2000)
        elif c == "f":
            fields["f"] = int((digits(6) + "00000")[:6])
        elif c == "j":
            ordinal = int(digits(3))
        elif c == "I":
            fields["H"] = int(digits(2)) % 12
        elif c == "p":
            afternoon = one_of(("AM", "PM"))
        elif c == "B":
            fields["m"] = one_of(_MONTHS) + 1
        elif c in "bh":
            fields["m"] = one_of([m[:3] for m in _MONTHS]) + 1
        elif c == "A":
            one_of(_WEEKDAYS)
        elif c == "a":
            one_of([d[:3] for d in _WEEKDAYS])
        elif c == "Z":
            one_of(("UTC", "GMT"))
        elif c == "z":
            end = at + 1
            while end < len(text) and (text[end].isdigit() or text[end] in ":."):
                end += 1
            try:
                zone = _parse_time("00:00" + text[at : text.find("Z", at) + 1 or end])[4]
            except ValueError:
                raise bad() from None
            at = end
        elif c == "%":
            if text[at : at + 1] != "%":
                raise bad()
            at += 1
        else:
            raise ValueError("'%s' is a bad directive in format '%s'" % (c, format))
    if at < len(text):
        raise ValueError("unconverted data remains: " + text[at:])
    if afternoon:
        fields["H"] += 12
    if ordinal is not None:
        n = _days_before_year(fields["Y"]) + ordinal
        fields["Y"], fields["m"], fields["d"] = _from_ordinal(n)
    return [fields[c] for c in "YmdHMSf"] + [zone]


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)

_MIDNIGHT = time()
_FIRST_DAY = date(1900, 1, 1)
