# f64
# A date beside a datetime; wrong arguments; rounding of durations.
from datetime import date, datetime, time, timedelta, timezone, tzinfo

HOUR = timedelta(hours=1)
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
