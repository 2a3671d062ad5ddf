# Made by tests/fuzz/programs.py evaluation 8.

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
    say(value((-Number(2)), value(3), z=(items(*([c, *items(8, b), i] for i in items(3, 4))) and items(*(value(12) for i in items(3, 4))) or [d, *items(15, c), c])), 'ab')
    Box(19)[a] = a = items(21, f'{b=} {{}} {value(7):{W}}')
    Box(23).x += Number(24)
    try:
        @decorate({27: (lambda p, q=None, *r, s=d: [{33: (d if i else q) for i in items(38, 1)} for i in items(0, 1) for j in items(i, 2) if j])((1, 'z')) for i in items(40, 1)})
        def f25(p, q=Number(41) - Number(42), /, r=(value(44) and value(45) or (1, 'z')), *s, u, v=Box(48)[1], **w):
            nonlocal d
            del Box(50)[(+Number(51))], Box(52).x
            Box(53)[b] += Box(56).method(value(d, *items(59, a), k=a, **named(62)), Box(64)[b])
            return p, q, r, s, u, v, d
        say(call(f25, (d := 'ab'), u={69: c, **named(71), 'z': -2}))
    except (ValueError, TypeError) as b:
        c, b = ((-Number(74)) and {76: [a, *items(79, b), c], **named(82), 'z': {84: {86: b for i in items(88, 1)} for i in items(89, 1)}} or d), (Box(93).method((lambda p, q='ab', *r, s=value(96): Box(98)[d])(b), a) is not None)
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    Box(102).x += Number(103)
    try:
        with Box(104) as b, Box(105):
            with Box(106) as b, Box(107):
                assert {109: (lambda p, q='ab', *r, s=d: (d is None))(d) for i in items(116, 1)}, value(117)
        b = yield 
    except (ValueError, TypeError) as d:
        try:
            class C131(Box):
                c = items(*(items(*(Number(134) ^ Number(135) for i in items(3, 4))) for i in items(3, 4)))
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, c
            say(call(lambda: C131((~Number(136))).method(Number(137) << Number(138))))
            def f139(p, q=('ab' and None or c), /, r=Box(145)[::2], *s, u, v=f'{d} {{}} {value(7):{W}}', **w):
                nonlocal c
                b, d = Box(152)[(Box(155).method(c, k=d) in items(158, {160: d, **named(162), 'z': 3}))], value(b, {167: c, **named(169), 'z': Number(170) // Number(171)}, z=(a is not None))
                c = ({176: value('ab', c, z=a), **named(181), 'z': [[{185: {187: value(188), **named(189), 'z': a} for i in items(191, 1)} for i in items(192, Box(194).method(b, c))] for i in items(0, 1) for j in items(i, 2) if j]}, *items(197))
                return p, q, r, s, u, v, c
            say(call(f139, {199: d, **named(201), 'z': 'ab'}, u=Box(204).method(c, 'ab')))
        except (ValueError, TypeError) as c:
            b = Box(208).method(f'{c!r} {{}} {value(7):{W}}', Box(211)[('ab' and None or value(215))])
    b = yield (c := (lambda p, q=c, *r, s=a: (p and d or d))(b))
    class C230(Box):
        c = (d and c or 'ab')
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, c
    say(call(lambda: C230(items(*(d for i in items(3, 4)))).method((a and c or a))))
    return a, b, c, d


async def async_(a, b, c=3, *d):
    Box(241).x += Number(242)
    Box(243)[value((lambda p, q=a, *r, s=5: (~Number(248)))(a), b, z=None)] <<= ((a is not None) if (await Await(256, c)) else (~Number(258)))
    async with Async(259) as a, Async(260):
        say({262: (not (1, 'z')) for i in items(265, 1)}, f'{c} {{}} {value(7):{W}}')
    with Box(267) as Box(268).x, Box(269):
        assert (b if c else a), value(274)
        Box(275).x *= Number(276)
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
