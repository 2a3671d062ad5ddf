# Made by tests/fuzz/programs.py evaluation 5.

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
    @decorate(6)
    @decorate((c and b or None))
    def f1(p, q=c, /, r=Box(9)[d], *s, u, v=0, **w):
        nonlocal c
        for d in items(items(0, {13: (None in items(16, -3)), **named(18), 'z': Box(20).method(None, k=a)}), items(3, items(4, 5))):
            class C23(Box):
                b = Box(25).method((1, 'z'), k=a)
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, b
            say(call(lambda: C23(Box(29).method((1, 'z'), a)).method((a not in items(34, (1, 'z'))))))
        return p, q, r, s, u, v, c
    say(call(f1, [(+Number(37)) for i in items(38, (c if -1 else 1))], u={44: items(*(c for i in items(3, 4))) for i in items(47, 1)}))
    for d in items(items(0, a), items(3, items(4, 5))):
        b, d = (((a := (1, 'z')) and 'ab' or [((1, 'z') not in items(57, None)) for i in items(0, 1) for j in items(i, 2) if j]) and Number(59) % Number(60) or Box(62).method({64: c, **named(66), 'z': c}, 6)), a
    class C70(Box):
        d = 6
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, d
    say(call(lambda: C70({73: Box(75)[i, c] for i in items(80, 1)}).method(Box(82).method(c, k=b))))
    for d in items(items(0, value((1, 'z'), (b := c), z=(~Number(89)))), items(3, items(4, 5))):
        try:
            try:
                d = (not f'{d!r} {{}} {value(7):{W}}')
            except (ValueError, TypeError) as d:
                d = ((not ('ab' and c or d)) and {99: (~Number(100)) for i in items(101, 1)} or ((~Number(103)) if [Box(106).method(i, d) for i in items(0, 1) for j in items(i, 2) if j] else Number(109) // Number(110)))
            with Box(111) as [Box(112).x, Box(113).x], Box(114):
                Box(115)[Box(117).method((+Number(118)), [value(a, a, z=i) for i in items(0, 1) for j in items(i, 2) if j])] <<= None
                assert (d not in items(127, value(128))), value(129)
        except (ValueError, TypeError) as c:
            class C130(Box):
                d = Number(131) * Number(132)
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, d
            say(call(lambda: C130((-Number(133))).method(Box(135)[-1])))
        Box(137).x *= Number(138)
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    Box(139)[(not c)] &= Number(142) << Number(143)
    c = c = items(144, Box(146)[(lambda p, q=value(a, *items(150, d), k='ab', **named(153)), *r, s=(not a): [value(a, s, z=(1, 'z')) for i in items(161, (s not in items(164, (1, 'z'))))])({167: b, **named(169), 'z': b}):])
    b = [(+Number(205)) for i in items(206, [(c and a or -1) for i in items(212, d)])]
    with Box(214) as [a, Box(215)[(lambda p, q=b, *r, s=b: 6)((1, 'z'))]], Box(221):
        d = Box(222).x = items(223, ([Box(227).method(b, i) for i in items(230, [value('ab', c, z=None) for i in items(0, 1) for j in items(i, 2) if j])] if {237: [c, *items(240, 'ab'), c], **named(243), 'z': ('ab', *items(246))} else (value((1, 'z'), *items(250, None), k=a, **named(253)) in items(254, Box(256).method(a, 0)))))
        @decorate(1)
        @decorate((c is not None))
        def f259(p, q=(-1 not in items(265, a)), /, r=(c not in items(269, 2)), *s, u, v=(+Number(271)), **w):
            nonlocal a
            class C272(Box):
                c = {274: value(275), **named(276), 'z': d}
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, c
            say(call(lambda: C272((d and a or c)).method(Box(283).method(c, b))))
            return p, q, r, s, u, v, a
        say(call(f259, {287: 'ab', **named(289), 'z': d}, u=(b := c)))
    return a, b, c, d


async def async_(a, b, c=3, *d):
    try:
        try:
            b = Number(293) / Number(294)
            a, d = Box(296).method((~Number(297)), k={299: Box(301)[a] for i in items(303, 1)}), ({306: items(*(value(i, a, z='ab') for i in items(3, 4))) for i in items(312, 1)} in items(313, Box(315).method({317: -2, **named(319), 'z': None}, Box(322).method(c, k=b))))
        except (ValueError, TypeError) as a:
            d = [(a not in items(328, 'ab')) for i in items(330, value('ab', b, z=None))]
            class C335(Box):
                c = Box(337).method(b, 0)
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, c
            say(call(lambda: C335((d, *items(342))).method([d for i in items(0, 1) for j in items(i, 2) if j])))
    except (ValueError, TypeError) as c:
        Box(345).x *= Number(346)
        assert Box(348)[-1], value(350)
    a += {352: items(*((+Number(354)) for i in items(3, 4))), **named(355), 'z': [5 for i in items(358, [None for i in items(361, Box(363)[b])])]}
    a *= Box(366)[(d, *items(372)), ('ab' and value(375) or 'ab')]
    b = (items(*(((1, 'z'), *items(381)) for i in items(3, 4))), *items(382))
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
