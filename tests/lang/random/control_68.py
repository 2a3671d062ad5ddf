# Made by tests/fuzz/programs.py control 68.

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
    def f1(p=1, *q, r=2):
        nonlocal d
        try:
            for b in range(5, 0, -1):
                tick(3)
                a, d = len([x for x in range(2) if x != d]), b
                for d in [(c or b or d), [c, 265][-1]]:
                    tick(4)
                    a = show(*[5, show(*[6, show(7, b)])])
        except (E1, E2) as e:
            def f8(p=1, *q, r=2):
                nonlocal c
                if b is None:
                    tick(9)
                else:
                    tick(10)
                    raise E2(14)
                if a < show(16, 221) < show(17, a) or c:
                    tick(18)
                    raise E1(19)
                elif ((a and 87 and 242) >= (a if a else c)):
                    b = 101
                    c += d
                else:
                    print(21, d, b)
                    d, a = a, ([(130 > 212), d][1] < 146)
            print(call(f8))
        else:
            while True:
                tick(22)
                try:
                    c = [(d := (-8)), b][1]
                except E2 as e:
                    d = 237
                def f24(p=1, *q, r=2):
                    nonlocal b
                    print(25, a, c)
                    d = (((220 if 71 else 177) and show(26, 112) or d) - (show(27, c) != 252))
                print(call(f24))
    print(call(f1))
    def g28():
        a = b = c = d = yield 1
        c, b = show(29, k=(-(237 & 286))), (((227 if d else a) if a else b) < ((b if 246 else 240) ^ 82) <= (c if [-1, d][0] else show(30, 101)))
    print(drive(g28()))
    while not (show(31, k=a) and d):
        tick(32)
        a = (a := d)
    for d in range(show(*[33, 156]) & 3, 0):
        tick(34)
        while True:
            tick(35)
            c = b
        def f36(p=1, *q, r=2):
            nonlocal d
            def f37(p=1, *q, r=2):
                nonlocal d
                for b in range(1):
                    tick(39)
                    tick(40)
                a = (not show(41, (c := c)))
            print(call(f37))
        print(call(f36))
    while True:
        tick(43)
        with Manager(45, False), Manager(44, False) as b:
            def f46(p=1, *q, r=2):
                nonlocal b
                def f47(p=1, *q, r=2):
                    nonlocal b
                    c, b = d, 78
                print(call(f47))
                try:
                    tick(50)
                    print(51, 117, a)
                except E1:
                    b &= show(*[52, show(53, (b & c))])
                else:
                    tick(54)
            print(call(f46))
        a = (261 >= d)
    else:
        try:
            tick(55)
        finally:
            b, d = ((c := show(56, k=c)) or [(-161), (b < a <= a)][0] and show(*[57, show(58, k=c)])), ((len([x for x in range(1) if x != a]) or show(*[59, 89]) and [c, a][0]) if a else (lambda q, r=(-b): q + r + d)(80))
            for c in range(show(*[60, 186]) & 3, 4):
                tick(61)
                class C62:
                    a = c
                    b = [d for d in range(2)]
                    def m(self): return self.a, self.b
                print(C62().m())
                d = 0
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
