from datetime import date, datetime, timedelta

for d in (date(1001, 1, 1), date(2000, 2, 29), date(1999, 12, 31), date(2023, 1, 1), date(2024, 12, 30), date(9999, 12, 31), date(1900, 3, 1), date(2020, 12, 31), date(2021, 1, 3)):
    print(repr(d), d, d.toordinal(), d.weekday(), d.isoweekday(), tuple(d.isocalendar()), d.ctime(), date.fromordinal(d.toordinal()) == d)
    print(tuple(d.timetuple()), d.strftime("%Y-%m-%d %j %a %A %b %B %y %U %W %u %w %% %H:%M:%S %G-%V"))
d = date(2024, 1, 31)
print(d + timedelta(30), d - timedelta(31), timedelta(1) + d, d - date(2023, 1, 1), d.replace(month=3), d.replace(2023, day=5))
print(d + timedelta(hours=23), d < date(2024, 2, 1), d == date(2024, 1, 31), d > d, d >= d, d <= d, d != d, hash(d) == hash(date(2024, 1, 31)))
print(date.fromisoformat("2024-02-29"), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"), date.fromisoformat("2024W094"), date.fromisoformat("2020-W53"))
print(date.fromisocalendar(2020, 53, 7), date.min, date.max, date.resolution, f"{d:%d.%m.%Y}", f"{d}")
for args in ((0, 1, 1), (10000, 1, 1), (2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (2023, 4, 31), (1.5, 1, 1)):
    try:
        date(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for s in ("2024-1-1", "2024-13-01", "x", "", "2024-01-01T00", "2024-W54-1", "2021-W53-1", "2024-01", "2024-001"):
    try:
        print(date.fromisoformat(s))
    except ValueError as e:
        print(s, "ValueError")
for f in (lambda: d + 1, lambda: d < 3, lambda: d - 3, lambda: date.max + timedelta(1), lambda: date.min - timedelta(1), lambda: date.fromordinal(0), lambda: d < datetime(2024, 1, 1), lambda: date.fromisoformat(3)):
    try:
        print(f())
    except (TypeError, OverflowError, ValueError) as e:
        print(type(e).__name__)
print(d == 3, d == datetime(2024, 1, 31), type(date.today()) is date, date.today() <= date.max)
n = 0
for k in range(1, 3652060, 9973):
    x = date.fromordinal(k)
    n += x.toordinal() == k
print(n)
