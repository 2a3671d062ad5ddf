# Dates and times from text of ISO 8601.

from ._calendar import from_week
from ._delta import timedelta
from ._zone import timezone


def _number(text, size):
    if len(text) != size or not text.isdigit() or not text.isascii():
        raise ValueError
    return int(text)


def _is_digit(c):
    return "0" <= c <= "9"


# `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-Www[-D]` or `YYYYWww[D]` as three ints.
def _date(text):
    if len(text) not in (7, 8, 10):
        raise ValueError
    year = _number(text[:4], 4)
    rest = text[4:]
    if rest.startswith("-W"):
        if len(rest) > 4 and rest[4] != "-":
            raise ValueError
        rest = "W" + rest[2:4] + rest[5:]
    elif rest.startswith("-"):
        if len(rest) != 6 or rest[3] != "-":
            raise ValueError
        rest = rest[1:3] + rest[4:]
    if rest.startswith("W"):
        day = _number(rest[3:], 1) if len(rest) > 3 else 1
        return from_week(year, _number(rest[1:3], 2), day)
    if len(rest) != 4:
        raise ValueError
    return year, _number(rest[:2], 2), _number(rest[2:], 2)


# `hh[[:]mm[[:]ss[.ffffff]]]` as four ints.
def _clock(text):
    text, mark, digits = text.replace(",", ".").partition(".")
    micro = 0
    if mark:
        if not digits.isdigit() or not digits.isascii():
            raise ValueError
        micro = int((digits + "00000")[:6])
    if ":" in text:
        parts = text.split(":")
    else:
        parts = [text[i : i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or (mark and len(parts) < 3):
        raise ValueError
    values = [_number(part, 2) for part in parts]
    return values + [0] * (3 - len(values)) + [micro]


def _zone(text, sign):
    h, m, s, micro = _clock(text)
    offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=micro)
    return timezone(-offset if sign == "-" else offset)


# A clock with or without a zone as four ints and the zone.
def _time(text):
    zone = None
    if text.endswith("Z"):
        text, zone = text[:-1], timezone.utc
    for sign in "+-":
        if sign in text:
            if zone is not None:
                raise ValueError
            text, _, rest = text.partition(sign)
            zone = _zone(rest, sign)
    return _clock(text) + [zone]


# Where the date ends in a text that may go on with a character and a time. After a week any digit
# may be that of the day or the character, but hours, minutes and seconds have two digits each.
def _end(text):
    if text[4:6] == "-W":
        if text[8:9] != "-":
            return 8
        return 8 if _is_digit(text[10:11]) else 10
    if text[4:5] == "-":
        return 10
    if text[4:5] != "W":
        return 8
    end = 7
    while end < len(text) and _is_digit(text[end]):
        end += 1
    if end < 9:
        return end
    return 8 if end % 2 else 7


def _parse(text, read):
    if not isinstance(text, str):
        raise TypeError("fromisoformat: argument must be str")
    try:
        return read(text)
    except ValueError:
        raise ValueError("Invalid isoformat string: %r" % (text,)) from None


def parse_date(text):
    return _parse(text, _date)


def parse_time(text):
    return _parse(text, lambda text: _time(text[1:] if text.startswith("T") else text))


def _date_and_time(text):
    end = _end(text)
    if end == len(text):
        return _date(text)
    return list(_date(text[:end])) + _time(text[end + 1 :])


def parse_datetime(text):
    return _parse(text, _date_and_time)
