# What programs for PCs expect of `time` beyond the built-in module.

from utime import *
import utime as _time
import uos as _os

_FIELDS = (
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
)
# Ordinal of 1970-01-01.
_EPOCH = 719163
CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = range(4)


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS

    def __new__(cls, sequence, dict=None):
        values = tuple(sequence)
        if not 9 <= len(values) <= 11:
            limit = "at least 9" if len(values) < 9 else "at most 11"
            raise TypeError(
                "time.struct_time() takes %s-sequence (%d-sequence given)"
                % ("an " + limit if len(values) < 9 else limit, len(values))
            )
        self = tuple.__new__(cls, values[:9])
        self.tm_zone = values[9] if len(values) > 9 else None
        self.tm_gmtoff = values[10] if len(values) > 10 else None
        return self

    def __repr__(self):
        pairs = ["%s=%r" % pair for pair in zip(_FIELDS, self)]
        return "time.struct_time(" + ", ".join(pairs) + ")"

    def __reduce__(self):
        return struct_time, (tuple(self) + (self.tm_zone, self.tm_gmtoff),)


def _field(at):
    return property(lambda self: self[at])


for _at, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, _field(_at))


# Offset from UTC in seconds, summer time or not, and the name of the zone, at a time.
def _zone(seconds):
    zone = _local_zone()
    return zone.at(seconds) if zone else (0, 0, "UTC")


_known = None


def _local_zone():
    global _known
    name = _os.getenv("TZ")
    if _known is None or _known[0] != name:
        from _zone_rules import local

        _known = name, local(name)
    return _known[1]


def _seconds(secs):
    if secs is None:
        return int(time())
    if isinstance(secs, float):
        return int(secs // 1)
    return secs.__index__() if not isinstance(secs, int) else secs


def _split(seconds, isdst, zone, offset):
    from datetime._calendar import MAX_ORDINAL, days_before_year, from_ordinal

    days, rest = divmod(seconds + offset, 86400)
    if not 1 <= days + _EPOCH <= MAX_ORDINAL:
        raise ValueError("year is out of range")
    year, month, day = from_ordinal(days + _EPOCH)
    yday = days + _EPOCH - days_before_year(year)
    return struct_time(
        (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday)
        + (isdst, zone, offset)
    )


def gmtime(secs=None):
    return _split(_seconds(secs), 0, "UTC", 0)


def localtime(secs=None):
    secs = _seconds(secs)
    offset, isdst, name = _zone(secs)
    return _split(secs, isdst, name, offset)


def mktime(t):
    from datetime._calendar import to_ordinal

    if len(t) < 8:
        raise TypeError("Tuple or struct_time argument required")
    years, month = divmod(t[1] - 1, 12)
    days = to_ordinal(t[0] + years, month + 1, t[2]) - _EPOCH
    wall = days * 86400 + t[3] * 3600 + t[4] * 60 + int(t[5])
    isdst = t[8] if len(t) > 8 else -1
    guesses = []
    for probe in (wall - 86400, wall + 86400):
        offset, saving, _ = _zone(probe)
        found, now_saving, _ = _zone(wall - offset)
        if found == offset:
            guesses.append((isdst >= 0 and now_saving != isdst, wall - offset))
    if not guesses:
        guesses.append((0, wall - _zone(wall - 86400)[0]))
    return min(guesses)[1]


def asctime(t=None):
    if t is None:
        t = localtime()
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return "%s %s %2d %02d:%02d:%02d %d" % (
        days[t[6] % 7], months[t[1] - 1], t[2], t[3], t[4], t[5], t[0],
    )


def ctime(secs=None):
    return asctime(localtime(secs))


# The date and the clock of a tuple, as the formats of `datetime` ask for them.
class _Moment:
    def __init__(self, t):
        from datetime import date

        self._date = date(max(t[0], 1), t[1] or 1, t[2] or 1)
        self.year, self.month, self.day = t[0], t[1] or 1, t[2] or 1
        self.hour, self.minute, self.second = t[3:6]
        self.microsecond = 0
        self._weekday = t[6]
        self._zone = getattr(t, "tm_zone", None), getattr(t, "tm_gmtoff", None)

    def toordinal(self):
        return self._date.toordinal()

    def weekday(self):
        return self._weekday

    def isoweekday(self):
        return self._weekday + 1

    def isocalendar(self):
        return self._date.isocalendar()

    def utcoffset(self):
        from datetime import timedelta

        offset = self._zone[1]
        return timedelta(seconds=-timezone if offset is None else offset)

    def tzname(self):
        return self._zone[0] or tzname[0]


_LIMITS = (
    (1, 0, 12, "month out of range"),
    (2, 0, 31, "day of month out of range"),
    (3, 0, 23, "hour out of range"),
    (4, 0, 59, "minute out of range"),
    (5, 0, 61, "seconds out of range"),
    (7, 0, 366, "day of year out of range"),
)


def strftime(format, t=None):
    from datetime._text import format_text

    if t is None:
        t = localtime()
    elif len(t) < 9:
        raise TypeError("function takes exactly 9 arguments (%d given)" % len(t))
    for at, low, high, message in _LIMITS:
        if not low <= t[at] <= high:
            raise ValueError(message)
    moment = _Moment(t)
    if "%s" in format:
        # A percent sign of its own is two of them.
        parts = [part.replace("%s", str(int(mktime(t)))) for part in format.split("%%")]
        format = "%%".join(parts)
    return format_text(format, moment, moment)


def strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    from _strptime import parse

    found = parse(data_string, format)
    offset = found["offset"]
    if offset is not None:
        offset //= 1000000
    values = [found[name] for name in ("year", "month", "day", "hour", "minute", "second")]
    return struct_time(
        values + [found["weekday"], found["yday"], found["isdst"], found["zone"], offset]
    )


def monotonic_ns():
    return int(monotonic() * 1000000000)


def perf_counter_ns():
    return int(perf_counter() * 1000000000)


process_time = thread_time = getattr(_time, "clock", perf_counter)


def process_time_ns():
    return int(process_time() * 1000000000)


thread_time_ns = process_time_ns


def clock_gettime(clk_id):
    return time() if clk_id == CLOCK_REALTIME else monotonic()


def clock_gettime_ns(clk_id):
    return int(clock_gettime(clk_id) * 1000000000)


def clock_getres(clk_id):
    return 1e-09


def get_clock_info(name):
    from types import SimpleNamespace

    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return SimpleNamespace(
        adjustable=name == "time",
        implementation="clock_gettime(CLOCK_%s)" % ("REALTIME" if name == "time" else "MONOTONIC"),
        monotonic=name != "time",
        resolution=1e-09,
    )


def tzset():
    _names()


# `timezone`, `altzone`, `daylight` and `tzname` from the zone of this year.
def _names():
    global timezone, altzone, daylight, tzname
    zone = _local_zone()
    timezone = altzone = daylight = 0
    tzname = ("UTC", "UTC")
    if zone is not None:
        now = int(time())
        standard = summer = None
        for at in range(now, now - 400 * 86400, -30 * 86400):
            offset, isdst, name = zone.at(at)
            if isdst:
                summer = summer or (offset, name)
            else:
                standard = standard or (offset, name)
        standard = standard or summer
        daylight = int(summer is not None)
        summer = summer or standard
        timezone, altzone = -standard[0], -summer[0]
        tzname = standard[1], summer[1]


_names()
