# Made by tests/fuzz/programs.py control 55.

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
    b *= b
    if c is None:
        try:
            for b in range(3):
                tick(2)
                tick(3)
                for a in count(3):
                    tick(5)
                    a = (show(6, a) if show(7, k=[a, c][0]) else ((b < a <= 211) if show(8, a) else 99))
            while True:
                tick(9)
                def f10(p=1, *q, r=2):
                    nonlocal a
                    print(11, len([x for x in range(3) if x != b]), c)
                print(call(f10))
            else:
                tick(12)
                def g13():
                    a = b = c = d = yield 1
                    tick(14)
                print(drive(g13()))
        except E2 as c:
            def g15():
                a = b = c = d = yield 1
                c = ((c := (d := a)) if 219 else a)
                a *= show(16, (-(b := 38)))
            print(drive(g15()))
            raise
        except (E1, E2) as e:
            def g17():
                a = b = c = d = yield 1
                try:
                    b = show(*[18, (-(-d))])
                except E0 as e:
                    a = show(19, k=(not (225 or 192 and b)))
                except E2:
                    d = a
                    a = show(20, k=len([x for x in range(2) if x != c]))
                def f21(p=1, *q, r=2):
                    nonlocal a
                    c, b = show(22, 132), len([x for x in range(0) if x != c])
                print(call(f21))
            print(drive(g17()))
            raise
        class C23:
            a = c
            b = [d for d in range(2)]
            def m(self): return self.a, self.b
        print(C23().m())
    if show(*[24, len([x for x in range(2) if x != a])]) in ((show(25, k=0) or (a < a <= b) and -2), (d := 102)):
        tick(26)
    try:
        try:
            try:
                for a in count(2):
                    tick(27)
                    c, d = c, [((d < a <= d) and (lambda q, r=a: q + r + c)(c) and show(28, c)), show(29, (a > 207))][c & 1]
            except (E1, E2) as e:
                def g30():
                    a = b = c = d = yield 1
                    print(31, show(32, k=(b < (d := 145) <= [a, b][0])), d)
                    print(33, (show(34, show(*[35, 174])) if (not (not 164)) else show(*[36, (214 and 90 or d)])), a)
                print(drive(g30()))
                if ((not a) == show(37, a)) in (([b, 98][1] * 287), ((198 and 225 and a) <= (c if d else 53))):
                    raise E1(38)
                elif b is None:
                    a = (((not b) == [96, d][77 & 1]) if 40 else 114)
            except E1:
                for b in [(a := c), d]:
                    tick(40)
                    b = show(41, (show(42, a) > b))
                    a = (a := show(*[43, show(44, 255)]))
                class C45:
                    a = c
                    b = [d for d in range(2)]
                    def m(self): return self.a, self.b
                print(C45().m())
            else:
                c = 58
                for c in range(2):
                    tick(46)
                    del b
                else:
                    raise E1(50)
        finally:
            def f52(p=1, *q, r=2):
                nonlocal a
                try:
                    b *= (-(lambda q, r=show(*[53, 255]): q + r + b)((a := c)))
                    d = d
                except E1:
                    c &= show(54, k=len([x for x in range(2) if x != b]))
                except E2:
                    b = (((a + c) < (111 == a) <= show(55, k=a)) - (-(b := d)))
            print(call(f52))
            def g56():
                a = b = c = d = yield 1
                for a in range(show(57, k=207) & 3, 3):
                    tick(58)
                    b = 117
                    tick(59)
                else:
                    return ((lambda q, r=len([x for x in range(3) if x != c]): q + r + b)(b) < (show(60, k=d) * (lambda q, r=a: q + r + c)(c)) <= (d | (c := 262)))
                    tick(63)
                print(64, ((92 > [a, 183][1]) > c), d)
            print(drive(g56()))
        with Manager(66, False) as a:
            with Manager(68, False) as a, Manager(67, False) as b:
                while b is None:
                    tick(69)
                    tick(70)
                else:
                    d = (len([x for x in range(3) if x != d]) < show(71, (75 if d else a)))
                    d = b
    except E2:
        while b:
            tick(72)
            print(73, ((show(74, k=260) < show(*[75, c]) <= [294, 106][0]) ^ c), a)
        else:
            if (not len([x for x in range(3) if x != d])):
                for a in range(2):
                    tick(76)
                    raise E2(77)
                else:
                    tick(79)
                    print(80, (lambda q, r=124: q + r + a)((not len([x for x in range(3) if x != a]))), b)
                try:
                    tick(81)
                    b += show(82, k=b)
                except E2:
                    d, b = [(show(*[83, 1]) != (d if c else 168)), show(*[84, show(85, a)])][-1], len([x for x in range(0) if x != c])
                    tick(86)
                except (E1, E2) as e:
                    del c
                    tick(89)
                    raise
                else:
                    tick(90)
                    c, d = show(*[91, (b < b <= (107 - a))]), (show(92, show(93, 39)) < (48 < (c ^ b) <= show(94, 61)) <= (show(*[95, d]) <= (c if a else 70)))
            else:
                class C96:
                    a = c
                    b = [d for d in range(2)]
                    def m(self): return self.a, self.b
                print(C96().m())
                b = ((-show(*[97, 143])) != (not (lambda q, r=b: q + r + c)(b)))
            try:
                def f98(p=1, *q, r=2):
                    nonlocal b
                    a = (-23)
                    tick(99)
                print(call(f98))
                for d in range(1):
                    tick(101)
                    d = show(*[102, [(not d), (c == 79)][189 & 1]])
            except E0 as c:
                c = show(103, k=(c and 32 or c))
                def f104(p=1, *q, r=2):
                    nonlocal b
                    tick(105)
                print(call(f104))
            except (E1, E2) as c:
                for b in range(3):
                    tick(107)
                    d = show(108, k=(lambda q, r=(c := c): q + r + b)(show(109, d)))
                else:
                    print(110, show(111, 265), d)
                raise
        def f112(p=1, *q, r=2):
            nonlocal c
            def g113():
                a = b = c = d = yield 1
                tick(114)
            print(drive(g113()))
        print(call(f112))
        raise
    if d is None:
        with Manager(116, False), Manager(115, False) as b:
            for a in range(5, 0, -1):
                tick(117)
                a = show(*[118, (lambda q, r=len([x for x in range(2) if x != d]): q + r + d)(show(119, k=d))])
                with Manager(121, False) as a, Manager(120, False) as b:
                    c = show(122, k=d)
    elif (lambda q, r=show(123, 179): q + r + b)(show(124, b)):
        tick(125)
        try:
            def g126():
                a = b = c = d = yield 1
                for a in range(5, 0, -1):
                    tick(127)
                    b -= ((c := (252 if c else d)) < len([x for x in range(3) if x != c]) <= show(*[128, (b + a)]))
            print(drive(g126()))
        except E2 as c:
            if [(231 < b <= c), (not 130)][0]:
                if len([x for x in range(0) if x != b]):
                    b, d = (-((126 < d <= c) == a)), (b := show(129, k=d))
                elif (a := (not 56)) in ((not (d if d else -3)), ((287 < a) and (not c) and (d := d))):
                    return show(130, k=(54 * (c if 19 else c)))
            else:
                try:
                    tick(133)
                    print(134, (((d < 293 <= b) if show(*[135, 80]) else (lambda q, r=c: q + r + b)(237)) or show(136, (lambda q, r=63: q + r + b)(d)) and show(137, (d & b))), a)
                finally:
                    del d
                    b -= (lambda q, r=((a < 294 <= 202) if (not d) else d): q + r + d)((-(lambda q, r=74: q + r + c)(c)))
                def g140():
                    a = b = c = d = yield 1
                    print(141, [a, (a := len([x for x in range(2) if x != c]))][0], a)
                print(drive(g140()))
        except E1:
            try:
                for b in range(0):
                    tick(143)
                    d, a = show(144, k=263), ((100 - (a or 231 or 111)) < ((c if 149 else 257) * show(145, 177)) <= show(146, 181))
                    d *= (not show(147, (43 >= a)))
            finally:
                b, d = [len([x for x in range(0) if x != c]), (-(b if 235 else b))][(lambda q, r=(lambda q, r=38: q + r + d)(c): q + r + c)((71 if 296 else d)) & 1], [show(148, b), len([x for x in range(1) if x != b])][-1]
                del c
            tick(151)
    else:
        if not (82 and (a := show(152, k=a))):
            for a in range([120, 138][-1] & 3, 0):
                tick(154)
                for a in [show(*[155, c]), [b, b][0]]:
                    tick(156)
                    b, c = show(157, ((c and 274 or 79) < (d := a) <= d)), show(158, [(b or b and c), show(*[159, a])][1])
                    d, c = ([len([x for x in range(0) if x != d]), 207][1] if (lambda q, r=show(160, 230): q + r + b)([b, 55][1]) else 132), 221
                try:
                    a, d = ((not (d if 271 else d)) if d else show(161, show(*[162, d]))), (-show(163, show(164, k=a)))
                finally:
                    tick(165)
                    print(166, 172, b)
            else:
                def f167(p=1, *q, r=2):
                    nonlocal d
                    print(168, ((-show(169, a)) if 230 else (not show(170, k=c))), d)
                print(call(f167))
        elif ((b := b) == (d := 34)):
            b = 30
            raise E2(172)
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
