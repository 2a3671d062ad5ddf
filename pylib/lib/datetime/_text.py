# Text of dates and times by a format, as the C library of Linux writes it.

from ._calendar import MONTHS, WEEKDAYS, days_before_year
from ._zone import offset_text


def _hour(t):
    return (t.hour + 11) % 12 + 1


def _day_of_year(d):
    return d.toordinal() - days_before_year(d.year)


# Weeks whose first day is `weekday` days before the day itself.
def _week(d, weekday):
    return (_day_of_year(d) + 6 - weekday) // 7


def _offset(t):
    offset = t.utcoffset()
    return "" if offset is None else offset_text(offset, "")


_NUMBERS = {
    "C": ("%02d", lambda d, t: d.year // 100),
    "G": ("%04d", lambda d, t: d.isocalendar()[0]),
    "H": ("%02d", lambda d, t: t.hour),
    "I": ("%02d", lambda d, t: _hour(t)),
    "M": ("%02d", lambda d, t: t.minute),
    "S": ("%02d", lambda d, t: t.second),
    "U": ("%02d", lambda d, t: _week(d, d.isoweekday() % 7)),
    "V": ("%02d", lambda d, t: d.isocalendar()[1]),
    "W": ("%02d", lambda d, t: _week(d, d.weekday())),
    "Y": ("%04d", lambda d, t: d.year),
    "d": ("%02d", lambda d, t: d.day),
    "e": ("%2d", lambda d, t: d.day),
    "f": ("%06d", lambda d, t: t.microsecond),
    "g": ("%02d", lambda d, t: d.isocalendar()[0] % 100),
    "j": ("%03d", lambda d, t: _day_of_year(d)),
    "k": ("%2d", lambda d, t: t.hour),
    "l": ("%2d", lambda d, t: _hour(t)),
    "m": ("%02d", lambda d, t: d.month),
    "u": ("%d", lambda d, t: d.isoweekday()),
    "w": ("%d", lambda d, t: d.isoweekday() % 7),
    "y": ("%02d", lambda d, t: d.year % 100),
}
_WORDS = {
    "A": lambda d, t: WEEKDAYS[d.weekday()],
    "B": lambda d, t: MONTHS[d.month - 1],
    "P": lambda d, t: "am" if t.hour < 12 else "pm",
    "Z": lambda d, t: t.tzname() or "",
    "a": lambda d, t: WEEKDAYS[d.weekday()][:3],
    "b": lambda d, t: MONTHS[d.month - 1][:3],
    "h": lambda d, t: MONTHS[d.month - 1][:3],
    "p": lambda d, t: "AM" if t.hour < 12 else "PM",
    "z": lambda d, t: _offset(t),
}
_WHOLE = {
    "%": "%%",
    "D": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "R": "%H:%M",
    "T": "%H:%M:%S",
    "X": "%H:%M:%S",
    "c": "%a %b %e %H:%M:%S %Y",
    "n": "\n",
    "r": "%I:%M:%S %p",
    "t": "\t",
    "x": "%m/%d/%y",
}


# `d` has the date, `t` the clock and the zone.
def format_text(format, d, t):
    out = []
    i = 0
    while i < len(format):
        c = format[i]
        i += 1
        if c == "%" and i < len(format):
            c = format[i]
            i += 1
            c = "%" if c == "%" else _field(c, d, t)
        out.append(c)
    return "".join(out)


def _field(c, d, t):
    if c in _NUMBERS:
        form, number = _NUMBERS[c]
        return form % number(d, t)
    if c in _WORDS:
        return _WORDS[c](d, t)
    return format_text(_WHOLE[c], d, t) if c in _WHOLE else "%" + c


_PARTS = "hours", "minutes", "seconds", "milliseconds", "microseconds"


# The clock of ISO 8601 with its zone.
def clock_text(t, timespec):
    if timespec == "auto":
        timespec = "microseconds" if t.microsecond else "seconds"
    if timespec not in _PARTS:
        raise ValueError("Unknown timespec value")
    count = _PARTS.index(timespec)
    text = ":".join(["%02d" % part for part in (t.hour, t.minute, t.second)[: count + 1]])
    if count > 2:
        text += ".%03d" % (t.microsecond // 1000) if count == 3 else ".%06d" % t.microsecond
    offset = t.utcoffset()
    return text if offset is None else text + offset_text(offset, ":")
