from datetime import time, timedelta, timezone, tzinfo

cet = timezone(timedelta(hours=1))
for t in (time(), time(1), time(1, 2), time(1, 2, 3), time(1, 2, 3, 4), time(23, 59, 59, 999999, cet), time(5, tzinfo=timezone.utc), time(1, fold=1)):
    print(repr(t), t, t.isoformat(), t.isoformat("minutes"), t.isoformat("milliseconds"), t.utcoffset(), t.tzname(), t.dst(), bool(t))
    print(t.strftime("%H:%M:%S.%f %I %p %z %Z|%Y"), t.replace(hour=7), t.replace(tzinfo=None), t.fold)
print(time(1) < time(2), time(1) == time(1), time(1, tzinfo=cet) == time(0, tzinfo=timezone.utc), time(1) == time(1, tzinfo=cet))
print(hash(time(1, tzinfo=cet)) == hash(time(0, tzinfo=timezone.utc)), time(3, tzinfo=cet) > time(1, tzinfo=timezone.utc))
for s in ("04:05:06", "T04:05:06", "040506", "04", "04:05", "04:05:06.1", "04:05:06,123456789", "04:05:06Z", "04:05:06+01:30", "040506-0130", "04:05:06.5-00:00:01", "0405"):
    t = time.fromisoformat(s)
    print(s, repr(t))
for s in ("", "x", "4:05", "24:00", "04:60", "04:05:06.", "04:05:06+", "04:05:6", "04:05:06+24:00"):
    try:
        print(time.fromisoformat(s))
    except ValueError:
        print(s, "ValueError")
for args in ((24,), (-1,), (0, 60), (0, 0, 60), (0, 0, 0, 1000000), (0, 0, 0, 0, 3), ("1",)):
    try:
        time(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    time(1) < time(1, tzinfo=cet)
except TypeError as e:
    print(e)
try:
    time(1).isoformat("x")
except ValueError as e:
    print(e)
print(time.min, time.max, time.resolution)
print(repr(cet), cet, repr(timezone.utc), timezone(timedelta(hours=-5, minutes=-30)), repr(timezone(timedelta(0), "Z")), timezone(timedelta(0), "Z"))
print(cet == timezone(timedelta(minutes=60)), hash(cet) == hash(timezone(timedelta(minutes=60))), timezone(timedelta(seconds=61)), timezone.min, timezone.max, timezone.utc.utcoffset(None), cet.dst(None))
for f in (lambda: timezone(1), lambda: timezone(timedelta(1)), lambda: timezone(timedelta(0), 3), lambda: tzinfo().utcoffset(None)):
    try:
        f()
    except (TypeError, ValueError, NotImplementedError) as e:
        print(type(e).__name__)
