# What lines are made of: names of commands, patterns, flags and dates.

import calendar
import re
import time
from datetime import datetime, timedelta, timezone

__name__ = "imaplib"

CRLF = b"\r\n"

_MAXLINE = 1000000

# Commands, and the states in which they are allowed.
_BEFORE, _AUTH, _SELECTED = ("NONAUTH",), ("AUTH",), ("SELECTED",)
_INSIDE = ("AUTH", "SELECTED")
_ALWAYS = ("NONAUTH", "AUTH", "SELECTED", "LOGOUT")
_IN_STATES = (
    (_ALWAYS, "CAPABILITY LOGOUT NOOP"),
    (_BEFORE, "AUTHENTICATE LOGIN STARTTLS"),
    (_AUTH, "ENABLE"),
    (_INSIDE, """APPEND CREATE DELETE DELETEACL EXAMINE GETACL GETANNOTATION GETQUOTA GETQUOTAROOT
        LIST LSUB MYRIGHTS NAMESPACE PROXYAUTH RENAME SELECT SETACL SETANNOTATION SETQUOTA STATUS
        SUBSCRIBE UNSUBSCRIBE"""),
    (_SELECTED, """CHECK CLOSE COPY EXPUNGE FETCH MOVE PARTIAL SEARCH SORT STORE THREAD UID
        UNSELECT"""),
)
Commands = {name: states for states, names in _IN_STATES for name in names.split()}

_MONTHS = [None, *"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()]
Mon2num = {name.encode(): i for i, name in enumerate(_MONTHS) if name}
Continuation = re.compile(rb"\+( (?P<data>.*))?")
Flags = re.compile(rb".*FLAGS \((?P<flags>[^\)]*)\)")
InternalDate = re.compile(
    rb'.*INTERNALDATE "(?P<day>[ 0123][0-9])-(?P<mon>[A-Z][a-z][a-z])-(?P<year>[0-9]{4})'
    rb" (?P<hour>[0-9]{2}):(?P<min>[0-9]{2}):(?P<sec>[0-9]{2})"
    rb' (?P<zonen>[-+])(?P<zoneh>[0-9]{2})(?P<zonem>[0-9]{2})"'
)
Literal = re.compile(rb".*{(?P<size>\d+)}$", re.ASCII)
Response_code = re.compile(rb"\[(?P<type>[A-Z-]+)( (?P<data>[^\]]*))?\]")
Untagged_response = re.compile(rb"\* (?P<type>[A-Z-]+)( (?P<data>.*))?")
Untagged_status = re.compile(rb"\* (?P<data>\d+) (?P<type>[A-Z-]+)( (?P<data2>.*))?", re.ASCII)
MapCRLF = re.compile(rb"\r\n|\r|\n")


# The local time of an INTERNALDATE.
def Internaldate2tuple(resp):
    found = InternalDate.match(resp)
    if not found:
        return None
    zone = int(found["zoneh"]) * 60 + int(found["zonem"])
    zone = -zone * 60 if found["zonen"] == b"-" else zone * 60
    parts = [int(found[name]) for name in ("day", "hour", "min", "sec")]
    day, hour, minute, second = parts
    moment = (int(found["year"]), Mon2num[found["mon"]], day, hour, minute, second, -1, -1, -1)
    return time.localtime(calendar.timegm(moment) - zone)


# A number in letters.
def Int2AP(num):
    letters, found = b"ABCDEFGHIJKLMNOP", b""
    num = int(abs(num))
    while num:
        num, rest = divmod(num, 16)
        found = letters[rest : rest + 1] + found
    return found


def ParseFlags(resp):
    found = Flags.match(resp)
    return tuple(found.group("flags").split()) if found else ()


# A moment as IMAP4 has it, in quotes.
def Time2Internaldate(date_time):
    if isinstance(date_time, (int, float)):
        moment = datetime.fromtimestamp(date_time, timezone.utc).astimezone()
    elif isinstance(date_time, tuple):
        offset = getattr(date_time, "tm_gmtoff", None)
        if offset is None:
            is_dst = time.localtime(time.mktime(date_time)).tm_isdst and time.daylight
            offset = -(time.altzone if is_dst else time.timezone)
        moment = datetime(*date_time[:6], tzinfo=timezone(timedelta(seconds=offset)))
    elif isinstance(date_time, datetime):
        if date_time.tzinfo is None:
            raise ValueError("date_time must be aware")
        moment = date_time
    elif isinstance(date_time, str) and date_time[:1] == date_time[-1:] == '"':
        return date_time
    else:
        raise ValueError("date_time not of a known type")
    return moment.strftime('"%%d-%s-%%Y %%H:%%M:%%S %%z"' % _MONTHS[moment.month])
