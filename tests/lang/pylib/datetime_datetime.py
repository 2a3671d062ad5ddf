# f64
from datetime import datetime, date, time, timedelta, timezone, tzinfo

cet = timezone(timedelta(hours=1), "CET")
d = datetime(2024, 2, 29, 13, 5, 9, 70)
for x in (datetime(1001, 1, 1), d, datetime(2024, 2, 29, 13, 5), datetime(2024, 2, 29, 13, 5, 9), d.replace(tzinfo=cet), d.replace(tzinfo=timezone.utc, microsecond=0), datetime(2020, 1, 1, fold=1)):
    print(repr(x), x, x.isoformat(), x.isoformat(" ", "hours"), x.isoformat(timespec="milliseconds"), x.ctime())
    print(x.date(), x.time(), repr(x.timetz()), x.utcoffset(), x.tzname(), x.dst(), tuple(x.timetuple()), tuple(x.utctimetuple()))
    print(x.strftime("%c|%x|%X|%D %T %F %R|%I%p %f %z %Z %j"), x.weekday(), x.isoweekday(), x.toordinal())
print(d + timedelta(1, 3600), d - timedelta(days=366), d - datetime(2000, 1, 1), timedelta(1) + d, datetime.combine(date(2020, 1, 2), time(3, 4, tzinfo=cet)))
print(d < datetime(2025, 1, 1), d == d.replace(), d == d.replace(tzinfo=cet), d != 3, d.replace(tzinfo=cet) < d.replace(tzinfo=timezone.utc), d.replace(tzinfo=cet) - d.replace(tzinfo=timezone.utc))
print(d.replace(tzinfo=cet).astimezone(timezone.utc), d.replace(tzinfo=timezone.utc).astimezone(cet), hash(d.replace(tzinfo=cet)) == hash(d.replace(tzinfo=cet).astimezone(timezone.utc)))
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1709211909.5, timezone.utc), datetime.fromtimestamp(-1, cet), datetime.utcfromtimestamp(86400.25), d.replace(tzinfo=timezone.utc).timestamp())
print(datetime.fromtimestamp(1700000000).timestamp(), datetime.fromtimestamp(12345.678901).microsecond, type(datetime.now()).__name__, datetime.now(timezone.utc) > datetime(2020, 1, 1, tzinfo=timezone.utc))
for s in ("2024-02-29", "2024-02-29T13:05:09", "2024-02-29 13:05", "2024-02-29T13:05:09.000070+01:00", "20240229T130509Z", "2024-W09-4T13", "2024-02-29T13:05:09.07", "2024W094", "2024W09T01", "2024-W09T01:02", "2024-02-29x13:05:09-0530"):
    print(s, repr(datetime.fromisoformat(s)))
for s in ("", "2024-02-30", "2024-02-29T", "2024-02-29T25", "2024-02-29T13:5", "x"):
    try:
        print(datetime.fromisoformat(s))
    except ValueError:
        print(s, "ValueError")
for s, f in (("29.02.24 13:05", "%d.%m.%y %H:%M"), ("Feb 3 2001 01:02:03.5 PM", "%b %d %Y %I:%M:%S.%f %p"), ("2024-060", "%Y-%j"), ("Monday March 4 1999 +0130", "%A %B %d %Y %z"), ("100%", "%f%%"), ("12 AM", "%I %p")):
    print(repr(datetime.strptime(s, f)))
for s, f in (("x", "%d"), ("1", "%d "), ("1 2", "%d"), ("2024", "%y"), ("13", "%m"), ("a", "b"), ("99", "%Y")):
    try:
        print(datetime.strptime(s, f))
    except ValueError:
        print(s, "ValueError")
for f in (lambda: d < date(2024, 1, 1), lambda: d - d.replace(tzinfo=cet), lambda: d < d.replace(tzinfo=cet), lambda: datetime.max + timedelta(1), lambda: datetime(2024, 2, 30), lambda: datetime(2024, 2, 1, 24), lambda: d + 1, lambda: d - date(2024, 1, 1), lambda: datetime(2024, 1, 1, tzinfo=3), lambda: datetime(2024)):
    try:
        print(f())
    except (TypeError, OverflowError, ValueError) as e:
        print(type(e).__name__)
print(datetime.min, datetime.max, datetime.resolution, d == date(2024, 2, 29), isinstance(d, date), f"{d:%H:%M}")


class Zone(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1 if 4 <= dt.month < 10 else 0)

    def tzname(self, dt):
        return "S" if self.dst(dt) else "N"


z = Zone()
for m in (1, 5, 10):
    x = datetime(2024, m, 1, 12, tzinfo=timezone.utc).astimezone(z)
    print(x, x.tzname(), x.dst(), tuple(x.timetuple())[8], x.astimezone(timezone.utc))
