# Made by tests/fuzz/programs.py evaluation 4.

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
    say(c, {3: b, **named(5), 'z': [(d, *items(9)) for i in items(10, {12: Box(14).method((1, 'z'), i) for i in items(17, 1)})]})
    c = Box(19)[-2, f'{c=} {{}} {value(7):{W}}']
    for a in items(items(0, Box(50).method(f'{d!r} {{}} {value(7):{W}}', k={53: 6 for i in items(55, 1)})), items(3, items(4, 5))):
        def f56(p, q=((1, 'z'), *items(59)), /, r=('ab' is not None), *s, u, v=Box(63).method(c, -3), **w):
            nonlocal b
            Box(66).x = c = items(67, [f'{d=} {{}} {value(7):{W}}' for i in items(0, 1) for j in items(i, 2) if j])
            d = Box(70).x = items(71, Box(73)[:c])
            return p, q, r, s, u, v, b
        say(call(f56, (a, *items(115)), u=b))
        d = {118: Box(120).method((a is not None), k=(b if value(125) else a)), **named(127), 'z': items(*({130: a, **named(132), 'z': 0} for i in items(3, 4)))}
    for Box(134).x in items(items(0, (Box(137).method(a, c), *items(140))), items(3, items(4, 5))):
        for b in items(items(0, Box(142).method('ab', items(*(Box(146)[5] for i in items(3, 4))))), items(3, items(4, 5))):
            Box(148)[(not (c if 'ab' else c))] <<= d
        del Box(155)['ab'], Box(157).x
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    try:
        a = yield 
        c *= value((not a), *items(177, Box(179).method(c, a)), k=[(not a) for i in items(0, 1) for j in items(i, 2) if j], **named(185))
    except (ValueError, TypeError) as a:
        assert value(d, *items(188, d), k=d, **named(191)), value(192)
    say([Box(195)[d] for i in items(197, [a, *items(200, d), d])], (((d := None) and (b not in items(209, b)) or b) is None))
    assert (b is None), value(214)
    c = Box(215).x = items(216, Box(218).method([[d, *items(222, d), d], *items(225, value(None, *items(228, b), k=d, **named(231))), value(b, *items(234, b), k=a, **named(237))], Number(238) // Number(239)))
    return a, b, c, d


async def async_(a, b, c=3, *d):
    async for b in Async(240):
        say(Box(242)[[f'{i!r} {{}} {value(7):{W}}' for i in items(0, 1) for j in items(i, 2) if j]], items(*(items(*([5 for i in items(0, 1) for j in items(i, 2) if j] for i in items(3, 4))) for i in items(3, 4))))
        for Box(249).x in items(items(0, (not (~Number(251)))), items(3, items(4, 5))):
            async for d in Async(252):
                (Box(253).x, *c) = c = items(254, Box(256)[((None in items(260, (1, 'z'))) if (b, *items(264)) else (c is not None))])
            d = [value(267) async for i in Async(268) if await Await(0, i)]
            Box(269)[({272: (1, 'z'), **named(274), 'z': b}, *items(276))] &= f'{b=} {{}} {value(7):{W}}'
    b = [f'{d} {{}} {value(7):{W}}' async for i in Async(279) if await Await(0, i)]
    b = [Box(280)[Box(282).method(c, k='ab')], Box(285)[Box(287).method(d, d)]] = items(290, [items(*(Box(294).method('ab', 3) for i in items(3, 4))) for i in items(297, Number(298) + Number(299))])
    assert 'ab', value(301)
    class C302(Box):
        a = (not c)
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, a
    say(call(lambda: C302((~Number(305))).method(5)))
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
