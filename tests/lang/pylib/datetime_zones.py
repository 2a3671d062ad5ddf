# f64
# Zones with changes of the clock: PEP 495, comparisons between zones, pickles, local times.
from datetime import date, datetime, time, timedelta, timezone, tzinfo
import copy
import pickle
import time as clock

HOUR = timedelta(hours=1)


class Eastern(tzinfo):
    def __repr__(self):
        return "Eastern()"

    def bounds(self, year):
        return datetime(year, 3, 10, 2), datetime(year, 11, 3, 1)

    def dst(self, dt):
        if dt is None:
            return None
        begin, end = self.bounds(dt.year)
        naive = dt.replace(tzinfo=None, fold=0)
        if begin + HOUR <= naive < end:
            return HOUR
        if end <= naive < end + HOUR:
            return timedelta(0) if dt.fold else HOUR
        if begin <= naive < begin + HOUR:
            return HOUR if dt.fold else timedelta(0)
        return timedelta(0)

    def utcoffset(self, dt):
        return None if dt is None else -5 * HOUR + self.dst(dt)

    def tzname(self, dt):
        return "EDT" if self.dst(dt) else "EST"

    def fromutc(self, dt):
        begin, end = [d.replace(tzinfo=self) for d in self.bounds(dt.year)]
        standard = dt - 5 * HOUR
        summer = standard + HOUR
        if end <= summer < end + HOUR:
            return standard.replace(fold=1) if summer >= end + HOUR else summer
        if standard < begin or summer >= end + HOUR:
            return standard.replace(fold=1) if end <= standard < end + HOUR else standard
        return summer


zone = Eastern()
for d in (datetime(2024, 1, 1, 12), datetime(2024, 7, 1, 12), datetime(2024, 11, 3, 1, 30), datetime(2024, 3, 10, 2, 30)):
    for fold in (0, 1):
        a = d.replace(tzinfo=zone, fold=fold)
        print(repr(a), a, a.utcoffset(), a.dst(), a.tzname(), a.timestamp(), a.astimezone(timezone.utc), a.utctimetuple()[3:6])
        print(a == a.astimezone(timezone.utc), a == d.replace(tzinfo=zone), hash(a) == hash(d.replace(tzinfo=zone)), a - datetime(2024, 1, 1, tzinfo=timezone.utc))
for hour in range(3, 9):
    print(datetime(2024, 11, 3, hour, tzinfo=timezone.utc).astimezone(zone), datetime(2024, 3, 10, hour, tzinfo=timezone.utc).astimezone(zone))
print(time(1, tzinfo=zone).utcoffset(), time(1, tzinfo=zone) == time(1), time(1, fold=1) == time(1), repr(time(1, 2, fold=1)), time(5, tzinfo=timezone(HOUR)) == time(4, tzinfo=timezone.utc))

# Subclasses, pickles and copies.


class Day(date):
    def __new__(cls, *args, note=None):
        self = date.__new__(cls, *args)
        self.note = note
        return self


class Moment(datetime):
    pass


day = Day(2024, 2, 3, note="x")
print(repr(day), day.note, type(day + timedelta(1)).__name__, type(day.replace(day=1)).__name__, Day.fromordinal(1), type(Day.today()).__name__)
m = Moment(2024, 2, 3, 4)
print(repr(m), type(m + HOUR).__name__, type(m.astimezone(timezone.utc)).__name__, type(Moment.now()).__name__, type(m.date()).__name__)
values = [date(2024, 2, 3), time(1, 2, 3, 4, fold=1), datetime(2024, 2, 3, 4, 5, 6, 7, timezone(HOUR, "A")), timedelta(-1, 2, 3), timezone(-HOUR), timezone.utc, m]
for v in values:
    for protocol in (0, 2, 4):
        w = pickle.loads(pickle.dumps(v, protocol))
        print(v == w, type(v) is type(w), repr(w), getattr(w, "fold", None))
    print(copy.deepcopy(v) == v, v.__reduce__()[1])
print(pickle.loads(pickle.dumps(timezone.utc)) is timezone.utc, timezone(timedelta(0)) is timezone.utc, timezone(timedelta(0), "Z") is timezone.utc)
print(date(b"\x07\xe8\x02\x03"), time(b"\x81\x02\x03\x00\x00\x04").fold, datetime(b"\x07\xe8\x02\x03\x01\x02\x03\x00\x00\x04"))

# A date and a datetime.
d, t = date(2024, 2, 3), datetime(2024, 2, 3)
print(d == t, t == d, d != t, t != d, d.__eq__(t), t - timedelta(1) == t, d - t.date())
for f in (lambda: d < t, lambda: t > d, lambda: t - d, lambda: t < 1, lambda: d < 1, lambda: datetime.combine(1, time()), lambda: datetime.combine(d, 1), lambda: timezone(1), lambda: timezone(timedelta(1)), lambda: timezone(HOUR, 1), lambda: type("Z", (timezone,), {}), lambda: t.astimezone(1), lambda: t.isoformat(1), lambda: t.isoformat("ab"), lambda: t.strftime(1), lambda: format(t, "%d") + format(d, "") + f"{time():%H}", lambda: date.fromisocalendar(2024, 54, 1), lambda: date.fromisocalendar(2024, 1, 8), lambda: date.fromordinal(0), lambda: tzinfo().utcoffset(t), lambda: timezone.utc.utcoffset(1), lambda: date(2024, 1), lambda: d.replace(month=0), lambda: timedelta("1"), lambda: timedelta(days=10**10), lambda: timedelta(1) / 0, lambda: timedelta(1) * float("nan"), lambda: timedelta(1) * float("inf"), lambda: datetime.fromtimestamp(1e30)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
for v in (d, t, time(), timedelta(), timezone.utc):
    try:
        v.note = 1
    except AttributeError:
        print("no note")
c = d.isocalendar()
print(c, c.year, c.week, c.weekday, c == (2024, 5, 6), tuple(c))
for x in (0.5, 1.5, 2.5, -0.5, 0.1, 1e-7):
    print(timedelta(microseconds=x), timedelta(milliseconds=x), timedelta(seconds=x / 10**6), timedelta(days=x), timedelta(1) * x, timedelta(seconds=3) / x)
print(timedelta(microseconds=1, milliseconds=0.0005, seconds=0.0000005), timedelta(1).__rsub__(timedelta(3)), +timedelta(5))
for text in ("2025W01512", "2026W01516", "2022W52520", "2024-W05-6T07:08", "20240203T070809,5Z", "2024-02-03T07:08:09.123456789-01:02:03.000004"):
    print(repr(datetime.fromisoformat(text)))
print(t.strftime("%C %e %g %G %k %l %P %r %h %n %t %U %u %V %W %w %%"))

# The clock on the wall.
for zone_name in ("UTC", "EST5EDT,M3.2.0,M11.1.0"):
    import os

    os.environ["TZ"] = zone_name
    clock.tzset()
    for seconds in (1710054000, 1710057600, 1730611800, 1730615400, 1720000000, -86400 * 400):
        d = datetime.fromtimestamp(seconds)
        print(d, d.fold, d.timestamp() == seconds, d.astimezone(), d.astimezone().tzname(), d.astimezone(timezone.utc), date.fromtimestamp(seconds))
    for fold in (0, 1):
        print(datetime(2024, 3, 10, 2, 30, fold=fold).timestamp(), datetime(2024, 11, 3, 1, 30, fold=fold).timestamp())
