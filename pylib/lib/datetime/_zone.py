# Time zones: the base of all, and those with one offset for ever.

from ._delta import DAY, MICRO, timedelta


class tzinfo:
    __slots__ = ()
    __module__ = "datetime"

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    # From the time in UTC, with this zone as its zone, to the local time.
    def fromutc(self, dt):
        _check_own(self, dt)
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - saving
        if standard:
            dt += standard
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saving

    def __reduce__(self):
        arguments = getattr(self, "__getinitargs__", tuple)()
        state = self.__getstate__() if hasattr(self, "__getstate__") else vars(self)
        return type(self), arguments, state or None


def _check_own(zone, dt):
    from . import datetime

    if not isinstance(dt, datetime):
        raise TypeError("fromutc: argument must be a datetime instance")
    if dt.tzinfo is not zone:
        raise ValueError("fromutc: dt.tzinfo is not self")


def _check_time(dt, function):
    from . import datetime

    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(
            "%s(dt) argument must be a datetime instance or None, not %s"
            % (function, type(dt).__name__)
        )


_OMITTED = object()


class timezone(tzinfo):
    __slots__ = ("_offset", "_name")
    __module__ = "datetime"

    def __new__(cls, offset, name=_OMITTED):
        if not isinstance(offset, timedelta):
            raise TypeError("offset must be a timedelta")
        if name is _OMITTED:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError("name must be a string")
        if not -DAY < offset._us < DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                "timedelta(hours=24), not %r." % offset
            )
        return _fixed(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def utcoffset(self, dt):
        _check_time(dt, "utcoffset")
        return self._offset

    def dst(self, dt):
        _check_time(dt, "dst")
        return None

    def tzname(self, dt):
        _check_time(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + offset_text(self._offset, ":") if self._offset else "UTC"

    def fromutc(self, dt):
        _check_own(self, dt)
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return timezone, self.__getinitargs__()

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        return "datetime.timezone(%s)" % ", ".join([repr(a) for a in self.__getinitargs__()])

    def __str__(self):
        return self.tzname(None)


def _fixed(offset, name):
    zone = object.__new__(timezone)
    zone._offset = offset
    zone._name = name
    return zone


timezone.utc = UTC = _fixed(timedelta(0), None)
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


def offset_text(offset, colon):
    us = abs(offset._us)
    s = us // MICRO
    text = "%s%02d%s%02d" % ("-" if offset._us < 0 else "+", s // 3600, colon, s // 60 % 60)
    if s % 60 or us % MICRO:
        text += "%s%02d" % (colon, s % 60)
    if us % MICRO:
        text += ".%06d" % (us % MICRO)
    return text


def check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            "tzinfo argument must be None or of a tzinfo subclass, not type '%s'"
            % type(zone).__name__
        )
    return zone


# The zone of a state that pickle has written.
def pickled_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("bad tzinfo state arg")
    return zone


# What a zone's `function` answers for a time: None, or a duration below a day.
def checked_offset(zone, function, dt):
    if zone is None:
        return None
    offset = getattr(zone, function)(dt)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(
            "tzinfo.%s() must return None or a timedelta, not '%s'"
            % (function, type(offset).__name__)
        )
    if not -DAY < offset._us < DAY:
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and "
            "timedelta(hours=24)."
        )
    return offset
