# Which form of a plural a number takes: an expression of C in `n`.

import re

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+\b)|(?P<name>n\b)|(?P<open>\()|(?P<close>\))"
    r"|(?P<operator>[*/%+?:]|-|[><]=?|==|!=|!|&&|\|\|)|(?P<bad>\w+|\S))"
)
# From the weakest to the strongest.
_LEVELS = ("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%")
_IN_PYTHON = {"||": "or", "&&": "and", "/": "//"}


def _tokens(text):
    found, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        kind, at = match.lastgroup, match.end()
        if kind == "bad":
            raise ValueError("invalid token in plural form: %s" % match.group(kind))
        found.append(match.group(kind))
    return found + [""]


class _Parser:
    def __init__(self, text):
        self.tokens, self.at = _tokens(text), 0

    def peek(self):
        return self.tokens[self.at]

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def unexpected(self):
        token = self.peek()
        if not token:
            raise ValueError("unexpected end of plural form")
        raise ValueError("unexpected token in plural form: %s" % token)

    # `a ? b : c`, which ends with itself.
    def choice(self, depth=0):
        if depth > 100:
            raise RecursionError("plural form expression is too complex")
        test = self.binary(0, depth)
        if self.peek() != "?":
            return test
        self.take()
        first = self.choice(depth + 1)
        if self.peek() != ":":
            self.unexpected()
        self.take()
        return "(%s if %s else %s)" % (first, test, self.choice(depth + 1))

    # Comparisons are not chained as in Python, so each has its parentheses.
    def binary(self, level, depth):
        if level == len(_LEVELS):
            return self.operand(depth)
        left = self.binary(level + 1, depth)
        while self.peek() in _LEVELS[level]:
            operator = self.take()
            right = self.binary(level + 1, depth)
            left = "(%s %s %s)" % (left, _IN_PYTHON.get(operator, operator), right)
        return left

    def operand(self, depth):
        token = self.peek()
        if token == "!":
            self.take()
            return "(not %s)" % self.operand(depth)
        if token == "(":
            self.take()
            inner = self.choice(depth + 1)
            if self.peek() != ")":
                raise ValueError("unbalanced parenthesis in plural form")
            self.take()
            return inner
        if token != "n" and not token.isdigit():
            self.unexpected()
        return self.take()


def c2py(plural):
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    try:
        parser = _Parser(plural)
        code = parser.choice()
        if parser.peek():
            parser.unexpected()
        function = eval("lambda n: int(%s)" % code, {"int": int})
    except RecursionError:
        raise ValueError("plural form expression is too complex") from None
    return lambda n: function(_whole(n))


# Other numbers are taken as they are, with a warning where the program asked.
def _whole(n):
    if isinstance(n, int):
        return n
    import sys
    import warnings

    what = "Plural value must be an integer, got %s" % type(n).__name__
    try:
        round(n)
    except TypeError:
        raise TypeError(what) from None
    level, frame = 2, sys._getframe(1)
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] == "gettext":
        level, frame = level + 1, frame.f_back
    warnings.warn(what, DeprecationWarning, level)
    return n


def germanic(n):
    return int(_whole(n) != 1)
