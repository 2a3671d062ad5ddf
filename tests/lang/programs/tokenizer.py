# A tokenizer and recursive-descent evaluator for arithmetic with variables.
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            word = text[i:j]
            yield "num", float(word) if "." in word else int(word)
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and (text[j].isalpha() or text[j].isdigit()):
                j += 1
            yield "name", text[i:j]
            i = j
        elif text[i : i + 2] in ("**", "//", "<=", ">=", "=="):
            yield "op", text[i : i + 2]
            i += 2
        elif c in "+-*/%()<>=,":
            yield "op", c
            i += 1
        else:
            raise SyntaxError("bad character %r at %d" % (c, i))
    yield "end", ""


BINARY = {
    "==": (1, lambda a, b: a == b),
    "<": (1, lambda a, b: a < b),
    ">": (1, lambda a, b: a > b),
    "<=": (1, lambda a, b: a <= b),
    ">=": (1, lambda a, b: a >= b),
    "+": (2, lambda a, b: a + b),
    "-": (2, lambda a, b: a - b),
    "*": (3, lambda a, b: a * b),
    "/": (3, lambda a, b: a / b),
    "//": (3, lambda a, b: a // b),
    "%": (3, lambda a, b: a % b),
    "**": (5, lambda a, b: a**b),
}


class Calc:
    def __init__(self):
        self.names = {"max": max, "min": min, "abs": abs}

    def run(self, text):
        self.toks = list(tokens(text))
        self.pos = 0
        if len(self.toks) > 2 and self.toks[0][0] == "name" and self.toks[1] == ("op", "="):
            self.pos = 2
            value = self.names[self.toks[0][1]] = self.binary(1)
        else:
            value = self.binary(1)
        if self.peek()[0] != "end":
            raise SyntaxError("unexpected %r" % (self.peek()[1],))
        return value

    def peek(self):
        return self.toks[self.pos]

    def take(self):
        self.pos += 1
        return self.toks[self.pos - 1]

    def binary(self, level):
        left = self.unary()
        while True:
            kind, op = self.peek()
            if kind != "op" or op not in BINARY or BINARY[op][0] < level:
                return left
            self.take()
            rank, f = BINARY[op]
            right = self.binary(rank if op == "**" else rank + 1)
            left = f(left, right)

    def unary(self):
        kind, v = self.take()
        if (kind, v) == ("op", "-"):
            return -self.binary(4)
        if (kind, v) == ("op", "("):
            inner = self.binary(1)
            if self.take()[1] != ")":
                raise SyntaxError("expected )")
            return inner
        if kind == "num":
            return v
        if kind == "name":
            value = self.names[v]
            if self.peek() == ("op", "("):
                self.take()
                args = []
                while self.peek() != ("op", ")"):
                    args.append(self.binary(1))
                    if self.peek() == ("op", ","):
                        self.take()
                self.take()
                return value(*args)
            return value
        raise SyntaxError("unexpected %r" % (v,))


c = Calc()
for line in (
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "2 ** 3 ** 2",
    "-2 ** 2",
    "x = 7 // 2",
    "x * x - 1",
    "y = max(x, 10, abs(-3))",
    "y % 4 + 0.5",
    "1 < 2",
    "10 - 4 - 3",
    "2 * (3 + ",
    "1 $ 2",
    "z + 1",
    "1 / 0",
    "3 3",
):
    try:
        print(line, "=", c.run(line))
    except (SyntaxError, KeyError, ZeroDivisionError) as e:
        print(line, "->", type(e).__name__, e)
