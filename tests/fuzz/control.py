"""Random programs that nest loops, `try`, `with`, functions, generators and classes, with exceptions
raised in between. They end, because each step counts and there are only so many.

    python3 tests/fuzz/programs.py control SEED > program.py
"""

from program import NAMES, Program

CONTROL = '''
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
    if ticks > LIMIT:
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

'''


class Control(Program):
    def expr(self, d=0):
        k = self.below(20 if d < 3 else 5)
        e = lambda: self.expr(d + 1)
        name = self.pick(NAMES)
        if k < 2:
            return str(self.below(300) - 3)
        if k < 5:
            return name
        if k == 5:
            return f"({e()} {self.pick('+ - * & | ^'.split())} {e()})"
        if k == 6:
            return f"({e()} {self.pick('< <= == != > >='.split())} {e()})"
        if k == 7:
            return f"({e()} {self.pick(['and', 'or'])} {e()} {self.pick(['and', 'or'])} {e()})"
        if k == 8:
            return f"({e()} if {e()} else {e()})"
        if k == 9:
            return f"(not {e()})"
        if k in (10, 11):
            return f"show({self.next()}, {e()})"
        if k == 12:
            return f"({e()} < {e()} <= {e()})"
        if k == 13:
            return f"({name} := {e()})"
        if k == 14:
            return f"[{e()}, {e()}][{self.pick(['0', '1', '-1', e() + ' & 1'])}]"
        if k == 15:
            return f"len([x for x in range({self.below(4)}) if x != {name}])"
        if k == 16:
            return f"(lambda q, r={e()}: q + r + {name})({e()})"
        if k == 17:
            return f"(-{e()})"
        if k == 18:
            return f"show(*[{self.next()}, {e()}])"
        return f"show({self.next()}, k={e()})"

    def condition(self):
        k = self.below(6)
        e = lambda: self.expr(1)
        if k == 0:
            return f"{self.pick(NAMES)} is None"
        if k == 1:
            return f"not ({e()} and {e()})"
        if k == 2:
            return f"{e()} in ({e()}, {e()})"
        if k == 3:
            return f"{e()} < {e()} < {e()} or {e()}"
        return e()

    def block(self, n, loop, gen):
        for _ in range(1 + self.below(2)):
            self.statement(n + 1, loop, gen)

    def statement(self, n, loop=False, gen=False):
        k = self.below(28)
        if n > 4:
            k %= 8
        if k < 8:
            self.simple(k, n, loop, gen)
        elif k < 11:
            self.add(n, f"if {self.condition()}:")
            self.block(n, loop, gen)
            if self.below(3) == 0:
                self.add(n, f"elif {self.condition()}:")
                self.block(n, loop, gen)
            self.optional(n, "else:", loop, gen)
        elif k < 14:
            iterables = [
                f"range({self.below(4)})",
                f"range({self.expr(2)} & 3, {self.below(5)})",
                f"[{self.expr(2)}, {self.expr(2)}]",
                f"count({self.below(4)})",
                f"range(5, 0, -{1 + self.below(2)})",
            ]
            self.loop(n, f"for {self.pick(NAMES)} in {self.pick(iterables)}:", loop, gen)
        elif k < 16:
            self.loop(n, f"while {self.pick([self.condition(), 'True'])}:", loop, gen)
        elif k < 20:
            self.try_(n, loop, gen)
        elif k < 22:
            more = self.pick(["", f", Manager({self.next()}, False) as b"])
            target = self.pick([" as a", " as c", ""])
            swallow = self.below(2) == 0
            self.add(n, f"with Manager({self.next()}, {swallow}){target}{more}:")
            self.block(n, loop, gen)
        else:
            self.definition(k, n)

    def simple(self, k, n, loop, gen):
        name, other = self.random.sample(NAMES, 2)
        if k < 2:
            self.add(n, f"{name} = {self.expr()}")
        elif k == 2:
            self.add(n, f"{name} {self.pick('+= -= *= &= |='.split())} {self.expr()}")
        elif k == 3:
            self.add(n, f"print({self.next()}, {self.expr()}, {name})")
        elif k == 4:
            self.add(n, f"{name}, {other} = {self.expr()}, {self.expr()}")
        elif k == 5:
            choices = [f"return {self.expr()}", f"raise E{self.below(3)}({self.next()})"]
            choices += [f"del {name}", f"tick({self.next()})"]
            if loop:
                choices += ["break", "continue"]
            if gen:
                choices += [f"{name} = (yield {self.expr()}) or 0"]
            self.add(n, self.pick(choices))
        else:
            self.add(n, f"tick({self.next()})")

    def optional(self, n, header, loop, gen):
        if self.below(3) == 0:
            self.add(n, header)
            self.block(n, loop, gen)

    def loop(self, n, header, outer, gen):
        self.add(n, header)
        self.add(n + 1, f"tick({self.next()})")
        self.block(n, True, gen)
        self.optional(n, "else:", outer, gen)

    def try_(self, n, loop, gen):
        self.add(n, "try:")
        self.block(n, loop, gen)
        handlers = self.below(3)
        for _ in range(handlers):
            classes = self.pick(["E0", "E1", "(E1, E2)", "E2"])
            self.add(n, f"except {classes}{self.pick(['', ' as e', ' as c'])}:")
            self.block(n, loop, gen)
            if self.below(4) == 0:
                self.add(n + 1, "raise")
        if handlers:
            self.optional(n, "else:", loop, gen)
        if not handlers or self.below(3) == 0:
            self.add(n, "finally:")
            self.block(n, loop, gen)

    def definition(self, k, n):
        tag = self.next()
        if k < 25:
            self.add(n, f"def f{tag}(p=1, *q, r=2):")
            self.add(n + 1, f"nonlocal {self.pick(NAMES)}")
            self.block(n, False, False)
            self.add(n, f"print(call(f{tag}))")
        elif k < 27:
            self.add(n, f"def g{tag}():")
            self.add(n + 1, "a = b = c = d = yield 1")
            self.block(n, False, True)
            self.add(n, f"print(drive(g{tag}()))")
        else:
            self.add(n, f"class C{tag}:")
            self.add(n + 1, f"a = {self.pick(NAMES)}")
            self.add(n + 1, "b = [d for d in range(2)]")
            self.add(n + 1, "def m(self): return self.a, self.b")
            self.add(n, f"print(C{tag}().m())")

    def program(self):
        self.add(0, "def main(a, b, c, d):")
        for _ in range(5):
            self.statement(1)
        self.add(1, "print(a, b, c, d)")
        self.lines += ["", "", "for i in range(3):", "    try:"]
        self.add(2, "print(call(lambda: main(i, i - 1, 3, None if i & 1 else 2)))")
        self.lines += ["    except Enough:", '        print("enough")']
        return CONTROL.replace("LIMIT", "120") + "\n" + "\n".join(self.lines)
