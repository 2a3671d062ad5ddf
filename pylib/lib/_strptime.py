# Times and dates from text, by a format.
#
# A format becomes a regular expression with a group for each field. What the groups have found is
# put under the names of `_FIELDS`, and the date is made of it last, since a week and a weekday are
# a date as well.

import re
import time
from datetime import date, timedelta, timezone

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SHORT_DAYS = [name[:3] for name in _DAYS]
_SHORT_MONTHS = [name[:3] for name in _MONTHS]


# Longer words first: the first that fits is taken.
def _words(words):
    return "|".join(sorted(words, key=len, reverse=True))


def _zones():
    names = getattr(time, "tzname", ())
    return {"utc", "gmt"} | {re.escape(name.lower()) for name in names}


def _micro(digits):
    return int((digits + "00000")[:6])


# Microseconds from UTC.
def _offset(text):
    if text in "Zz":
        if text == "z":
            raise ValueError("time zone 'z' should be 'Z'")
        return 0
    if text[3] == ":" and text[6:7] not in (":", ""):
        raise ValueError("Inconsistent use of : in " + text)
    digits, _, fraction = text[1:].replace(":", "").partition(".")
    s = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    us = s * 1000000 + _micro(fraction + "0")
    return -us if text[0] == "-" else us


# For each directive: what it looks like, what it tells, and how.
_FIELDS = {
    "A": (_words(_DAYS), "weekday", lambda text: _DAYS.index(text.lower())),
    "B": (_words(_MONTHS), "month", lambda text: _MONTHS.index(text.lower()) + 1),
    "G": (r"\d\d\d\d", "iso_year", int),
    "H": (r"2[0-3]|[01]\d|\d", "hour", int),
    "I": (r"1[0-2]|0[1-9]|[1-9]| [1-9]", "half_hour", int),
    "M": (r"[0-5]\d|\d", "minute", int),
    "S": (r"6[01]|[0-5]\d|\d", "second", int),
    "U": (r"5[0-3]|[0-4]\d|\d", "sunday_week", int),
    "V": (r"5[0-3]|0[1-9]|[1-4]\d|\d", "iso_week", int),
    "W": (r"5[0-3]|[0-4]\d|\d", "monday_week", int),
    "Y": (r"\d\d\d\d", "year", int),
    "Z": (None, "zone", str),
    "a": (_words(_SHORT_DAYS), "weekday", lambda text: _SHORT_DAYS.index(text.lower())),
    "b": (_words(_SHORT_MONTHS), "month", lambda text: _SHORT_MONTHS.index(text.lower()) + 1),
    "d": (r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]", "day", int),
    "f": (r"\d{1,6}", "micro", _micro),
    "j": (
        r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
        "yday",
        int,
    ),
    "m": (r"1[0-2]|0[1-9]|[1-9]", "month", int),
    "p": ("am|pm", "half", lambda text: text.lower()),
    "u": ("[1-7]", "weekday", lambda text: int(text) - 1),
    "w": ("[0-6]", "weekday", lambda text: (int(text) - 1) % 7),
    "y": (r"\d\d", "year", lambda text: int(text) + (1900 if text > "68" else 2000)),
    "z": (r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|Z", "offset", _offset),
}
_WHOLE = {
    "D": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "R": "%H:%M",
    "T": "%H:%M:%S",
    "X": "%H:%M:%S",
    "c": "%a %b %d %H:%M:%S %Y",
    "h": "%b",
    "x": "%m/%d/%y",
}
_MOST_KNOWN = 50
_known = {}


# The expression of a format, and the directive of each of its groups.
def _pattern(format):
    if format not in _known:
        out, groups = [], []
        _translate(format, out, groups)
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        _known[format] = re.compile("".join(out), re.I), groups
    return _known[format]


def _translate(format, out, groups):
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c.isspace():
            while at < len(format) and format[at].isspace():
                at += 1
            out.append(r"\s+")
        elif c != "%":
            out.append(re.escape(c))
        elif at == len(format):
            raise ValueError("stray %% in format '%s'" % format)
        else:
            _directive(format[at], format, out, groups)
            at += 1


def _directive(c, format, out, groups):
    if c == "%":
        out.append("%")
    elif c in _WHOLE:
        _translate(_WHOLE[c], out, groups)
    elif c not in _FIELDS:
        raise ValueError("'%s' is a bad directive in format '%s'" % (c, format))
    elif c in groups:
        raise re.error("redefinition of group name %r" % c)
    else:
        groups.append(c)
        out.append("(" + (_FIELDS[c][0] or _words(_zones())) + ")")


# What a text says in a format, as a dict: year, month, day, hour, minute, second, micro, weekday,
# yday, isdst, zone (a name or None) and offset (microseconds or None).
def parse(text, format):
    for at, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError("strptime() argument %d must be str, not %s" % (at, type(value)))
    pattern, groups = _pattern(format)
    match = pattern.match(text)
    if not match:
        raise ValueError("time data %r does not match format %r" % (text, format))
    if len(text) != match.end():
        raise ValueError("unconverted data remains: " + text[match.end() :])
    found = {"hour": 0, "minute": 0, "second": 0, "micro": 0, "zone": None, "offset": None}
    for c, value in zip(groups, match.groups()):
        _, name, read = _FIELDS[c]
        found[name] = read(value)
    if "half_hour" in found:
        afternoon = 12 if found.get("half") == "pm" else 0
        found["hour"] = found["half_hour"] % 12 + afternoon
    found["isdst"] = _is_dst(found["zone"])
    _check_weeks(found)
    _set_date(found)
    return found


# 1 for the name of summer time, 0 for another, -1 if nothing is said.
def _is_dst(zone):
    if zone is None:
        return -1
    names = [name.lower() for name in getattr(time, "tzname", ())]
    if zone.lower() in names and names[0] != names[1]:
        return names.index(zone.lower())
    return 0


def _check_weeks(found):
    week, year = "iso_week" in found, "iso_year" in found
    if "yday" in found and year:
        raise ValueError(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use "
            "'%Y' instead."
        )
    if year and not (week and "weekday" in found):
        raise ValueError(
            "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
            "directive ('%A', '%a', '%w', or '%u')."
        )
    if week and not (year and "weekday" in found):
        raise ValueError(
            "ISO week directive '%V' "
            + (
                "is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
                if "year" in found and "weekday" in found
                else "must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        )


# A year that nobody tells is 1900, which has no 29 February: that one may stay all the same.
def _set_date(found):
    is_leap_day = "year" not in found and (found.get("month"), found.get("day")) == (2, 29)
    year = found.get("year", 1904 if is_leap_day else 1900)
    start = date(year, 1, 1)
    yday = found.get("yday")
    if "iso_year" in found:
        d = date.fromisocalendar(found["iso_year"], found["iso_week"], found["weekday"] + 1)
    else:
        if yday is None:
            yday = _day_of_week(found, start)
        if yday is None or ("month" in found and "day" in found):
            d = date(year, found.get("month", 1), found.get("day", 1))
        else:
            d = date.fromordinal(start.toordinal() + yday - 1)
    found["year"] = 1900 if is_leap_day else d.year
    found["month"], found["day"] = d.month, d.day
    if "yday" not in found:
        found["yday"] = d.toordinal() - date(d.year, 1, 1).toordinal() + 1
    if "weekday" not in found:
        found["weekday"] = d.weekday()


# The day of the year that a week and a weekday are, or None if the text has no such.
def _day_of_week(found, start):
    if "weekday" not in found or not ("sunday_week" in found or "monday_week" in found):
        return None
    first, weekday = start.weekday(), found["weekday"]
    week = found.get("monday_week")
    if week is None:
        week = found["sunday_week"]
        first, weekday = (first + 1) % 7, (weekday + 1) % 7
    # Days before the first whole week are in week 0.
    return 1 + weekday - first + 7 * (week - (first == 0))


# `cls.strptime()`; the name is the one that CPython's library knows.
def _strptime_datetime(cls, data_string="", format="%a %b %d %H:%M:%S %Y"):
    found = parse(data_string, format)
    names = "year", "month", "day", "hour", "minute", "second", "micro"
    zone = None
    if found["offset"] is not None:
        offset = timedelta(microseconds=found["offset"])
        zone = timezone(offset, found["zone"]) if found["zone"] else timezone(offset)
    return cls(*[found[name] for name in names], zone)
