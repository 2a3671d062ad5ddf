# Made by tests/fuzz/programs.py evaluation 13.

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
    del Box(1)[Number(2) * Number(3)], Box(4).x
    say(Box(6)[6], value(value(9), [None for i in items(12, Number(13) << Number(14))], z=None))
    (Box(16)[Box(18)[::2]], *d) = Box(23).x = items(24, value((f'{c=} {{}} {value(7):{W}}' not in items(28, (c not in items(31, None)))), *items(33, Box(35).method(((1, 'z') and c or a), k=items(*(value(d, i, z=i) for i in items(3, 4))))), k=(+Number(45)), **named(46)))
    Box(47).x |= Number(48)
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    with Box(49) as d, Box(50):
        say((+Number(51)), Box(53)[6:])
    say(b, (not (not (a, *items(79)))))
    c = d = items(80, Box(82)[Box(102).method((lambda p, q=a, *r, s=a: (lambda p, q=s, *r, s='ab': items(*({111: q, **named(113), 'z': d} for i in items(3, 4))))(p))(c), k=(not a)), d])
    Box(120).x += Number(121)
    return a, b, c, d


async def async_(a, b, c=3, *d):
    c, b = [((1, 'z') in items(125, None)) for i in items(127, c)], (((d, *items(133)) is not None) is None)
    c = (not value([b, *items(138, 'ab'), a], (1, 'z'), z=Box(143).method(c, k=b)))
    say(((5 in items(149, value(d, d, z=(1, 'z')))) is None), [{156: 2, **named(158), 'z': None} for i in items(160, [d, *items(163, 'ab'), d])])
    for Box(166).x in items(items(0, ((1, 'z'), *items(169))), items(3, items(4, 5))):
        async for d in Async(170):
            del Box(171)[value((1, 'z'), d, z=d)], Box(176).x
            del Box(177)[Box(179)[a]], Box(181).x
        d = [Box(183).method(b, None) async for i in Async(186) if await Await(0, i)]
        with Box(187) as d, Box(188):
            a += (value(-2, (1, 'z'), z=c) and (value(195) and 3 or 5) or Number(198) * Number(199))
            assert (b, *items(202)), value(203)
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
