# Made by tests/fuzz/programs.py control 67.

class E0(Exception):
    pass


class E1(E0):
    pass


class E2(Exception):
    pass


class Enough(BaseException):
    pass


ticks = 0


def tick(n):
    global ticks
    ticks += 1
    if ticks > 120:
        raise Enough
    print("tick", n)
    if ticks % 7 == 3:
        raise E1(n)
    if ticks % 11 == 5:
        raise E2(n)


def show(n, x=1, *more, k=3):
    print("show", n, x, more, k)
    return x


class Manager:
    def __init__(self, n, swallow):
        self.n = n
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.n)
        return self.n

    def __exit__(self, kind, value, traceback):
        print("exit", self.n, kind and kind.__name__)
        return self.swallow


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    print("counted", n)


def call(f):
    try:
        return f()
    except (E0, E2, NameError, TypeError) as e:
        return type(e).__name__


def drive(generator):
    seen = []
    try:
        for x in generator:
            seen.append(x)
            if len(seen) > 5:
                seen.append("cut")
                break
    except (E0, E2, NameError, TypeError) as e:
        seen.append(type(e).__name__)
    return seen


def main(a, b, c, d):
    a &= (c := show(1, k=len([x for x in range(1) if x != c])))
    with Manager(3, True):
        b = (d * (show(*[4, b]) and show(5, b) or 78))
        for b in range(5, 0, -1):
            tick(7)
            def f8(p=1, *q, r=2):
                nonlocal d
                try:
                    tick(9)
                except E2 as e:
                    b = [(d or (not c) and c), b][1]
                    raise
                with Manager(11, False):
                    print(12, (a > 144), b)
            print(call(f8))
    def f13(p=1, *q, r=2):
        nonlocal c
        try:
            while show(14, len([x for x in range(1) if x != c])) < ((283 - a) < show(15, a) <= show(*[16, 28])) < ((a := c) < (d := 175) <= show(17, b)) or (lambda q, r=show(*[18, b]): q + r + c)(c):
                tick(19)
                def f20(p=1, *q, r=2):
                    nonlocal b
                    d |= (-(lambda q, r=(c if c else 173): q + r + d)((-a)))
                print(call(f20))
        finally:
            while show(*[21, show(22, k=c)]):
                tick(23)
                d = show(24, show(*[25, show(26, c)]))
    print(call(f13))
    def f27(p=1, *q, r=2):
        nonlocal d
        b -= a
    print(call(f27))
    while d is None:
        tick(28)
        def f29(p=1, *q, r=2):
            nonlocal b
            if (not a):
                if a is None:
                    print(30, [((lambda q, r=b: q + r + b)(d) and 143 and -3), (not (67 != b))][0], d)
                    d = show(31, k=show(32, d))
                elif (d < (-9) <= show(33, 121)) in (b, (len([x for x in range(1) if x != b]) if [d, c][-1] else (a := 210))):
                    b, d = c, d
                    b, a = show(34, k=197), c
                tick(35)
            elif (b or (119 + d) or (a != 162)):
                if (lambda q, r=len([x for x in range(1) if x != c]): q + r + d)((34 < 155 <= c)) in (a, (b > show(36, b))):
                    tick(37)
        print(call(f29))
        if (show(38, k=b) < show(39, c) <= c):
            for c in [[c, a][53 & 1], show(40, c)]:
                tick(41)
                b = (lambda q, r=(-(b < c <= d)): q + r + a)(([b, 100][50 & 1] if (lambda q, r=a: q + r + c)(a) else show(*[42, c])))
                def f43(p=1, *q, r=2):
                    nonlocal a
                    tick(44)
                print(call(f43))
            def f45(p=1, *q, r=2):
                nonlocal c
                with Manager(47, True) as a, Manager(46, False) as b:
                    b = ((-(a < 63 <= b)) if show(*[48, (a < 112 <= a)]) else (d := show(*[49, a])))
                    tick(50)
                while True:
                    tick(51)
                    b = 5
                    raise E1(52)
            print(call(f45))
        elif (-[d, a][b & 1]) in (d, show(54, (lambda q, r=67: q + r + a)(d))):
            a = b
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
