# Time zones from the system's database.

from datetime import datetime, timedelta, tzinfo

import _zone_rules as _rules

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError"]
TZPATH = tuple(_rules.PATHS)
_EPOCH = datetime(1970, 1, 1)


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


def reset_tzpath(to=None):
    global TZPATH
    if isinstance(to, (str, bytes)):
        raise TypeError("tzpath must be a list or tuple, not %s: %r" % (type(to), to))
    TZPATH = tuple(_rules.PATHS) if to is None else tuple(to)


def _data(key):
    data = _rules.find(key, TZPATH)
    if data is None:
        try:
            from importlib.resources import files

            place = files("tzdata").joinpath("zoneinfo")
            for part in key.split("/"):
                place = place.joinpath(part)
            data = place.read_bytes()
        except (ImportError, OSError, ValueError):
            raise ZoneInfoNotFoundError("No time zone found with key " + key) from None
    return data


def _seconds(dt):
    wall = dt.replace(tzinfo=None) - _EPOCH
    return wall.days * 86400 + wall.seconds


class ZoneInfo(tzinfo):
    _known = {}

    def __new__(cls, key):
        known = cls._known.get(key) if isinstance(key, str) else None
        if known is None or type(known) is not cls:
            known = cls.no_cache(key)
            cls._known[key] = known
        return known

    def __init__(self, key=None):
        pass

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError("expected str, bytes or os.PathLike object, not " + type(key).__name__)
        if key.startswith("/") or ".." in key.split("/"):
            raise ValueError(
                "ZoneInfo keys may not be absolute paths, got: " + key
                if key.startswith("/")
                else "ZoneInfo keys must refer to subdirectories of TZPATH, got: " + key
            )
        self = tzinfo.__new__(cls)
        self._key = key
        self._zone = _rules.Zone(_data(key))
        return self

    @classmethod
    def from_file(cls, fobj, /, key=None):
        self = tzinfo.__new__(cls)
        self._key = key
        data = fobj.read()
        if data[:4] != b"TZif":
            raise ValueError("Invalid TZif file: magic not found")
        self._zone = _rules.Zone(data)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._known) if only_keys is None else only_keys:
            cls._known.pop(key, None)

    @property
    def key(self):
        return self._key

    def _at(self, dt):
        if dt is None:
            zone = self._zone
            if zone.times or zone.rule is None or zone.rule.summer is not None:
                return None
            return zone.rule.standard
        return self._zone.on_wall(_seconds(dt), dt.fold)

    def utcoffset(self, dt):
        found = self._at(dt)
        return None if found is None else timedelta(seconds=found[0])

    def tzname(self, dt):
        found = self._at(dt)
        return None if found is None else found[2]

    def dst(self, dt):
        found = self._at(dt)
        if found is None:
            return None
        if not found[1]:
            return timedelta(0)
        return timedelta(seconds=self._zone.saving(_seconds(dt) - found[0], found[0]))

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        seconds = _seconds(dt)
        offset = self._zone.at(seconds)[0]
        new = dt + timedelta(seconds=offset)
        before = self._zone.at(seconds - 86400)[0]
        if before > offset and self._zone.at(seconds - (before - offset))[0] != offset:
            new = new.replace(fold=1)
        return new

    def __str__(self):
        return self._key if self._key is not None else repr(self)

    def __repr__(self):
        return "zoneinfo.ZoneInfo(key=%r)" % (self._key,)

    def __reduce__(self):
        return self.__class__, (self._key,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def available_timezones():
    import os

    found = set()
    for folder in TZPATH:
        if not os.path.isdir(folder):
            continue
        for root, folders, files in os.walk(folder):
            if root == folder:
                folders[:] = [f for f in folders if f not in ("posix", "right")]
            for name in files:
                path = root + "/" + name
                with open(path, "rb") as f:
                    if f.read(4) == b"TZif":
                        found.add(path[len(folder) + 1 :])
    found.discard("posixrules")
    found.discard("localtime")
    return found
