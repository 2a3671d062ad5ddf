# Made by tests/fuzz/programs.py evaluation 7.

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
    for Box(1)[(d, *items(4))] in items(items(0, a), items(3, items(4, 5))):
        try:
            Box(6)['ab'] = [Box(8)[value(9)], d] = items(10, 0)
        except (ValueError, TypeError) as b:
            assert (not a), value(14)
    assert a, value(16)
    a, a = Box(18).method(Number(19) ^ Number(20), k=[(a is not None) for i in items(0, 1) for j in items(i, 2) if j]), Box(25).method(Box(27)[d], [5 for i in items(0, 1) for j in items(i, 2) if j])
    assert b, value(32)
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    Box(33)[((d, *items(37)) if (a is not None) else ('ab' if (1, 'z') else c))] <<= c
    assert (+Number(45)), value(46)
    a = yield value(Box(57)[b], (None if b else (1, 'z')), z=value(d, c, z=a))
    b = yield from items(67, {69: None, **named(71), 'z': b})
    return a, b, c, d


async def async_(a, b, c=3, *d):
    @decorate(value(b, *items(86, 3), k='ab', **named(89)))
    def f83(p, q=(b := a), /, r=(-2, *items(94)), *s, u, v=value('ab', a, z='ab'), **w):
        nonlocal d
        class C99(Box):
            d = Box(101)['ab', c]
            def method(self, *args, **named):
                return super().method(*args, **named), __class__.__name__, d
        say(call(lambda: C99(['ab' for i in items(108, [Box(111)[a:] for i in items(0, 1) for j in items(i, 2) if j])]).method((b and c or d))))
        return p, q, r, s, u, v, d
    say(call(f83, Box(121).method(d, d), u=(b and a or d)))
    say(Box(129)[({132: [c, *items(135, c), value(137)] for i in items(138, 1)} and (c not in items(141, 'ab')) or value(c, *items(145, a), k=c, **named(148)))], ([f'{c=} {{}} {value(7):{W}}', *items(152, b), (-Number(154))] not in items(155, Box(157).method(f'{c} {{}} {value(7):{W}}', (await Await(160, c))))))
    async for a in Async(162):
        Box(163)[a] &= f'{b=} {{}} {value(7):{W}}'
    a = [(a not in items(168, d)) async for i in Async(170) if await Await(0, i)]
    class C171(Box):
        b = d
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, b
    say(call(lambda: C171(value(value(174), 0, z=value(176))).method((d and (1, 'z') or b))))
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
