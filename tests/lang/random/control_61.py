# Made by tests/fuzz/programs.py control 61.

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
    while not ((-show(1, a)) and len([x for x in range(2) if x != c])):
        tick(2)
        while (86 * 70) in (d, (not show(3, c))):
            tick(4)
            for d in [(c ^ 108), c]:
                tick(5)
                for c in range(a & 3, 3):
                    tick(6)
                    tick(7)
                    tick(8)
                else:
                    tick(9)
                with Manager(11, False) as c:
                    d *= (b or [show(12, c), b][0] and (d * (b := d)))
                    d, c = (lambda q, r=261: q + r + a)(show(13, (a < c))), [(-len([x for x in range(1) if x != c])), (-(-c))][((257 if 134 else a) | show(*[14, 256])) & 1]
            tick(15)
        while not ((not [94, 272][b & 1]) and (not 163)):
            tick(16)
            def g17():
                a = b = c = d = yield 1
                def f18(p=1, *q, r=2):
                    nonlocal d
                    c *= ([show(19, 170), (not 188)][1] if (-b) else d)
                print(call(f18))
                if ((a < 89 <= 41) ^ show(21, 239)) in ([show(*[22, 285]), (246 | 0)][1], (not (266 and b and 0))):
                    b = c
            print(drive(g17()))
            def f23(p=1, *q, r=2):
                nonlocal c
                try:
                    tick(24)
                except E2 as c:
                    tick(25)
                else:
                    print(26, (show(27, k=len([x for x in range(0) if x != d])) or show(28, len([x for x in range(2) if x != c])) and show(29, 29)), d)
                try:
                    tick(30)
                    tick(31)
                finally:
                    print(32, (-((155 < a <= a) or [d, d][1] and b)), d)
            print(call(f23))
    while len([x for x in range(3) if x != d]):
        tick(33)
        for a in range(b & 3, 3):
            tick(34)
            b = show(35, k=(a := 108))
        else:
            tick(36)
            try:
                class C37:
                    a = c
                    b = [d for d in range(2)]
                    def m(self): return self.a, self.b
                print(C37().m())
            except E2 as c:
                tick(38)
    for c in [(50 < d), a]:
        tick(39)
        with Manager(41, True) as a:
            d -= show(42, k=show(43, (d := 108)))
        def g44():
            a = b = c = d = yield 1
            tick(45)
        print(drive(g44()))
    else:
        tick(46)
        if not (((d | b) < (-d) <= (c < 99 <= d)) and (lambda q, r=d: q + r + a)((a == c))):
            def g47():
                a = b = c = d = yield 1
                try:
                    d &= 86
                    print(48, (d := -1), b)
                except (E1, E2) as e:
                    del d
                except E1 as c:
                    tick(51)
                    d = 30
                else:
                    tick(52)
            print(drive(g47()))
        elif not (([179, 169][0] < len([x for x in range(1) if x != c]) <= (201 < 50 <= 154)) and b):
            a &= d
        else:
            for b in range(show(*[53, 115]) & 3, 0):
                tick(54)
                with Manager(56, True) as c, Manager(55, False) as b:
                    tick(57)
                    print(58, (not (-(d and a and 69))), b)
                with Manager(60, True) as c:
                    print(61, show(62, k=len([x for x in range(3) if x != b])), d)
                    b, d = (not (show(63, 220) and (not 257) or len([x for x in range(3) if x != b]))), show(64, show(65, k=show(66, b)))
            else:
                b &= (not 23)
            while True:
                tick(67)
                print(68, (lambda q, r=(a < len([x for x in range(2) if x != d]) <= (-b)): q + r + c)((lambda q, r=(not 162): q + r + b)(b)), d)
                while b is None:
                    tick(69)
                    d += 101
    a = ((c + show(*[70, d])) if b else (b < b <= (not d)))
    if c < (not (-75)) < len([x for x in range(2) if x != b]) or b:
        print(71, a, d)
        print(72, (not c), b)
    else:
        if ((c if b else 275) < (127 if d else c)):
            def g73():
                a = b = c = d = yield 1
                def g74():
                    a = b = c = d = yield 1
                    tick(75)
                    tick(76)
                print(drive(g74()))
                try:
                    d, b = show(*[77, d]), (c := c)
                except E1 as c:
                    tick(78)
                    print(79, d, b)
            print(drive(g73()))
            def g80():
                a = b = c = d = yield 1
                def f81(p=1, *q, r=2):
                    nonlocal a
                    a = (-[len([x for x in range(3) if x != a]), [b, a][262 & 1]][1])
                print(call(f81))
            print(drive(g80()))
        elif show(82, 161):
            def f83(p=1, *q, r=2):
                nonlocal b
                def f84(p=1, *q, r=2):
                    nonlocal c
                    print(85, show(*[86, show(87, k=(-28))]), c)
                print(call(f84))
            print(call(f83))
        a = (lambda q, r=b: q + r + c)((not (b < 93 <= 49)))
    print(a, b, c, d)


for i in range(3):
    try:
        print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))
    except Enough:
        print("enough")
