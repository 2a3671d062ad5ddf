# Offsets of a zone over time: transitions from the system's database (RFC 8536), and behind the
# last one the rule that stands at the end of a file, as in the variable TZ.

import struct

PATHS = (
    "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
)
_cache = {}


# The zone of this machine, None for UTC. `name`: what the variable TZ says.
def local(name):
    if name is None:
        data = _read("/etc/localtime")
        return Zone(data) if data else None
    name = name.lstrip(":")
    if not name or name in ("UTC", "GMT", "UTC0"):
        return None
    data = find(name)
    if data:
        return Zone(data)
    try:
        return Zone(None, name)
    except ValueError:
        return None


def _read(path):
    try:
        with open(path, "rb") as f:
            data = f.read()
    except OSError:
        return None
    return data if data[:4] == b"TZif" else None


# Bytes of a zone's file, or None.
def find(name, paths=PATHS):
    if ".." in name or name.startswith("/"):
        return None
    for folder in paths:
        data = _read(folder + "/" + name)
        if data:
            return data
    return None


class Zone:
    def __init__(self, data, rule=None):
        self.times = []
        self.kinds = []
        self.first = None
        if data is not None:
            rule = self._load(data)
        self.rule = Rule(rule) if rule else None
        if self.first is None and self.rule is None:
            raise ValueError("no offsets")

    def _header(self, data, at):
        return data[at + 4 : at + 5], struct.unpack(">6l", data[at + 20 : at + 44])

    def _load(self, data):
        version, counts = self._header(data, 0)
        at, size = 44, 4
        if version >= b"2":
            isut, isstd, leap, times, kinds, chars = counts
            at += times * 5 + kinds * 6 + chars + leap * 8 + isstd + isut
            version, counts = self._header(data, at)
            at, size = at + 44, 8
        isut, isstd, leap, times, kinds, chars = counts
        self.times = list(struct.unpack(">%d%s" % (times, "q" if size == 8 else "l"),
                                        data[at : at + times * size]))
        at += times * size
        indices = data[at : at + times]
        at += times
        names_at = at + kinds * 6
        names = data[names_at : names_at + chars]
        found = []
        for i in range(kinds):
            offset, isdst, name = struct.unpack(">lbB", data[at + i * 6 : at + i * 6 + 6])
            found.append((offset, isdst, names[name : names.index(b"\0", name)].decode()))
        self.kinds = [found[i] for i in indices]
        standard = [kind for kind in found if not kind[1]]
        self.first = standard[0] if standard else found[0] if found else None
        at = names_at + chars + leap * (size + 4) + isstd + isut
        return data[at:].strip(b"\n").decode() if size == 8 else ""

    # Offset in seconds, summer time or not, and name, at seconds since 1970.
    def at(self, seconds):
        times = self.times
        if times and seconds < times[0] or not times and self.rule is None:
            return self.first
        if self.rule is not None and (not times or seconds >= times[-1]):
            return self.rule.at(seconds)
        return self.kinds[_right(times, seconds) - 1]

    # What holds at a time that a clock on the wall shows; `fold`: the second time that it does.
    def on_wall(self, wall, fold):
        early = self.at(wall - 86400)
        late = self.at(wall + 86400)
        before = self.at(wall - early[0])
        after = self.at(wall - late[0])
        if before[0] == early[0] and after[0] == late[0]:
            return after if fold and early[0] > late[0] else before
        if before[0] == early[0]:
            return before
        if after[0] == late[0]:
            return after
        # The clock never shows it.
        return after if not fold and after[0] < before[0] else (late if fold else early)

    # How much later than standard time a summer time of that offset is.
    def saving(self, seconds, offset):
        standard = self._standard_near(seconds)
        return 3600 if standard is None or offset == standard else offset - standard

    def _standard_near(self, seconds):
        times = self.times
        if self.rule is not None and (not times or seconds >= times[-1]):
            return self.rule.standard[0]
        at = _right(times, seconds) - 1
        for i in list(range(at - 1, -1, -1)) + list(range(at + 1, len(times))):
            if not self.kinds[i][1]:
                return self.kinds[i][0]
        return None


def _right(values, x):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if x < values[middle]:
            high = middle
        else:
            low = middle + 1
    return low


# `EST5EDT,M3.2.0,M11.1.0` and the like.
class Rule:
    def __init__(self, text):
        self.text = text
        self.at_char = 0
        name = self._name()
        self.standard = (-self._offset(), 0, name)
        self.summer = None
        if self.at_char < len(text):
            name = self._name()
            offset = self.standard[0] + 3600
            if self.at_char < len(text) and text[self.at_char] != ",":
                offset = -self._offset()
            self.summer = (offset, 1, name)
            parts = text[self.at_char :].split(",")[1:] or ["M3.2.0", "M11.1.0"]
            if len(parts) != 2:
                raise ValueError("malformed TZ string: " + text)
            self.start, self.end = [self._day(part) for part in parts]

    def _name(self):
        text, at = self.text, self.at_char
        if text[at : at + 1] == "<":
            end = text.find(">", at)
            if end < 0:
                raise ValueError("malformed TZ string: " + text)
            self.at_char = end + 1
            return text[at + 1 : end]
        end = at
        while end < len(text) and text[end].isalpha():
            end += 1
        if end - at < 3:
            raise ValueError("malformed TZ string: " + text)
        self.at_char = end
        return text[at:end]

    def _offset(self):
        text, at = self.text, self.at_char
        end = at
        while end < len(text) and (text[end].isdigit() or text[end] in "+-:"):
            end += 1
        if end == at:
            raise ValueError("malformed TZ string: " + text)
        self.at_char = end
        return _clock(text[at:end])

    def _day(self, part):
        day, _, clock = part.partition("/")
        seconds = _clock(clock) if clock else 7200
        if day[:1] == "M":
            month, week, weekday = [int(x) for x in day[1:].split(".")]
            return "M", (month, week, weekday), seconds
        if day[:1] == "J":
            return "J", int(day[1:]), seconds
        return "D", int(day), seconds

    # Seconds from 1970 to the change in a year, on the wall.
    def _when(self, rule, year):
        kind, day, seconds = rule
        first = _days_to(year)
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if kind == "D":
            days = first + day
        elif kind == "J":
            days = first + day - 1 + (leap and day > 59)
        else:
            month, week, weekday = day
            lengths = (31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
            start = first + sum(lengths[: month - 1])
            days = start + (weekday - (start + 4)) % 7 + (week - 1) * 7
            if days >= start + lengths[month - 1]:
                days -= 7
        return days * 86400 + seconds

    def at(self, seconds):
        if self.summer is None:
            return self.standard
        year = 1970 + int((seconds + self.standard[0]) // 31556952)
        while _days_to(year) * 86400 > seconds + self.standard[0]:
            year -= 1
        while _days_to(year + 1) * 86400 <= seconds + self.standard[0]:
            year += 1
        start = self._when(self.start, year) - self.standard[0]
        end = self._when(self.end, year) - self.summer[0]
        if start < end:
            return self.summer if start <= seconds < end else self.standard
        return self.standard if end <= seconds < start else self.summer


def _days_to(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400 - 719162


def _clock(text):
    sign = -1 if text[:1] == "-" else 1
    parts = [int(x) for x in text.lstrip("+-").split(":")]
    parts += [0] * (3 - len(parts))
    return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])
