# Files that are begun anew when they are large or old, or when somebody moved them.

import os
import re
import time

from ._handlers import FileHandler


class BaseRotatingHandler(FileHandler):
    namer = rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        FileHandler.__init__(self, filename, mode, encoding, delay, errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None

    def _move(self, source, dest):
        if os.path.exists(dest):
            os.remove(dest)
        self.rotate(source, dest)


# `name.1` is the newest of the older files.
class RotatingFileHandler(BaseRotatingHandler):
    def __init__(
        self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None
    ):
        mode = "a" if maxBytes > 0 else mode
        BaseRotatingHandler.__init__(self, filename, mode, encoding, delay, errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def _older(self, number):
        return self.rotation_filename("%s.%d" % (self.baseFilename, number))

    def doRollover(self):
        self._close_stream()
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, 0, -1):
                if os.path.exists(self._older(number)):
                    if os.path.exists(self._older(number + 1)):
                        os.remove(self._older(number + 1))
                    os.rename(self._older(number), self._older(number + 1))
            self._move(self.baseFilename, self._older(1))
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        path = self.baseFilename
        if os.path.exists(path) and not os.path.isfile(path):
            return False
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        self.stream.seek(0, 2)
        return self.stream.tell() + len("%s\n" % self.format(record)) >= self.maxBytes


_MINUTE, _HOUR, _DAY = 60, 3600, 86400
# Seconds, what the names of older files end in, and what such an end looks like.
_PERIODS = {
    "S": (1, "%Y-%m-%d_%H-%M-%S", r"\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d"),
    "M": (_MINUTE, "%Y-%m-%d_%H-%M", r"\d{4}-\d\d-\d\d_\d\d-\d\d"),
    "H": (_HOUR, "%Y-%m-%d_%H", r"\d{4}-\d\d-\d\d_\d\d"),
    "D": (_DAY, "%Y-%m-%d", r"\d{4}-\d\d-\d\d"),
    "W": (7 * _DAY, "%Y-%m-%d", r"\d{4}-\d\d-\d\d"),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    def __init__(
        self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False,
        atTime=None, errors=None,
    ):
        BaseRotatingHandler.__init__(self, filename, "a", encoding, delay, errors)
        self.when, self.backupCount = when.upper(), backupCount
        self.utc, self.atTime = utc, atTime
        kind = "D" if self.when == "MIDNIGHT" else self.when[:1]
        if kind not in _PERIODS or kind != "W" and self.when not in (kind, "MIDNIGHT"):
            raise ValueError("Invalid rollover interval specified: %s" % self.when)
        if kind == "W":
            if len(self.when) != 2:
                raise ValueError(
                    "You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s"
                    % self.when
                )
            if not "0" <= self.when[1] <= "6":
                raise ValueError("Invalid day specified for weekly rollover: %s" % self.when)
            self.dayOfWeek = int(self.when[1])
        seconds, self.suffix, pattern = _PERIODS[kind]
        self.extMatch = re.compile(r"(?<!\d)" + pattern + r"(?!\d)", re.ASCII)
        self.interval = seconds * interval
        path = self.baseFilename
        start = int(os.stat(path).st_mtime) if os.path.exists(path) else int(time.time())
        self.rolloverAt = self.computeRollover(start)

    def _split(self, seconds):
        return time.gmtime(seconds) if self.utc else time.localtime(seconds)

    # Days and weeks end at a time of day, with the clock of the place.
    def computeRollover(self, currentTime):
        result = currentTime + self.interval
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return result
        now = self._split(currentTime)
        at = self.atTime
        end = _DAY if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        rest = end - ((now[3] * 60 + now[4]) * 60 + now[5])
        day = now[6]
        if rest <= 0:
            rest += _DAY
            day = (day + 1) % 7
        result = currentTime + rest
        if self.when.startswith("W"):
            result += (self.dayOfWeek - day) % 7 * _DAY
        return result if self.utc else result + self._summer_time(now[8], result)

    # What a change of the clock between two moments puts off.
    @staticmethod
    def _summer_time(was, result):
        now = time.localtime(result)[8]
        return 0 if was == now else _HOUR if was else -_HOUR

    def shouldRollover(self, record):
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        path = self.baseFilename
        if os.path.exists(path) and not os.path.isfile(path):
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    # A program's own names have the date somewhere.
    def _is_older(self, base, name):
        if self.namer is None:
            rest = name.removeprefix(base + ".")
            return rest != name and self.extMatch.fullmatch(rest) is not None
        made = (self.namer(self.baseFilename + "." + m[0]) for m in self.extMatch.finditer(name))
        return any(os.path.basename(path) == name for path in made)

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        found = [
            os.path.join(folder, name) for name in os.listdir(folder) if self._is_older(base, name)
        ]
        return sorted(found)[: max(0, len(found) - self.backupCount)]

    def doRollover(self):
        now = int(time.time())
        start = self.rolloverAt - self.interval
        when = self._split(start)
        if not self.utc:
            shift = self._summer_time(when[8], now)
            when = time.localtime(start - shift) if shift else when
        older = self.baseFilename + "." + time.strftime(self.suffix, when)
        older = self.rotation_filename(older)
        if os.path.exists(older) and not os.path.exists(self.baseFilename):
            return
        self._close_stream()
        self._move(self.baseFilename, older)
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        if not self.delay:
            self.stream = self._open()
        next_time = self.computeRollover(now)
        while next_time <= now:
            next_time += self.interval
        self.rolloverAt = next_time


class WatchedFileHandler(FileHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        FileHandler.__init__(self, filename, mode, encoding, delay, errors)
        self.dev = self.ino = -1
        self._statstream()

    def _statstream(self):
        if self.stream:
            status = os.fstat(self.stream.fileno())
            self.dev, self.ino = status.st_dev, status.st_ino

    def reopenIfNeeded(self):
        try:
            status = os.stat(self.baseFilename)
        except FileNotFoundError:
            status = None
        if status and (status.st_dev, status.st_ino) == (self.dev, self.ino):
            return
        if self.stream is not None:
            self.stream.flush()
            self.stream.close()
            self.stream = None
            self.stream = self._open()
            self._statstream()

    def emit(self, record):
        self.reopenIfNeeded()
        FileHandler.emit(self, record)
