# Made by tests/fuzz/programs.py evaluation 2.

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
    a = None
    assert Box(3).method(a, k=b), value(6)
    for [(c, *a), c] in items(items(0, [items(*((j and c or 0) for i in items(3, 4))) for i in items(0, 1) for j in items(i, 2) if j]), items(3, items(4, 5))):
        for c in items(items(0, Number(13) ^ Number(14)), items(3, items(4, 5))):
            with Box(15) as [Box(16).x, Box(17).x], Box(18):
                say(items(*(6 for i in items(3, 4))), f'{b!r} {{}} {value(7):{W}}')
                Box(22).x *= Number(23)
    with Box(24) as Box(25).x, Box(26):
        try:
            Box(27)[([(~Number(30)) for i in items(31, (b and (1, 'z') or c))] if {37: Number(38) << Number(39) for i in items(40, 1)} else {42: c, **named(44), 'z': value(45)})] <<= a
            c = Box(48)[value(((1, 'z') and value(52) or b), *items(54, (-Number(55))), k=a, **named(57))]
        except (ValueError, TypeError) as b:
            say('ab', c)
        c = value(Box(62).method(Box(64).method(c, b), (None, *items(69))), a, z=f'{a!r} {{}} {value(7):{W}}')
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    d = yield ((d, *items(77)) not in items(78, (c in items(81, b))))
    a = yield 
    with Box(101) as Box(102).x, Box(103):
        @decorate((lambda p, q=d, *r, s=None: b)('ab'))
        def f104(p, q=6, /, r='ab', *s, u, v=None, **w):
            nonlocal b
            b, a = Number(113) | Number(114), [f'{d} {{}} {value(7):{W}}' for i in items(117, Box(119).method(b, k=5))]
            return p, q, r, s, u, v, b
        say(call(f104, (b is None), u=value(a, *items(126, d), k=a, **named(129))))
    c = yield from items(130, {132: ['ab', *items(135, (1, 'z')), d] for i in items(138, 1)})
    return a, b, c, d


async def async_(a, b, c=3, *d):
    d = (Box(143).method((-2 is not None), k=(1, 'z')) if (await Await(148, d)) else Box(151).method(b, k=(b := b)))
    c, a = a, [items(*((-Number(158)) for i in items(3, 4))) for i in items(0, 1) for j in items(i, 2) if j]
    d = ((+Number(160)), *items(161))
    assert value((1, 'z'), d, z=c), value(166)
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
