# Made by tests/fuzz/programs.py control 5.

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
    try:
        def f1(p=1, *q, r=2):
            nonlocal c
            def g2():
                a = b = c = d = yield 1
                def f3(p=1, *q, r=2):
                    nonlocal b
                    return len([x for x in range(3) if x != b])
                print(call(f3))
                try:
                    b = ((b < show(6, k=-3) <= 107) if ((not 90) ^ (a == b)) else c)
                finally:
                    a = show(7, (not (not b)))
                    tick(8)
            print(drive(g2()))
        print(call(f1))
        tick(10)
    except E2 as c:
        while b is None:
            tick(11)
            def f12(p=1, *q, r=2):
                nonlocal b
                for c in [43, (c <= c)]:
                    tick(13)
                    a = c
                tick(16)
            print(call(f12))
    else:
        with Manager(18, False) as c:
            b, c = (a := (show(19, 147) - [d, c][-1])), len([x for x in range(1) if x != d])
    finally:
        def g20():
            a = b = c = d = yield 1
            with Manager(22, True) as c, Manager(21, False) as b:
                while True:
                    tick(26)
                    tick(27)
                    c, b = ((c := (c | 98)) if show(28, (not b)) else show(29, k=(not 78))), show(*[30, show(31, k=(112 and 53 or 96))])
        print(drive(g20()))
        d = show(32, show(33, k=show(*[34, -3])))
    for b in range(5, 0, -1):
        tick(36)
        try:
            tick(37)
            c += (show(38, show(39, d)) < ((not d) and show(40, k=d) or (a := c)) <= len([x for x in range(1) if x != c]))
        except E0:
            tick(41)
            def g42():
                a = b = c = d = yield 1
                def g43():
                    a = b = c = d = yield 1
                    d = (-(247 or c or len([x for x in range(0) if x != d])))
                    b = (not show(44, k=(lambda q, r=c: q + r + a)(b)))
                print(drive(g43()))
            print(drive(g42()))
            raise
        else:
            try:
                with Manager(46, True):
                    break
                try:
                    b += a
                except E2:
                    tick(50)
                    print(51, show(52, k=c), a)
                else:
                    print(53, (show(54, k=191) ^ c), b)
                finally:
                    tick(55)
            finally:
                for a in range(5, 0, -2):
                    tick(57)
                    c = b
            while True:
                tick(59)
                for a in count(1):
                    tick(60)
                    d, b = (show(61, (148 < c <= a)) and (a + 100) and 243), show(62, (d := (not d)))
            else:
                b, a = show(63, len([x for x in range(2) if x != b])), c
        finally:
            with Manager(65, False) as a:
                for b in range(2):
                    tick(67)
                    tick(68)
                    b = show(69, d)
                else:
                    continue
            tick(73)
        for a in range(205 & 3, 3):
            tick(74)
            while show(75, (d := b)):
                tick(76)
                def f77(p=1, *q, r=2):
                    nonlocal d
                    a = (not c)
                print(call(f77))
                def g78():
                    a = b = c = d = yield 1
                    b |= d
                    tick(79)
                print(drive(g78()))
    else:
        d = ((show(80, 157) != (-b)) and [215, (b if a else b)][c & 1] or (not a))
        a = c
    for d in count(1):
        tick(82)
        print(83, [[(269 & a), b][1], len([x for x in range(3) if x != c])][0], c)
        def f85(p=1, *q, r=2):
            nonlocal c
            def g86():
                a = b = c = d = yield 1
                while True:
                    tick(87)
                    print(88, 10, b)
                if ((-a) < (-c) <= show(*[89, b])):
                    a = c
                    print(90, 117, d)
                elif a is None:
                    print(91, (lambda q, r=b: q + r + a)(show(92, (d < 161 <= c))), b)
                    print(93, b, c)
            print(drive(g86()))
        print(call(f85))
    def g94():
        a = b = c = d = yield 1
        def g95():
            a = b = c = d = yield 1
            return (b := (show(*[96, b]) or len([x for x in range(2) if x != b]) or (c if 12 else 148)))
        print(drive(g95()))
        while True:
            tick(103)
            def g104():
                a = b = c = d = yield 1
                tick(105)
            print(drive(g104()))
    print(drive(g94()))
    tick(107)
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
