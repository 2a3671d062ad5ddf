# Made by tests/fuzz/programs.py control 38.

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
    with Manager(2, True) as c, Manager(1, False) as b:
        for d in range(show(3, b) & 3, 4):
            tick(6)
            try:
                d = (-d)
            finally:
                print(7, a, b)
                def f8(p=1, *q, r=2):
                    nonlocal d
                    tick(11)
                    del a
                print(call(f8))
            tick(15)
    if 233:
        if d in (((lambda q, r=18: q + r + c)(271) ^ [a, c][d & 1]), show(16, (a > c))):
            b = show(17, k=b)
        else:
            d = 239
            with Manager(19, True):
                try:
                    a = (-show(20, 256))
                    c, b = show(21, (a := (d := d))), (show(*[22, (lambda q, r=c: q + r + b)(c)]) and (a := c) or show(23, k=(c if -1 else 131)))
                except E0:
                    c = d
                    b, d = 84, ((b := b) * (a := (lambda q, r=a: q + r + d)(c)))
                except E0 as e:
                    b = (lambda q, r=((lambda q, r=40: q + r + a)(192) if d else c): q + r + a)((show(*[24, c]) > (a and 172 or 145)))
                    c = (lambda q, r=show(25, show(26, 7)): q + r + a)(show(27, a))
    elif not (show(28, k=(a != c)) and 282):
        while (b := len([x for x in range(1) if x != a])) in (len([x for x in range(3) if x != c]), ((d := 170) + show(29, k=7))):
            tick(30)
            if ([206, 287][0] and b or (lambda q, r=d: q + r + a)(239)):
                while a is None:
                    tick(31)
                    del c
                try:
                    print(34, (not 241), a)
                    c *= ((lambda q, r=(d and b and 269): q + r + d)(a) - (not len([x for x in range(1) if x != d])))
                finally:
                    a = (lambda q, r=(58 < 230 <= c): q + r + a)([len([x for x in range(3) if x != b]), (-d)][-1])
                    print(36, 53, b)
    while 79 < 14 < (not (d >= d)) or ((b or c or 214) if (-a) else (-c)):
        tick(37)
        tick(38)
        with Manager(40, True), Manager(39, False) as b:
            d &= (lambda q, r=193: q + r + b)(show(41, (c < a <= a)))
            def g42():
                a = b = c = d = yield 1
                def f43(p=1, *q, r=2):
                    nonlocal d
                    print(44, [show(45, 150), 255][a & 1], c)
                print(call(f43))
            print(drive(g42()))
    else:
        tick(46)
    def f47(p=1, *q, r=2):
        nonlocal c
        if (d := show(48, 234)):
            tick(50)
            c = d
        else:
            return (-(lambda q, r=257: q + r + b)(b))
            def f53(p=1, *q, r=2):
                nonlocal a
                c = ((show(54, b) or show(55, 93) or a) and (lambda q, r=182: q + r + d)(show(56, d)) or ([d, 277][0] * c))
                while (a or show(*[57, 38]) and a) in (b, d):
                    tick(58)
                    raise E1(61)
                    tick(63)
            print(call(f53))
    print(call(f47))
    with Manager(65, False) as c:
        with Manager(67, True) as c, Manager(66, False) as b:
            if (not a) in (show(68, k=(lambda q, r=c: q + r + b)(b)), (not d)):
                tick(69)
                with Manager(71, True):
                    d &= (a - show(72, k=show(73, 184)))
                    tick(74)
        def f75(p=1, *q, r=2):
            nonlocal c
            if c is None:
                while True:
                    tick(76)
                    c = (b := show(*[77, show(78, 14)]))
                    raise E1(79)
            else:
                with Manager(82, True) as c, Manager(81, False) as b:
                    tick(83)
                    print(84, len([x for x in range(2) if x != d]), d)
                tick(85)
        print(call(f75))
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
