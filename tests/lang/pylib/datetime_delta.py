# f64
from datetime import timedelta as D

for d in (D(), D(1), D(-1), D(days=1, hours=25, minutes=61, seconds=61, milliseconds=1001, microseconds=1), D(weeks=1), D(seconds=0.1), D(0, -1), D(microseconds=1.5), D(days=0.5), D(0.1), D(hours=-5, minutes=3), D(1000, 5, 7), D(microseconds=-1)):
    print(repr(d), d, d.days, d.seconds, d.microseconds, d.total_seconds(), bool(d), -d, abs(d), +d == d)
a, b = D(3, 100), D(0, 7, 5)
print(a + b, a - b, a * 3, 3 * a, a / 7, a // 7, a / b, a // b, a % b, divmod(a, b), a * 1.5, a / 1.5, -a // 2)
print(a > b, a < b, a >= a, a <= b, a == b, a != b, a == 3, hash(D(1)) == hash(D(hours=24)), sum([a, b], D()))
print(D.min, D.max, D.resolution, repr(D.min))
for f in (lambda: a + 1, lambda: a < 1, lambda: D("x"), lambda: a * "x", lambda: D(10**10), lambda: a / D(), lambda: a // 0, lambda: 1 / a, lambda: 1 - a):
    try:
        print(f())
    except (TypeError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__)
