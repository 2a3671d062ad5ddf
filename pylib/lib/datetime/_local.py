# The clock on the wall, as `time.localtime` tells it.
#
# Timestamps are seconds since the epoch of `time`, so that those of `time.time()` fit: 1970 on PCs,
# 2000 on many boards. A wall time is in seconds too, since 1 January of year 1.

import time as _time

from ._calendar import MAX_ORDINAL, to_ordinal
from ._delta import timedelta
from ._zone import timezone

_DAY = 86400
# Wall time of the epoch in UTC.
EPOCH = to_ordinal(*_time.gmtime(0)[:3]) * _DAY
# Timestamps that have a day on either side.
_FIRST = 2 * _DAY - EPOCH
_LAST = (MAX_ORDINAL - 1) * _DAY - EPOCH


def wall(timestamp):
    if not -(2**63) <= timestamp < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    t = _time.localtime(timestamp)
    return to_ordinal(*t[:3]) * _DAY + (t[3] * 60 + t[4]) * 60 + min(t[5], 59)


def _offset(timestamp):
    return wall(timestamp) - EPOCH - timestamp


# Has the clock shown the wall time of `timestamp` before, since it was put back in between?
def is_second(timestamp):
    back = _offset(max(timestamp, _FIRST) - _DAY) - _offset(timestamp)
    return back > 0 and wall(timestamp - back) == wall(timestamp)


# When the clock shows a wall time (PEP 495). A change of the clock is found by the offsets a day
# before and a day after; where it leaves out this time or shows it twice, `fold` chooses between
# the offsets.
def timestamp_of(time, fold):
    utc = time - EPOCH
    inside = min(max(utc, _FIRST), _LAST)
    before, after = [utc - _offset(inside + day) for day in (-_DAY, _DAY)]
    fits = [guess for guess in (before, after) if wall(guess) == time]
    if len(fits) == 1:
        return fits[0]
    return after if fold else before


def zone_at(timestamp):
    name = getattr(_time.localtime(timestamp), "tm_zone", None)
    offset = timedelta(seconds=_offset(timestamp))
    return timezone(offset) if name is None else timezone(offset, name)
