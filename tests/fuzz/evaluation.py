"""Random expressions, targets and calls whose parts announce themselves, so that a wrong order shows.

    python3 tests/fuzz/programs.py evaluation SEED > program.py
"""

from program import NAMES, Program

EVALUATION = '''
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

'''


class Evaluation(Program):
    def __init__(self, seed):
        super().__init__(seed)
        self.nested = 0

    def atom(self, names):
        fixed = [str(self.below(9) - 3), "'ab'", "None", f"value({self.next()})", "(1, 'z')"]
        return self.pick(fixed + 2 * names)

    def inner(self, names, *more):
        """An expression in a scope of its own, where `:=` may not stand."""
        self.nested += 1
        result = self.expr(names + list(more), 2)
        self.nested -= 1
        return result

    def expr(self, names=NAMES, d=0, awaits=False):
        k = self.below(30) if d < 3 else 0
        e = lambda: self.expr(names, d + 1, awaits)
        t = self.next
        if k < 4:
            return self.atom(names)
        number = f"Number({t()})"
        forms = [
            lambda: f"[{e()}, *items({t()}, {e()}), {e()}]",
            lambda: f"({e()}, *items({t()}))",
            lambda: "{" + f"{t()}: {e()}, **named({t()}), 'z': {e()}" + "}",
            lambda: f"value({e()}, *items({t()}, {e()}), k={e()}, **named({t()}))",
            lambda: f"value({e()}, {e()}, z={e()})",
            lambda: f"Box({t()}).method({e()}, {e()})",
            lambda: f"Box({t()}).method({e()}, k={e()})",
            lambda: f"Box({t()})[{e()}]",
            lambda: f"Box({t()})[{self.pick([e() + ':', ':' + e(), '::2', e() + ', ' + e()])}]",
            lambda: f"[{self.inner(names, 'i')} for i in items({t()}, {self.inner(names)})]",
            lambda: f"[{self.inner(names, 'i', 'j')} for i in items(0, 1) for j in items(i, 2) if j]",
            lambda: "{" + f"{t()}: {self.inner(names, 'i')} for i in items({t()}, 1)" + "}",
            lambda: f"items(*({self.inner(names, 'i')} for i in items(3, 4)))",
            lambda: f"(lambda p, q={e()}, *r, s={e()}: {self.inner(names, 'p', 'q', 's')})({e()})",
            lambda: f"({self.pick(NAMES)} := {e()})" if d and not self.nested else "5",
            lambda: f"({e()} if {e()} else {e()})",
            lambda: f"({e()} and {e()} or {e()})",
            lambda: f"(not {e()})",
            lambda: f"({e()} {self.pick(['is', 'is not'])} None)",
            lambda: f"({e()} {self.pick(['in', 'not in'])} items({t()}, {e()}))",
            lambda: "f'{" + self.pick(names) + self.pick(["", "!r", "="]) + "} {{}} {value(7):{W}}'",
            lambda: f"{number} {self.pick('+ - * / // % & | ^ << >> **'.split())} Number({t()})",
            lambda: f"({self.pick('-+~')}{number})",
            lambda: f"(await Await({t()}, {e()}))" if awaits and not self.nested else "6",
        ]
        return self.pick(forms)()

    def target(self, d=0):
        k = self.below(9)
        if k < 4 or d > 1:
            return self.pick(NAMES)
        if k < 6:
            return f"Box({self.next()}).x"
        if k == 6:
            return f"Box({self.next()})[{self.expr(d=2)}]"
        if k == 7:
            return f"({self.target(d + 1)}, *{self.pick(NAMES)})"
        return f"[{self.target(d + 1)}, {self.target(d + 1)}]"

    def block(self, n, kind):
        for _ in range(1 + self.below(2)):
            self.statement(n + 1, kind)

    def statement(self, n, kind):
        awaits = kind == "async"
        e = lambda d=0: self.expr(NAMES, d, awaits)
        t = self.next
        k = self.below(20) if n < 4 else self.below(10)
        name = self.pick(NAMES)
        if k < 2:
            self.add(n, f"{name} = {e()}")
        elif k == 2:
            self.add(n, f"{self.target()} = {self.target()} = items({t()}, {e()})")
        elif k == 3:
            self.add(n, f"{name}, {self.pick(NAMES)} = {e()}, {e()}")
        elif k == 4:
            self.add(n, f"Box({t()}).x {self.pick('+= -= *= |='.split())} Number({t()})")
        elif k == 5:
            self.add(n, f"Box({t()})[{e(1)}] {self.pick('+= &= <<='.split())} {e(1)}")
        elif k == 6:
            self.add(n, f"{name} {self.pick(['+=', '*='])} {e(1)}")
        elif k == 7:
            self.add(n, f"say({e()}, {e()})")
        elif k == 8:
            self.add(n, f"del Box({t()})[{e(2)}], Box({t()}).x")
        elif k == 9:
            self.add(n, f"assert {e(2)}, value({t()})")
        elif k < 13 and kind == "generator":
            self.add(n, f"{name} = yield {self.pick(['', f'from items({t()}, {e(2)})', e(1)])}")
        elif k < 12 and awaits:
            self.add(n, f"async with Async({t()}) as {name}, Async({t()}):")
            self.block(n, kind)
        elif k < 13 and awaits:
            self.add(n, f"async for {name} in Async({t()}):")
            self.block(n, kind)
            element = self.inner(NAMES, "i")
            self.add(n, f"{name} = [{element} async for i in Async({t()}) if await Await(0, i)]")
        elif k < 14:
            self.add(n, f"for {self.target()} in items(items(0, {e(1)}), items(3, items(4, 5))):")
            self.block(n, kind)
        elif k < 15:
            self.add(n, f"with Box({t()}) as {self.target()}, Box({t()}):")
            self.block(n, kind)
        elif k < 17:
            self.add(n, "try:")
            self.block(n, kind)
            self.add(n, f"except (ValueError, TypeError) as {name}:")
            self.block(n, kind)
        else:
            self.definition(n, name)

    def definition(self, n, name):
        tag = self.next()
        e = lambda: self.expr(d=2)
        if self.below(2):
            for _ in range(self.below(3)):
                self.add(n, f"@decorate({e()})")
            self.add(n, f"def f{tag}(p, q={e()}, /, r={e()}, *s, u, v={e()}, **w):")
            self.add(n + 1, f"nonlocal {name}")
            self.block(n, "def")
            self.add(n + 1, f"return p, q, r, s, u, v, {name}")
            self.add(n, f"say(call(f{tag}, {e()}, u={e()}))")
        else:
            self.add(n, f"class C{tag}(Box):")
            self.add(n + 1, f"{name} = {self.inner(NAMES)}")
            self.add(n + 1, "def method(self, *args, **named):")
            self.add(n + 2, f"return super().method(*args, **named), __class__.__name__, {name}")
            self.add(n, f"say(call(lambda: C{tag}({self.inner(NAMES)}).method({self.inner(NAMES)})))")

    def program(self):
        self.lines += ["W = 5", "", ""]
        for kind in "def", "generator", "async":
            self.add(0, f"{'async ' if kind == 'async' else ''}def {kind}_(a, b, c=3, *d):")
            if kind == "generator":
                self.add(1, "yield 0")
            for _ in range(4):
                self.statement(1, kind)
            self.add(1, "return a, b, c, d")
            self.lines += ["", ""]
        self.add(0, "say(call(def_, 1, 2))")
        self.add(0, "say(drive(generator_(1, 2)))")
        self.add(0, "say(drive(async_(1, 2)))")
        return EVALUATION + "\n" + "\n".join(self.lines)
