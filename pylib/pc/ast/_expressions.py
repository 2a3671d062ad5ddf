# Expressions of a source as nodes.

from ._nodes import *
from ._cursor import DEDENT, END, INDENT, NAME, NEWLINE, NUMBER, OP, STRING, _name_of, Cursor
from ._atoms import _LOAD, Atoms

_LEVELS = {
    "|": (1, BitOr), "^": (2, BitXor), "&": (3, BitAnd), "<<": (4, LShift), ">>": (4, RShift),
    "+": (5, Add), "-": (5, Sub), "*": (6, Mult), "/": (6, Div), "//": (6, FloorDiv),
    "%": (6, Mod), "@": (6, MatMult),
}
_COMPARED = {
    "<": Lt, ">": Gt, "==": Eq, ">=": GtE, "<=": LtE, "!=": NotEq, "in": In, "is": Is,
}
_UNARY = {"+": UAdd, "-": USub, "~": Invert}

_OPS = {cls: cls() for cls in [v[1] for v in _LEVELS.values()] + [Pow]}
_SINGLE = {cls: cls() for cls in list(_COMPARED.values()) + list(_UNARY.values())}
for _cls in (And, Or, Not, NotIn, IsNot):
    _SINGLE[_cls] = _cls()


class Expressions(Cursor, Atoms):
    # Items with commas between them: one alone is itself, more are a tuple.
    def _items(self, item, also="*"):
        start = self.start
        first = item()
        if not self.has(","):
            return first
        items = [first]
        while self.take(","):
            if not self.starts_expression() and not self.has("*") and not self.has(also):
                break
            items.append(item())
        return self.put(Tuple(items, _LOAD), start)

    def star_expressions(self):
        return self._items(self.star_expression)

    def star_expression(self):
        return self.starred() if self.has("*") else self.expression()

    def star_named(self):
        return self.starred() if self.has("*") else self.named()

    def starred(self):
        start = self.start
        self.next()
        return self.put(Starred(self.binary(1), _LOAD), start)

    def named(self):
        start = self.start
        node = self.expression()
        if self.has(":="):
            if not isinstance(node, Name):
                self.error_at(
                    node, "cannot use assignment expressions with " + _name_of(node)
                )
            self.next()
            node = NamedExpr(self.stored(node), self.expression())
            self.put(node, start)
        return node

    def yield_or_stars(self):
        return self.yielded() if self.has("yield") else self.star_expressions()

    def yielded(self):
        start = self.start
        self.next()
        if self.take("from"):
            return self.put(YieldFrom(self.expression()), start)
        value = None
        if self.starts_expression() or self.has("*"):
            value = self.star_expressions()
        return self.put(Yield(value), start)

    def expression(self):
        if self.has("lambda"):
            return self.lambda_()
        start = self.start
        node = self.disjunction()
        if self.has("if"):
            self.next()
            test = self.disjunction()
            self.expect("else")
            node = self.put(IfExp(test, node, self.expression()), start)
        return node

    def lambda_(self):
        start = self.start
        self.next()
        arguments = self.parameters(":", False)
        self.expect(":")
        return self.put(Lambda(arguments, self.expression()), start)

    def _bools(self, word, op, item):
        start = self.start
        node = item()
        if self.has(word):
            values = [node]
            while self.take(word):
                values.append(item())
            node = self.put(BoolOp(_SINGLE[op], values), start)
        return node

    def disjunction(self):
        return self._bools("or", Or, self.conjunction)

    def conjunction(self):
        return self._bools("and", And, self.inversion)

    def inversion(self):
        if self.has("not"):
            start = self.start
            self.next()
            return self.put(UnaryOp(_SINGLE[Not], self.inversion()), start)
        start = self.start
        node = self.binary(1)
        ops, others = [], []
        while True:
            op = self._comparison()
            if op is None:
                break
            ops.append(_SINGLE[op])
            others.append(self.binary(1))
        if ops:
            node = self.put(Compare(node, ops, others), start)
        return node

    def _comparison(self):
        if self.kind not in (OP, NAME):
            return None
        op = _COMPARED.get(self.text)
        if op is not None:
            self.next()
            if op is Is and self.take("not"):
                return IsNot
            return op
        if self.text == "not" and self.tokens[self.at + 1][1] == "in":
            self.next()
            self.next()
            return NotIn
        return None

    def binary(self, level):
        start = self.start
        node = self.factor()
        while self.kind == OP:
            known = _LEVELS.get(self.text)
            if known is None or known[0] < level:
                break
            self.next()
            right = self.binary(known[0] + 1)
            node = self.put(BinOp(node, _OPS[known[1]], right), start)
        return node

    def factor(self):
        if self.kind == OP and self.text in _UNARY:
            start = self.start
            op = _UNARY[self.text]
            self.next()
            return self.put(UnaryOp(_SINGLE[op], self.factor()), start)
        start = self.start
        node = self.primary()
        if self.has("**"):
            self.next()
            node = self.put(BinOp(node, _OPS[Pow], self.factor()), start)
        return node

    def primary(self):
        start = self.start
        if self.has("await"):
            self.next()
            return self.put(Await(self.primary()), start)
        node = self.atom()
        while self.kind == OP:
            if self.text == ".":
                self.next()
                node = self.put(Attribute(node, self.name(), _LOAD), start)
            elif self.text == "(":
                args, keywords = self.arguments()
                node = self.put(Call(node, args, keywords), start)
            elif self.text == "[":
                self.next()
                begin = self.start
                index = self._items(self.slice, ":")
                if isinstance(index, Starred):
                    index = self.put(Tuple([index], _LOAD), begin)
                self.expect("]")
                node = self.put(Subscript(node, index, _LOAD), start)
            else:
                break
        return node

    def slice(self):
        if self.has("*"):
            return self.starred()
        start = self.start
        lower = None
        if not self.has(":"):
            lower = self.named()
            if not self.has(":"):
                return lower
        self.next()
        upper = step = None
        if self.starts_expression():
            upper = self.expression()
        if self.take(":") and self.starts_expression():
            step = self.expression()
        return self.put(Slice(lower, upper, step), start)

    # Of a call or of a class.
    def arguments(self):
        opened = self.start
        self.next()
        args, keywords = [], []
        while not self.has(")"):
            start = self.start
            if self.take("*"):
                args.append(self.put(Starred(self.expression(), _LOAD), start))
            elif self.take("**"):
                keywords.append(self.put(keyword(None, self.expression()), start))
            elif self.kind == NAME and self.tokens[self.at + 1][1] == "=":
                name = self.name()
                self.next()
                keywords.append(self.put(keyword(name, self.expression()), start))
            else:
                value = self.named()
                if self.has("for") or self.has("async"):
                    generators = self.generators()
                    alone = not args and not keywords and self.has(")")
                    if not alone:
                        self.error("Generator expression must be parenthesized", start)
                    self.next()
                    return [self.put(GeneratorExp(value, generators), opened)], []
                if keywords:
                    after = "positional argument follows keyword argument"
                    if any(k.arg is None for k in keywords):
                        after += " unpacking"
                    self.error(after)
                args.append(value)
            if not self.take(","):
                break
        self.expect(")")
        return args, keywords

    def condition(self):
        start = self.start
        node = self.disjunction()
        if self.has(":=") and isinstance(node, Name):
            self.next()
            node = self.put(NamedExpr(self.stored(node), self.expression()), start)
        return node
