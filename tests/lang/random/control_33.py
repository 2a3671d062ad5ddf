# Made by tests/fuzz/programs.py control 33.

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
        with Manager(2, False) as c:
            with Manager(4, False), Manager(3, False) as b:
                if c:
                    d = show(5, k=((-160) if (not 60) else show(6, c)))
                    a |= (not (a < show(7, 44) <= c))
                elif d is None:
                    print(8, (show(9, k=show(10, d)) < a <= len([x for x in range(3) if x != d])), b)
                    c = ((-show(11, d)) and c or ((lambda q, r=d: q + r + d)(d) if (c < b <= 160) else show(12, k=b)))
                for a in range((c := a) & 3, 0):
                    tick(13)
                    a = [281, (show(14, 155) and 251 or show(15, k=b))][-1]
                    tick(18)
                else:
                    a = (b := d)
    except E2 as e:
        with Manager(20, True) as a:
            b -= show(21, (show(22, k=d) or show(*[23, b]) and (not a)))
        for d in [show(24, a), (b or a or 217)]:
            tick(25)
            tick(26)
            while (show(27, 108) < 80 <= (d - b)):
                tick(28)
                def g29():
                    a = b = c = d = yield 1
                    d = show(*[30, (show(*[31, a]) < show(*[32, d]) <= (141 > b))])
                print(drive(g29()))
        raise
    except (E1, E2):
        if c is None:
            def g33():
                a = b = c = d = yield 1
                if 126 < show(34, k=(lambda q, r=a: q + r + c)(217)) < show(35, (-c)) or (55 if (28 & c) else show(36, c)):
                    print(37, show(38, k=(-c)), b)
                    tick(39)
            print(drive(g33()))
            try:
                def f40(p=1, *q, r=2):
                    nonlocal b
                    c, a = (show(41, (not c)) ^ show(*[42, (not a)])), (c := (len([x for x in range(3) if x != b]) - (b & b)))
                    del d
                print(call(f40))
                try:
                    tick(45)
                    b = a
                except E0 as c:
                    raise E1(47)
                except E1 as c:
                    tick(49)
                else:
                    print(50, (-[c, (a if 176 else 97)][(207 and a and 277) & 1]), b)
            except (E1, E2) as e:
                tick(51)
                if (277 * 287) < len([x for x in range(3) if x != d]) < (len([x for x in range(1) if x != a]) < (b < a <= 170) <= (c < 154 <= c)) or ((not b) <= (lambda q, r=261: q + r + a)(c)):
                    print(52, 173, b)
                    b, c = (c := 225), show(*[53, show(54, show(55, 160))])
                elif 167:
                    c, d = show(56, [(a * 29), len([x for x in range(0) if x != a])][-1]), 76
                    tick(57)
                else:
                    d = show(*[58, show(59, k=(not 223))])
        class C60:
            a = d
            b = [d for d in range(2)]
            def m(self): return self.a, self.b
        print(C60().m())
        raise
    b, d = show(61, (lambda q, r=(c < c): q + r + d)(show(62, k=170))), c
    d, b = show(63, k=((a == 201) if show(64, 44) else show(65, 199))), (show(66, (not 191)) | 246)
    def f67(p=1, *q, r=2):
        nonlocal b
        for d in [show(69, k=21), show(70, b)]:
            tick(71)
            if show(72, d) in ((show(73, k=46) or c and (119 ^ a)), ((not a) or (lambda q, r=84: q + r + d)(291) and [232, a][116 & 1])):
                return [[(a and 93 and 17), len([x for x in range(1) if x != a])][(b < 75 <= b) & 1], (not 66)][1]
            def f77(p=1, *q, r=2):
                nonlocal d
                b = show(*[78, (show(79, 265) * (238 if 218 else 181))])
                with Manager(81, False) as c, Manager(80, False) as b:
                    a, c = (-((d := d) if b else (lambda q, r=263: q + r + c)(a))), (120 if ((c := b) - (c ^ d)) else show(82, a))
                    d, a = 292, ((-show(83, k=128)) and -2 or 214)
            print(call(f77))
    print(call(f67))
    try:
        def g84():
            a = b = c = d = yield 1
            def f85(p=1, *q, r=2):
                nonlocal b
                def g86():
                    a = b = c = d = yield 1
                    d = (((b > a) <= show(87, a)) if (b if b else show(*[88, c])) else len([x for x in range(2) if x != c]))
                    c &= show(89, (d >= (not d)))
                print(drive(g86()))
                try:
                    a = (not show(90, k=(lambda q, r=a: q + r + c)(a)))
                    tick(91)
                finally:
                    print(92, (show(93, (143 or b and c)) or show(94, show(95, k=b)) and show(96, (c == d))), d)
            print(call(f85))
        print(drive(g84()))
        for a in count(0):
            tick(97)
            try:
                a -= (show(98, k=(89 + d)) - (lambda q, r=c: q + r + a)(show(*[99, 189])))
                tick(100)
            except (E1, E2) as c:
                if b is None:
                    tick(101)
                else:
                    b = (show(102, (c < a <= b)) >= len([x for x in range(2) if x != a]))
                while 120:
                    tick(103)
                    print(104, 175, a)
                raise
            except E2 as c:
                with Manager(106, False) as c:
                    a, b = a, d
    except E1 as e:
        try:
            with Manager(108, True) as a:
                class C109:
                    a = d
                    b = [d for d in range(2)]
                    def m(self): return self.a, self.b
                print(C109().m())
            b = c
        except E0:
            while show(110, a):
                tick(111)
                tick(112)
            raise
        try:
            def f113(p=1, *q, r=2):
                nonlocal a
                try:
                    a += ((b := (lambda q, r=c: q + r + b)(d)) != show(114, c))
                    d = (((a == 217) < (251 if 63 else d) <= [236, b][0]) < [(lambda q, r=b: q + r + d)(d), (a if c else 173)][1] <= show(*[115, d]))
                except E2 as c:
                    d = (125 < len([x for x in range(2) if x != c]) <= d)
                    tick(116)
                except (E1, E2) as e:
                    tick(117)
                else:
                    d = (c := (c := show(118, d)))
                    tick(119)
            print(call(f113))
        finally:
            def f120(p=1, *q, r=2):
                nonlocal b
                while True:
                    tick(125)
                    tick(126)
                    d, b = (d := len([x for x in range(3) if x != d])), len([x for x in range(1) if x != d])
            print(call(f120))
            def g127():
                a = b = c = d = yield 1
                for b in range(1):
                    tick(130)
                    d &= (-(b > 206))
                if show(131, show(132, d)):
                    d, a = ((-c) * [(a := d), show(133, 159)][0]), (((-253) if (d if d else a) else (a - 253)) < show(134, k=45) <= b)
                else:
                    tick(135)
            print(drive(g127()))
    finally:
        def f136(p=1, *q, r=2):
            nonlocal c
            try:
                c = a
                def f137(p=1, *q, r=2):
                    nonlocal d
                    print(138, (not c), a)
                print(call(f137))
            finally:
                try:
                    a &= b
                finally:
                    a |= show(139, ([10, 191][-1] < d <= 229))
                    a = (-(lambda q, r=(a if 97 else 49): q + r + b)((118 | 38)))
                for b in count(3):
                    tick(141)
                    b = 174
                else:
                    raise E2(144)
            def f146(p=1, *q, r=2):
                nonlocal b
                try:
                    d = c
                except (E1, E2):
                    print(147, show(148, show(149, (4 * 70))), c)
                except (E1, E2):
                    c, b = ((d != (-b)) if show(150, k=show(151, 197)) else (b < show(152, 168) <= (b and c or a))), show(153, d)
            print(call(f146))
        print(call(f136))
        b &= (not ((lambda q, r=187: q + r + d)(c) < (c - c) <= (d < b <= c)))
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
