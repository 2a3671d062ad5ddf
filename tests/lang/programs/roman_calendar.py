# skip: stress
# Calendar arithmetic without library help.
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in(y, m):
    return DAYS[m - 1] + (m == 2 and leap(y))


class Date:
    def __init__(self, y, m, d):
        if not (1 <= m <= 12 and 1 <= d <= days_in(y, m)):
            raise ValueError("no such day: %d-%d-%d" % (y, m, d))
        self.y, self.m, self.d = y, m, d

    @classmethod
    def from_ordinal(cls, n):
        y = 1
        n -= 1
        cycles, n = divmod(n, 146097)
        y += 400 * cycles
        while n >= 365 + leap(y):
            n -= 365 + leap(y)
            y += 1
        m = 1
        while n >= days_in(y, m):
            n -= days_in(y, m)
            m += 1
        return cls(y, m, n + 1)

    def ordinal(self):
        y = self.y - 1
        return (
            y * 365
            + y // 4
            - y // 100
            + y // 400
            + sum(days_in(self.y, m) for m in range(1, self.m))
            + self.d
        )

    def weekday(self):
        return (self.ordinal() - 1) % 7

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal() + days)

    def __sub__(self, o):
        return self.ordinal() - o.ordinal() if isinstance(o, Date) else self + -o

    def __eq__(self, o):
        return self.ordinal() == o.ordinal()

    def __lt__(self, o):
        return self.ordinal() < o.ordinal()

    def __str__(self):
        return "%04d-%02d-%02d" % (self.y, self.m, self.d)


d = Date(2024, 2, 28)
print(d, NAMES[d.weekday()], d + 1, d + 2, d - 59, d + 366, Date(2025, 1, 1) - d)
print([str(Date.from_ordinal(Date(y, 12, 31).ordinal() + 1)) for y in (1, 1899, 1999, 2023)])
print(
    all(Date.from_ordinal(n).ordinal() == n for n in range(700000, 740000, 397)),
    Date(1, 1, 1).ordinal(),
)
for y, m in ((2024, 2), (2023, 10)):
    print("%04d-%02d".center(20) % (y, m))
    print(" ".join(n[:2] for n in NAMES))
    first = Date(y, m, 1).weekday()
    cells = ["  "] * first + ["%2d" % k for k in range(1, days_in(y, m) + 1)]
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i : i + 7]))
for bad in ((2023, 2, 29), (2023, 13, 1), (2024, 4, 31)):
    try:
        Date(*bad)
    except ValueError as e:
        print(e)
print(sorted([Date(2024, 5, 1), Date(2023, 1, 1)])[0], max(Date(1999, 1, 1), Date(2000, 1, 1)))
fridays = [(y, m) for y in (2023, 2024) for m in range(1, 13) if Date(y, m, 13).weekday() == 4]
print(fridays)


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return Date(y, month, day + 1)


print([str(easter(y)) for y in (2000, 2023, 2024, 2038)])
