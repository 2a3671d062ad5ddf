# Dates as cookies have them, and the lines of a `Set-Cookie`.

import re
import time
from calendar import timegm

__name__ = "http.cookiejar"

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_LOWER = [month.lower() for month in MONTHS]
_ZONES = {"GMT": 0, "UTC": 0, "UT": 0, "Z": 0}

_STRICT = re.compile(
    r"^[SMTWF][a-z][a-z], (\d\d) ([JFMASOND][a-z][a-z]) (\d\d\d\d) (\d\d):(\d\d):(\d\d) GMT$"
)
_WEEKDAY = re.compile(r"^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*,?\s*", re.I)
_LOOSE = re.compile(
    r"^(\d\d?)(?:\s+|[-\/])(\w+)(?:\s+|[-\/])(\d+)"
    r"(?:(?:\s+|:)(\d\d?):(\d\d)(?::(\d\d))?)?\s*([-+]?\d{2,4}|(?![APap][Mm]\b)[A-Za-z]+)?\s*"
    r"(?:\(\w+\))?\s*$"
)
_ISO = re.compile(
    r"^(\d{4})[-\/]?(\d\d?)[-\/]?(\d\d?)"
    r"(?:(?:\s+|[-:Tt])(\d\d?):?(\d\d)(?::?(\d\d(?:\.\d*)?))?)?\s*"
    r"([-+]?\d\d?:?(?:\d\d)?|Z|z)?\s*$"
)
_ZONE = re.compile(r"^([-+])?(\d\d?):?(\d\d)?$")


def time2isoz(t=None):
    return time.strftime("%Y-%m-%d %H:%M:%SZ", time.gmtime(t))


def time2netscape(t=None):
    parts = time.gmtime(t)
    return "%s, %02d-%s-%04d %02d:%02d:%02d GMT" % (
        DAYS[parts.tm_wday], parts.tm_mday, MONTHS[parts.tm_mon - 1], *parts[:1], *parts[3:6],
    )


# How many seconds a zone is ahead; None if nobody knows.
def offset_from_tz_string(tz):
    if tz in _ZONES:
        return 0
    found = _ZONE.search(tz)
    if not found:
        return None
    seconds = 3600 * int(found.group(2)) + 60 * int(found.group(3) or 0)
    return -seconds if found.group(1) == "-" else seconds


def _seconds(day, month, year, hour, minute, second, zone):
    try:
        month = _LOWER.index(month.lower()[:3]) + 1
    except ValueError:
        if not month.isdigit() or not 1 <= int(month) <= 12:
            return None
        month = int(month)
    year, day = int(year), int(day)
    hour, minute, second = int(hour or 0), int(minute or 0), int(float(second or 0))
    if year < 1000:
        # The year that is nearest to now.
        now = time.localtime().tm_year
        year += now - now % 100
        year += 100 if now - year > 50 else -100 if year - now > 50 else 0
    fits = year >= 1970 and 1 <= day <= 31 and hour <= 24 and minute <= 59 and second <= 61
    if not fits:
        return None
    offset = offset_from_tz_string((zone or "UTC").upper())
    if offset is None:
        return None
    return timegm((year, month, day, hour, minute, second)) - offset


# Seconds of a date in one of the ways in which servers write it; None if it is none.
def http2time(text):
    found = _STRICT.search(text)
    if found:
        day, month, year, *clock = found.groups()
        if month.lower() not in _LOWER:
            return None
        moment = (int(year), _LOWER.index(month.lower()) + 1, int(day), *map(int, clock))
        return float(timegm(moment))
    text = _WEEKDAY.sub("", text.lstrip(), 1)
    found = _LOOSE.search(text)
    return _seconds(*found.groups()) if found else None


def iso2time(text):
    found = _ISO.search(text.lstrip())
    if not found:
        return None
    year, month, day, *rest = found.groups()
    return _seconds(day, month, year, *rest)


# The attributes of each `Set-Cookie`, as pairs.
def parse_ns_headers(ns_headers):
    known = ("expires", "domain", "path", "secure", "version", "port", "max-age")
    result = []
    for header in ns_headers:
        pairs, has_version = [], False
        for i, part in enumerate(header.split(";")):
            key, sep, value = part.strip().partition("=")
            key = key.strip()
            if not key:
                if i == 0:
                    break
                continue
            value = value.strip() if sep else None
            if i:
                lower = key.lower()
                key = lower if lower in known else key
                if key == "version":
                    value = value and value.strip('"')
                    has_version = True
                elif key == "expires":
                    value = http2time(value.strip('"')) if value else value
            pairs.append((key, value))
        if pairs:
            if not has_version:
                pairs.append(("version", "0"))
            result.append(pairs)
    return result
