# Made by tests/fuzz/programs.py evaluation 10.

def text(x):
    if isinstance(x, list):
        return "[" + " ".join([text(i) for i in x]) + "]"
    if isinstance(x, tuple):
        return "(" + " ".join([text(i) for i in x]) + ")"
    if isinstance(x, dict):
        return "{" + " ".join([text(k) + ":" + text(x[k]) for k in x]) + "}"
    if x is None or isinstance(x, (int, str)):
        return repr(x)
    return type(x).__name__


def say(*args):
    print(*[text(x) for x in args])


def value(*args, **named):
    say("value", args, named)
    return args[0] if args else named


def items(*args):
    say("items", args[:1])
    return list(args)


def named(n):
    say("named", n)
    return {"n%d" % n: n}


class Number:
    def __init__(self, n):
        self.n = n
        say("number", n)

    def __repr__(self):
        return "N"


def method(name, result):
    def f(self, *other):
        say(name, self.n, *[getattr(o, "n", o) for o in other])
        return NotImplemented if result is None else Number(self.n + result)

    return f


for NAME in "add sub mul truediv floordiv mod and or xor lshift rshift pow radd iadd ior".split():
    setattr(Number, "__%s__" % NAME, method(NAME, None if NAME in ("mul", "mod") else 100))
for NAME in "neg pos invert".split():
    setattr(Number, "__%s__" % NAME, method(NAME, 1000))


class Box:
    def __init__(self, n):
        self.n = n
        self.x = 1
        say("box", n)

    def __getitem__(self, k):
        say("get", self.n, (k.start, k.stop, k.step) if isinstance(k, slice) else k)
        return 4

    def __setitem__(self, k, v):
        say("set", self.n, k, v)

    def __delitem__(self, k):
        say("del", self.n, k)

    def __enter__(self):
        say("enter", self.n)
        return [self.n, [1, 2]]

    def __exit__(self, kind, value, traceback):
        say("exit", self.n, kind and kind.__name__)

    def method(self, *args, **named):
        say("method", self.n, args, named)
        return len(args)


def decorate(x):
    say("decorate", x)

    def apply(f):
        say("apply", x)
        return f

    return apply


class Await:
    def __init__(self, n, x):
        self.n = n
        self.x = x

    def __await__(self):
        say("await", self.n, (yield self.n))
        return self.x


class Async:
    def __init__(self, n):
        self.n = n
        self.i = 0

    async def __aenter__(self):
        say("aenter", await Await(self.n, 1))
        return self.n

    async def __aexit__(self, kind, value, traceback):
        say("aexit", self.n, kind and kind.__name__)

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.i += 1
        if self.i > 2:
            raise StopAsyncIteration
        return await Await(self.n, self.i)


def call(f, *args, **named):
    try:
        return f(*args, **named)
    except Exception as e:
        return type(e).__name__


def drive(generator):
    seen = []
    sent = None
    try:
        for i in range(40):
            seen.append(generator.send(sent))
            sent = i
    except StopIteration as e:
        seen.append(("stop", e.value))
    except Exception as e:
        seen.append(type(e).__name__)
    return seen


W = 5


def def_(a, b, c=3, *d):
    @decorate([c, *items(4, (1, 'z')), -1])
    def f1(p, q=('ab' if c else 2), /, r=value(b, (1, 'z'), z=c), *s, u, v=Number(15) // Number(16), **w):
        nonlocal a
        Box(17).x -= Number(18)
        with Box(19) as a, Box(20):
            Box(21).x *= Number(22)
        return p, q, r, s, u, v, a
    say(call(f1, {24: Box(26)[a] for i in items(28, 1)}, u=(d := 'ab')))
    class C31(Box):
        c = Box(33)[value(34)]
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, c
    say(call(lambda: C31(c).method((d in items(38, b)))))
    class C40(Box):
        c = c
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, c
    say(call(lambda: C40(Box(43).method(b, k=c)).method(Number(46) // Number(47))))
    Box(48).x += Number(49)
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    del Box(50)[Box(52).method(d, c)], Box(55).x
    c = yield from items(56, Box(58)[d])
    try:
        try:
            ((b, *d), *c) = [Box(68)[(-Number(69))], [a, a]] = items(70, [(not a), *items(74, 'ab'), (d := (d := c))])
            c = yield [((1, 'z') and j or b) for i in items(0, 1) for j in items(i, 2) if j]
        except (ValueError, TypeError) as d:
            a = (lambda p, q=Box(88)[[{91: i, **named(93), 'z': c} for i in items(95, None)]], *r, s=({99: items(*(Box(102).method(a, k=b) for i in items(3, 4))) for i in items(105, 1)} if Box(107).method(b, k=c) else 6): (~Number(111)))((lambda p, q=Number(113) ** Number(114), *r, s=Box(116).method(a, k='ab'): f'{a} {{}} {value(7):{W}}')((b in items(122, d))))
            for c in items(items(0, {125: (lambda p, q=a, *r, s=c: [(d if a else q) for i in items(134, Box(136)[None, q])])(i) for i in items(142, 1)}), items(3, items(4, 5))):
                assert 6, value(144)
                Box(145).x *= Number(146)
        a = yield ((b is None), *items(159))
    except (ValueError, TypeError) as b:
        def f160(p, q=(d is not None), /, r=(-3, *items(165)), *s, u, v={167: items(*((a in items(171, a)) for i in items(3, 4))) for i in items(173, 1)}, **w):
            nonlocal a
            class C174(Box):
                c = 5
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, c
            say(call(lambda: C174({177: i for i in items(179, 1)}).method(5)))
            return p, q, r, s, u, v, a
        say(call(f160, (c if a else a), u=(lambda p, q=d, *r, s=c: Box(189).method(b, k='ab'))(b)))
        d *= items(*(None for i in items(3, 4)))
    assert 'ab', value(196)
    return a, b, c, d


async def async_(a, b, c=3, *d):
    class C197(Box):
        c = (a, *items(200))
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, c
    say(call(lambda: C197((lambda p, q=a, *r, s=c: Box(205).method(c, 'ab'))(None)).method((+Number(209)))))
    Box(210).x += Number(211)
    async for a in Async(212):
        d, c = [f'{a!r} {{}} {value(7):{W}}' for i in items(215, (a and d or 1))], Box(221).method(items(*(Box(224)[d] for i in items(3, 4))), (a if [{230: i, **named(232), 'z': d} for i in items(234, b)] else (b, *items(238))))
    a = [(lambda p, q=d, *r, s=b: p)(c) async for i in Async(244) if await Await(0, i)]
    Box(245)[value(Box(248).method(value(249), k=a), (d is None), z=[-2, *items(255, b), 'ab'])] <<= {259: c, **named(261), 'z': Box(263).method(3, None)}
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
