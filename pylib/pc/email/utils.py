# Addresses, dates and parameters in headers.

import re
import time
from datetime import datetime, timedelta, timezone

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
         "october", "november", "december")
_ZONES = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "AST": -400, "ADT": -300, "EST": -500, "EDT": -400,
    "CST": -600, "CDT": -500, "MST": -700, "MDT": -600, "PST": -800, "PDT": -700,
}
_SPECIAL = re.compile(r'[][\\()<>@,:;".]')


def quote(str):
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str):
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace("\\\\", "\\").replace('\\"', '"')
        if str.startswith("<") and str.endswith(">"):
            return str[1:-1]
    return str


def formataddr(pair, charset="utf-8"):
    name, address = pair
    address.encode("ascii")
    if not name:
        return address
    if not name.isascii():
        from email.header import Header

        return "%s <%s>" % (Header(name, charset).encode(), address)
    quotes = '"' if _SPECIAL.search(name) else ""
    return "%s%s%s <%s>" % (quotes, name.replace("\\", "\\\\").replace('"', '\\"'), quotes, address)


# Parts of a list of addresses: texts in quotes and comments are whole.
def _split(text):
    out, part, at, depth, angle = [], "", 0, 0, False
    while at < len(text):
        c = text[at]
        if c == '"' and not depth:
            end = at + 1
            while end < len(text) and text[end] != '"':
                end += 2 if text[end] == "\\" else 1
            part += text[at : end + 1]
            at = end + 1
            continue
        if c == "(":
            depth += 1
        elif c == ")" and depth:
            depth -= 1
        elif c == "<":
            angle = True
        elif c == ">":
            angle = False
        elif c in ",;" and not depth and not angle:
            out.append(part)
            part = ""
            at += 1
            continue
        part += c
        at += 1
    out.append(part)
    return out


def _address(text):
    comments = []
    out = ""
    at = depth = 0
    quoted = False
    while at < len(text):
        c = text[at]
        if c == "\\" and at + 1 < len(text):
            if depth:
                comments[-1] += text[at + 1]
            else:
                out += text[at : at + 2]
            at += 2
            continue
        if c == '"' and not depth:
            quoted = not quoted
        if c == "(" and not quoted:
            depth += 1
            if depth == 1:
                comments.append("")
                at += 1
                continue
        elif c == ")" and depth and not quoted:
            depth -= 1
            if not depth:
                at += 1
                continue
        if depth:
            comments[-1] += c
        else:
            out += c
        at += 1
    out = out.strip()
    match = re.match(r'((?:[^"<]|"(?:[^"\\]|\\.)*")*)<([^>]*)>', out)
    if match:
        name = match.group(1).strip()
        name = " ".join(
            [unquote(p) for p in re.findall(r'"(?:[^"\\]|\\.)*"|[^"\s]+', name)]
        )
        if comments:
            name = (name + " (" + " ".join(comments) + ")").strip() if name else " ".join(comments)
        return name, re.sub(r"\s", "", match.group(2)).split(":")[-1]
    if ":" in out and "@" not in out.split(":")[0]:
        out = out.split(":", 1)[1].strip()
    if " " in out and '"' not in out:
        out = "".join(out.split()) if "@" in out else out
    return " ".join(comments), out


def parseaddr(addr, *, strict=True):
    found = [a for a in [_address(part) for part in _split(addr or "")] if a != ("", "")]
    if not found or len(found) > 1 and strict:
        return found[0] if found and len(found) == 1 else ("", "")
    return found[0]


def getaddresses(fieldvalues, *, strict=True):
    found = []
    for value in fieldvalues:
        for part in _split(str(value)):
            address = _address(part)
            found.append(address)
    return [a for a in found if a != ("", "")] or ([("", "")] if found else [])


def _date_text(timetuple, zone):
    return "%s, %02d %s %04d %02d:%02d:%02d %s" % (
        _DAYS[timetuple[6]], timetuple[2], _MONTHS[timetuple[1] - 1], timetuple[0],
        timetuple[3], timetuple[4], timetuple[5], zone,
    )


def formatdate(timeval=None, localtime=False, usegmt=False):
    if timeval is None:
        timeval = time.time()
    if localtime:
        moment = datetime.fromtimestamp(timeval, timezone.utc).astimezone()
    else:
        moment = datetime.fromtimestamp(timeval, timezone.utc).replace(tzinfo=None)
        if usegmt:
            moment = moment.replace(tzinfo=timezone.utc)
    return format_datetime(moment, usegmt)


def format_datetime(dt, usegmt=False):
    now = dt.timetuple()
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        zone = "GMT"
    else:
        zone = "-0000" if dt.tzinfo is None else dt.strftime("%z")
    return _date_text(now, zone)


def parsedate_tz(data):
    found = _parsedate(data)
    if not found:
        return None
    if found[9] is None:
        found[9] = 0
    return tuple(found)


def _parsedate(data):
    if not data:
        return None
    parts = data.split()
    if not parts:
        return None
    if parts[0].endswith(",") or parts[0].lower()[:3] in [d.lower() for d in _DAYS]:
        del parts[0]
    elif "," in parts[0]:
        parts[0] = parts[0].split(",", 1)[1]
    if len(parts) == 3:
        pieces = parts[0].split("-")
        if len(pieces) == 3:
            parts = pieces + parts[1:]
    if len(parts) == 4:
        clock = parts[3]
        at = max(clock.find("+"), clock.find("-"))
        if at > 0:
            parts[3:] = [clock[:at], clock[at:]]
        else:
            parts.append("")
    if len(parts) < 5:
        return None
    day, month, year, clock, zone = parts[:5]
    if not day or not month or not year:
        return None

    def month_number(text):
        text = text.rstrip(".").lower()
        for at, name in enumerate(_LONG):
            if text == name or text == name[:3]:
                return at + 1
        return 0

    number = month_number(month)
    if not number:
        day, month = month, day
        number = month_number(month)
        if not number:
            return None
    day = day.rstrip(",")
    if ":" in year:
        year, clock = clock, year
    year = year.rstrip(",")
    if not year[:1].isdigit():
        year, zone = zone, year
    clock = clock.rstrip(",").split(":" if ":" in clock else ".")
    if len(clock) == 2:
        clock.append("0")
    if len(clock) != 3:
        return None
    try:
        year, day = int(year), int(day)
        h, m, s = [int(part) for part in clock]
    except ValueError:
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    offset = None
    zone = zone.upper()
    if zone in _ZONES:
        offset = _ZONES[zone]
    else:
        try:
            offset = int(zone)
        except ValueError:
            pass
        if offset == 0 and zone.startswith("-"):
            offset = None
    if offset:
        sign = -1 if offset < 0 else 1
        offset = sign * (abs(offset) // 100 * 3600 + abs(offset) % 100 * 60)
    return [year, number, day, h, m, s, 0, 1, -1, offset]


def parsedate(data):
    found = parsedate_tz(data)
    return found[:9] if found else None


def mktime_tz(data):
    from calendar import timegm

    if data[9] is None:
        return time.mktime(data[:8] + (-1,))
    return timegm(data) - data[9]


def parsedate_to_datetime(data):
    found = _parsedate(data)
    if found is None:
        raise ValueError('Invalid date value or format "%s"' % str(data))
    if found[9] is None:
        return datetime(*found[:6])
    return datetime(*found[:6], tzinfo=timezone(timedelta(seconds=found[9])))


def localtime(dt=None, isdst=-1):
    return datetime.now().astimezone() if dt is None else dt.astimezone()


def make_msgid(idstring=None, domain=None):
    import os
    from random import getrandbits

    middle = "." + idstring if idstring else ""
    return "<%d.%d.%d%s@%s>" % (
        int(time.time() * 100), os.getpid(), getrandbits(64), middle, domain or "localhost",
    )


def decode_rfc2231(s):
    parts = s.split("'", 2)
    return tuple(parts) if len(parts) == 3 else (None, None, s)


def encode_rfc2231(s, charset=None, language=None):
    from urllib.parse import quote

    s = quote(s, safe="", encoding=charset or "ascii")
    if charset is None and language is None:
        return s
    return "%s'%s'%s" % (charset, language or "", s)


def collapse_rfc2231_value(value, errors="replace", fallback_charset="us-ascii"):
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, _, text = value
    try:
        return str(bytes(text, "raw-unicode-escape"), charset or fallback_charset, errors)
    except LookupError:
        return unquote(text)


# Parameters of RFC 2231: `name*0*` and so on are put together.
def decode_params(params):
    from urllib.parse import unquote as percent

    new = [params[0]]
    split = {}
    for name, value in params[1:]:
        encoded = name.endswith("*")
        base, star, number = name.rstrip("*").partition("*")
        if not star and not encoded:
            new.append((name, '"%s"' % quote(unquote(value))))
            continue
        split.setdefault(base, []).append((int(number or 0), unquote(value), encoded))
    for base, parts in split.items():
        parts.sort()
        text = "".join([percent(v, "latin-1") if e else v for _, v, e in parts])
        if any(e for _, _, e in parts):
            charset, language, text = decode_rfc2231(text)
            new.append((base, (charset, language, '"%s"' % text)))
        else:
            new.append((base, '"%s"' % quote(text)))
    return new
