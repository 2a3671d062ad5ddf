# Dates and times in the Gregorian calendar.
#
# A date is kept as year, month and day, the time of a day as its parts, a duration in microseconds;
# all arithmetic is on ints, so that it is exact where floats are narrow. Of time zones there are
# those with a fixed offset; others come from subclasses of `tzinfo`, and the one that the machine
# is in from `time.localtime`.

from ._calendar import MAXYEAR, MINYEAR
from ._date import date
from ._datetime import datetime
from ._delta import timedelta
from ._time import time
from ._zone import UTC, timezone, tzinfo

__all__ = (
    "date",
    "datetime",
    "time",
    "timedelta",
    "timezone",
    "tzinfo",
    "MINYEAR",
    "MAXYEAR",
    "UTC",
)
