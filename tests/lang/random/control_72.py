# Made by tests/fuzz/programs.py control 72.

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
    b |= show(1, k=(not show(2, b)))
    with Manager(4, True):
        def g5():
            a = b = c = d = yield 1
            while c is None:
                tick(6)
                def f7(p=1, *q, r=2):
                    nonlocal a
                    c = show(8, show(9, (d and d or 107)))
                    a = (a := (c < 247 <= 279))
                print(call(f7))
                class C10:
                    a = d
                    b = [d for d in range(2)]
                    def m(self): return self.a, self.b
                print(C10().m())
            else:
                def g11():
                    a = b = c = d = yield 1
                    a = [len([x for x in range(0) if x != a]), (not show(12, 72))][0]
                    d = show(*[13, show(14, show(15, k=221))])
                print(drive(g11()))
        print(drive(g5()))
        tick(16)
    with Manager(18, False) as a:
        for a in [(82 | d), (a < 183 <= a)]:
            tick(20)
            a, b = 13, show(21, show(22, show(*[23, b])))
    print(24, (c < (72 or 43 and [54, a][-1]) <= show(25, k=(not 214))), b)
    print(26, (((not 34) if d else (a < d <= 151)) if (-(a if 210 else c)) else b), a)
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
