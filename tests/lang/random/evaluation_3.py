# Made by tests/fuzz/programs.py evaluation 3.

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
    say((f'{a=} {{}} {value(7):{W}}' in items(3, ((not value(6)) if (d if b else value(10)) else value(b, b, z=None)))), (d is None))
    del Box(17)[6], Box(19).x
    for Box(20)[(None is not None)] in items(items(0, None), items(3, items(4, 5))):
        c *= f'{c!r} {{}} {value(7):{W}}'
        try:
            class C25(Box):
                d = [[a, *items(29, value(30)), d] for i in items(0, 1) for j in items(i, 2) if j]
                def method(self, *args, **named):
                    return super().method(*args, **named), __class__.__name__, d
            say(call(lambda: C25(value(c, *items(34, 'ab'), k=d, **named(37))).method(None)))
            c = (lambda p, q=value(b, *items(42, (d is not None)), k=Box(46)[(1, 'z')], **named(48)), *r, s='ab': (not b))([Box(54)[a, None] for i in items(59, 5)])
        except (ValueError, TypeError) as d:
            @decorate(6)
            def f61(p, q=Box(64)[b], /, r=(d and 2 or a), *s, u, v=[a, *items(72, -1), c], **w):
                nonlocal a
                Box(75)[(b if (1, 'z') else (c := None))] &= [{83: (i not in items(86, -2)) for i in items(88, 1)} for i in items(0, 1) for j in items(i, 2) if j]
                assert (b and value(91) or None), value(93)
                return p, q, r, s, u, v, a
            say(call(f61, (lambda p, q='ab', *r, s=a: Box(98)[a])(a), u=f'{b=} {{}} {value(7):{W}}'))
            with Box(102) as a, Box(103):
                del Box(104)[((1, 'z') is not None)], Box(107).x
    d = Box(108).x = items(109, Box(111)[:Box(128)[{130: 'ab', **named(132), 'z': 0}]])
    return a, b, c, d


def generator_(a, b, c=3, *d):
    yield 0
    d = (items(*(value(159) for i in items(3, 4))) is not None)
    class C160(Box):
        d = [[(1, 'z'), *items(164, value(165)), None] for i in items(0, 1) for j in items(i, 2) if j]
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, d
    say(call(lambda: C160((d, *items(169))).method((None if 'ab' else b))))
    c = yield 
    class C190(Box):
        d = f'{d=} {{}} {value(7):{W}}'
        def method(self, *args, **named):
            return super().method(*args, **named), __class__.__name__, d
    say(call(lambda: C190((lambda p, q=c, *r, s=value(194): (not s))(d)).method(Box(199)[None])))
    return a, b, c, d


async def async_(a, b, c=3, *d):
    c = (not Box(203)[Number(206) - Number(207), [(not -2) for i in items(0, 1) for j in items(i, 2) if j]])
    Box(211).x |= Number(212)
    a = value(items(*([d, *items(217, -2), a] for i in items(3, 4))), *items(220, (+Number(221))), k=[{224: c, **named(226), 'z': d} for i in items(228, Box(230)[d])], **named(232))
    a, c = ({235: Box(237).method(c, (1, 'z')), **named(240), 'z': (a not in items(243, b))} is None), (lambda p, q=(await Await(247, (lambda p, q=b, *r, s=None: items(*(value(value(253), c, z=b) for i in items(3, 4))))(None))), *r, s=Box(258).method((a is None), k=(~Number(261))): [(+Number(263)) for i in items(264, (b is not None))])(c)
    return a, b, c, d


say(call(def_, 1, 2))
say(drive(generator_(1, 2)))
say(drive(async_(1, 2)))
