# Times and dates from text, by a format.

import re
from datetime import date

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)


def _words(words):
    return "|".join(sorted(words, key=len, reverse=True))


_FIELDS = {
    "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]",
    "f": r"\d{1,6}",
    "H": r"2[0-3]|[01]\d|\d",
    "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "G": r"\d\d\d\d",
    "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d",
    "S": r"6[01]|[0-5]\d|\d",
    "U": r"5[0-3]|[0-4]\d|\d",
    "W": r"5[0-3]|[0-4]\d|\d",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
    "w": "[0-6]",
    "u": "[1-7]",
    "y": r"\d\d",
    "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|Z",
    "A": _words(_DAYS),
    "a": "|".join([name[:3] for name in _DAYS]),
    "B": _words(_MONTHS),
    "b": "|".join([name[:3] for name in _MONTHS]),
    "p": "am|pm",
    "Z": "[a-z]{3,5}",
}
_WHOLE = {
    "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "D": "%m/%d/%y",
    "T": "%H:%M:%S", "R": "%H:%M", "F": "%Y-%m-%d", "h": "%b",
}
_cache = {}


def _pattern(format):
    known = _cache.get(format)
    if known is not None:
        return known
    text = format
    for _ in range(2):
        for c, whole in _WHOLE.items():
            text = text.replace("%" + c, whole)
    out = []
    groups = []
    at = 0
    while at < len(text):
        c = text[at]
        at += 1
        if c.isspace():
            while at < len(text) and text[at].isspace():
                at += 1
            out.append(r"\s+")
        elif c != "%":
            out.append(re.escape(c))
        elif at == len(text):
            raise ValueError("stray %% in format '%s'" % format)
        else:
            c = text[at]
            at += 1
            if c == "%":
                out.append("%")
            elif c not in _FIELDS:
                raise ValueError("'%s' is a bad directive in format '%s'" % (c, format))
            else:
                if c in groups:
                    raise re.error("redefinition of group name %r" % c)
                groups.append(c)
                out.append("(" + _FIELDS[c] + ")")
    if len(_cache) > 50:
        _cache.clear()
    _cache[format] = re.compile("".join(out), re.I), groups
    return _cache[format]


def _offset(text, found):
    if text == "Z" or text == "z":
        found["offset"] = 0
        return
    digits = text[1:].replace(":", "")
    digits, _, fraction = digits.partition(".")
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    micro = int((fraction + "000000")[:6])
    found["offset"] = -seconds if text[0] == "-" else seconds
    found["offset_micro"] = -micro if text[0] == "-" else micro


# What a text says in a format, as a dict.
def parse(text, format):
    for value in (text, format):
        if not isinstance(value, str):
            raise TypeError(
                "strptime() argument %d must be str, not %s"
                % (0 if value is text else 1, type(value))
            )
    pattern, groups = _pattern(format)
    match = pattern.match(text)
    if not match:
        raise ValueError("time data %r does not match format %r" % (text, format))
    if len(text) != match.end():
        raise ValueError("unconverted data remains: " + text[match.end() :])
    found = {
        "year": None, "month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0, "micro": 0,
        "weekday": None, "yday": None, "isdst": -1, "zone": None, "offset": None,
        "offset_micro": 0,
    }
    week = iso_year = half = None
    for c, value in zip(groups, match.groups()):
        low = value.lower()
        if c == "y":
            year = int(value)
            found["year"] = year + (2000 if year <= 68 else 1900)
        elif c in "YmdHMSj":
            name = {"Y": "year", "m": "month", "d": "day", "H": "hour", "M": "minute",
                    "S": "second", "j": "yday"}[c]
            found[name] = int(value)
        elif c == "I":
            found["hour"] = int(value)
        elif c == "p":
            half = low
        elif c == "f":
            found["micro"] = int((value + "00000")[:6])
        elif c == "B":
            found["month"] = _MONTHS.index(low) + 1
        elif c == "b":
            found["month"] = [name[:3] for name in _MONTHS].index(low) + 1
        elif c == "A":
            found["weekday"] = _DAYS.index(low)
        elif c == "a":
            found["weekday"] = [name[:3] for name in _DAYS].index(low)
        elif c == "w":
            found["weekday"] = (int(value) - 1) % 7
        elif c == "u":
            found["weekday"] = int(value) - 1
        elif c in "UWV":
            week = c, int(value)
        elif c == "G":
            iso_year = int(value)
        elif c == "z":
            _offset(value, found)
        elif c == "Z":
            _zone(value, found)
    if half is not None and "I" in groups:
        found["hour"] = found["hour"] % 12 + (12 if half == "pm" else 0)
    _dates(found, groups, week, iso_year)
    return found


def _zone(value, found):
    import time

    low = value.lower()
    for at, name in enumerate(time.tzname):
        if low == name.lower():
            found["isdst"] = at if time.tzname[0] != time.tzname[1] else 0
    if low in ("utc", "gmt"):
        found["isdst"] = 0
    found["zone"] = value


def _dates(found, groups, week, iso_year):
    if iso_year is not None and (week is None or week[0] != "V" or found["weekday"] is None):
        raise ValueError(
            "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
            "directive ('%A', '%a', '%w', or '%u')."
        )
    if week is not None and week[0] == "V" and iso_year is None:
        raise ValueError(
            "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
            "directive ('%A', '%a', '%w', or '%u')."
        )
    leap_only = found["year"] is None and found["month"] == 2 and found["day"] == 29
    year = found["year"]
    if year is None:
        year = 1904 if leap_only else 1900
    if iso_year is not None:
        d = date.fromisocalendar(iso_year, week[1], found["weekday"] + 1)
        year, found["month"], found["day"] = d.year, d.month, d.day
    elif week is not None and found["weekday"] is not None and found["yday"] is None:
        first = date(year, 1, 1).weekday()
        weekday = found["weekday"]
        if week[0] == "U":
            first, weekday = (first + 1) % 7, (weekday + 1) % 7
        start = (7 - first) % 7
        yday = 1 + weekday - first if week[1] == 0 else 1 + start + 7 * (week[1] - 1) + weekday
        d = date.fromordinal(date(year, 1, 1).toordinal() + yday - 1)
        year, found["month"], found["day"] = d.year, d.month, d.day
    elif found["yday"] is not None and "m" not in groups and "b" not in groups:
        d = date.fromordinal(date(year, 1, 1).toordinal() + found["yday"] - 1)
        year, found["month"], found["day"] = d.year, d.month, d.day
    d = date(year, found["month"], found["day"])
    if found["yday"] is None:
        found["yday"] = d.toordinal() - date(year, 1, 1).toordinal() + 1
    if found["weekday"] is None:
        found["weekday"] = d.weekday()
    found["year"] = 1900 if leap_only else year
