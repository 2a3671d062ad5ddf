# Expressions of a source as nodes.

from ._nodes import *
from ._strings import concatenated

_KEYWORDS = frozenset(
    """False None True and as assert async await break class continue def del elif else except
    finally for from global if import in is lambda nonlocal not or pass raise return try while with
    yield""".split()
)
_LEVELS = {
    "|": (1, BitOr), "^": (2, BitXor), "&": (3, BitAnd), "<<": (4, LShift), ">>": (4, RShift),
    "+": (5, Add), "-": (5, Sub), "*": (6, Mult), "/": (6, Div), "//": (6, FloorDiv),
    "%": (6, Mod), "@": (6, MatMult),
}
_COMPARED = {
    "<": Lt, ">": Gt, "==": Eq, ">=": GtE, "<=": LtE, "!=": NotEq, "in": In, "is": Is,
}
_UNARY = {"+": UAdd, "-": USub, "~": Invert}
_LOAD, _STORE, _DEL = Load(), Store(), Del()
_OPS = {cls: cls() for cls in [v[1] for v in _LEVELS.values()] + [Pow]}
_SINGLE = {cls: cls() for cls in list(_COMPARED.values()) + list(_UNARY.values())}
for _cls in (And, Or, Not, NotIn, IsNot):
    _SINGLE[_cls] = _cls()

# Kinds of tokens, as in `token`.
END, NAME, NUMBER, STRING, NEWLINE, INDENT, DEDENT, OP = 0, 1, 2, 3, 4, 5, 6, 54

_KINDS = (
    (Attribute, "attribute"), (Subscript, "subscript"), (Starred, "starred"), (Name, "name"),
    (List, "list"), (Tuple, "tuple"), (Lambda, "lambda"), (Call, "function call"),
    (BoolOp, "expression"), (BinOp, "expression"), (UnaryOp, "expression"),
    (GeneratorExp, "generator expression"), (Yield, "yield expression"),
    (YieldFrom, "yield expression"), (Await, "await expression"),
    (ListComp, "list comprehension"), (SetComp, "set comprehension"),
    (DictComp, "dict comprehension"), (Dict, "dict literal"), (Set, "set display"),
    (JoinedStr, "f-string expression"), (Compare, "comparison"),
    (IfExp, "conditional expression"), (NamedExpr, "named expression"),
)


def _name_of(node):
    if isinstance(node, Constant):
        if node.value is None or node.value is True or node.value is False:
            return repr(node.value)
        return "ellipsis" if node.value is ... else "literal"
    for cls, name in _KINDS:
        if isinstance(node, cls):
            return name
    return "expression"


class Expressions:
    def __init__(self, tokens, lines, filename):
        self.tokens = tokens
        self.lines = lines
        self.filename = filename
        self.wide = any(not line.isascii() for line in lines)
        self.at = -1
        self.end = (1, 0)
        self.next()

    def next(self):
        if self.at >= 0 and self.kind not in (NEWLINE, INDENT, DEDENT):
            self.end = self.tokens[self.at][3]
        self.at += 1
        token = self.tokens[self.at]
        self.kind = token[0]
        self.text = token[1]
        self.start = token[2]

    def back_to(self, at, end):
        self.at = at
        self.end = end
        self.kind, self.text, self.start = self.tokens[at][:3]

    def error(self, message="invalid syntax", place=None):
        row, column = place or self.start
        line = self.lines[row - 1] if 0 < row <= len(self.lines) else ""
        raise SyntaxError(message, (self.filename, row, column + 1, line))

    def error_at(self, node, message):
        self.error(message, (node.lineno, node.col_offset))

    # An operator or a keyword.
    def has(self, text):
        return self.text == text and self.kind in (OP, NAME)

    def take(self, text):
        if self.text == text and self.kind in (OP, NAME):
            self.next()
            return True
        return False

    def expect(self, text):
        if not self.take(text):
            self.error("expected " + repr(text) if text in ":" else "invalid syntax")

    def name(self):
        if self.kind != NAME or self.text in _KEYWORDS:
            self.error()
        text = self.text
        self.next()
        return text

    def place(self, start):
        end = self.end
        if self.wide:
            start, end = self._bytes(start), self._bytes(end)
        return {
            "lineno": start[0],
            "col_offset": start[1],
            "end_lineno": end[0],
            "end_col_offset": end[1],
        }

    def _bytes(self, place):
        row, column = place
        if 0 < row <= len(self.lines):
            line = self.lines[row - 1]
            if not line.isascii():
                column = len(line[:column].encode())
        return row, column

    def put(self, node, start):
        end = self.end
        if self.wide:
            start, end = self._bytes(start), self._bytes(end)
        node.lineno, node.col_offset = start
        node.end_lineno, node.end_col_offset = end
        return node

    def starts_expression(self):
        kind = self.kind
        if kind == NAME:
            return self.text not in _KEYWORDS or self.text in (
                "None", "True", "False", "not", "lambda", "await",
            )
        if kind == OP:
            return self.text in ("(", "[", "{", "-", "+", "~", "...")
        return kind in (NUMBER, STRING)

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

    def generators(self):
        found = []
        while self.has("for") or self.has("async"):
            is_async = int(self.take("async"))
            self.expect("for")
            target = self.stored(self.targets())
            self.expect("in")
            iterated = self.disjunction()
            ifs = []
            while self.take("if"):
                ifs.append(self.condition())
            found.append(comprehension(target, iterated, ifs, is_async))
        return found

    def condition(self):
        start = self.start
        node = self.disjunction()
        if self.has(":=") and isinstance(node, Name):
            self.next()
            node = self.put(NamedExpr(self.stored(node), self.expression()), start)
        return node

    def targets(self):
        return self._items(lambda: self.starred() if self.has("*") else self.binary(1))

    def atom(self):
        start = self.start
        kind, text = self.kind, self.text
        if kind == NAME:
            if text in _KEYWORDS:
                if text not in ("None", "True", "False"):
                    self.error()
                self.next()
                value = None if text == "None" else text == "True"
                return self.put(Constant(value, None), start)
            self.next()
            return self.put(Name(text, _LOAD), start)
        if kind == NUMBER:
            self.next()
            return self.put(Constant(eval(text), None), start)
        if kind == STRING:
            return self.strings()
        if kind == OP:
            if text == "(":
                return self.group()
            if text == "[":
                return self.list()
            if text == "{":
                return self.braces()
            if text == "...":
                self.next()
                return self.put(Constant(..., None), start)
        self.error()

    def strings(self):
        start = self.start
        tokens = []
        while self.kind == STRING:
            tokens.append(self.tokens[self.at])
            self.next()
        return concatenated(tokens, self.place(start), self.inner, self.error)

    # An expression in an f-string.
    def inner(self, source, row, column):
        from ._parser import tokens_of

        tokens = []
        for kind, text, start, end, line in tokens_of("(" + source + ")"):
            if kind == DEDENT or kind == INDENT:
                continue
            first = column - 1 if start[0] == 1 else 0
            last = column - 1 if end[0] == 1 else 0
            start = (start[0] + row - 1, start[1] + first)
            tokens.append((kind, text, start, (end[0] + row - 1, end[1] + last), line))
        parser = type(self)(tokens[1:], self.lines, self.filename)
        node = parser.yield_or_stars()
        if parser.has(":="):
            parser.back_to(0, parser.end)
            node = parser.named()
        if not parser.has(")"):
            self.error("f-string: invalid syntax")
        return node

    def group(self):
        start = self.start
        self.next()
        if self.take(")"):
            return self.put(Tuple([], _LOAD), start)
        if self.has("yield"):
            node = self.yielded()
            self.expect(")")
            return node
        first = self.star_named()
        if self.has("for") or self.has("async"):
            generators = self.generators()
            self.expect(")")
            return self.put(GeneratorExp(first, generators), start)
        if self.has(","):
            items = self._rest(first, ")")
            return self.put(Tuple(items, _LOAD), start)
        if not self.has(")"):
            self.error()
        if isinstance(first, Starred):
            self.error_at(first, "cannot use starred expression here")
        self.next()
        return first

    def _rest(self, first, closing):
        items = [first]
        while self.take(","):
            if self.has(closing):
                break
            items.append(self.star_named())
        self.expect(closing)
        return items

    def list(self):
        start = self.start
        self.next()
        if self.take("]"):
            return self.put(List([], _LOAD), start)
        first = self.star_named()
        if self.has("for") or self.has("async"):
            generators = self.generators()
            self.expect("]")
            return self.put(ListComp(first, generators), start)
        items = self._rest(first, "]")
        return self.put(List(items, _LOAD), start)

    def braces(self):
        start = self.start
        self.next()
        if self.take("}"):
            return self.put(Dict([], []), start)
        if not self.has("**"):
            first = self.star_named()
            if not self.has(":"):
                if self.has("for") or self.has("async"):
                    generators = self.generators()
                    self.expect("}")
                    return self.put(SetComp(first, generators), start)
                items = self._rest(first, "}")
                return self.put(Set(items), start)
            self.next()
            value = self.expression()
            if self.has("for") or self.has("async"):
                generators = self.generators()
                self.expect("}")
                return self.put(DictComp(first, value, generators), start)
            keys, values = [first], [value]
            if not self.take(","):
                self.expect("}")
                return self.put(Dict(keys, values), start)
        else:
            keys, values = [], []
        while not self.has("}"):
            if self.take("**"):
                keys.append(None)
                values.append(self.binary(1))
            else:
                keys.append(self.expression())
                self.expect(":")
                values.append(self.expression())
            if not self.take(","):
                break
        self.expect("}")
        return self.put(Dict(keys, values), start)

    # Parameters up to `closing`; those of a lambda have no annotations.
    def parameters(self, closing, annotated):
        only, plain, kwonly, kw_defaults, defaults = [], [], [], [], []
        vararg = kwarg = None
        after_star = False
        while not self.has(closing):
            if self.take("/"):
                if only or not plain or after_star:
                    self.error()
                only, plain = plain, []
            elif self.take("**"):
                kwarg = self._parameter(annotated)
                self.take(",")
                break
            elif self.take("*"):
                if after_star:
                    self.error()
                after_star = True
                if not self.has(","):
                    vararg = self._parameter(annotated, True)
            else:
                parameter = self._parameter(annotated)
                default = self.expression() if self.take("=") else None
                if after_star:
                    kwonly.append(parameter)
                    kw_defaults.append(default)
                else:
                    plain.append(parameter)
                    if default is not None:
                        defaults.append(default)
                    elif defaults:
                        self.error("non-default argument follows default argument")
            if not self.take(","):
                break
        if after_star and vararg is None and not kwonly:
            self.error("named arguments must follow bare *")
        return arguments(only, plain, vararg, kwonly, kw_defaults, kwarg, defaults)

    def _parameter(self, annotated, starred=False):
        start = self.start
        name = self.name()
        annotation = None
        if annotated and self.take(":"):
            annotation = self.star_expression() if starred else self.expression()
        return self.put(arg(name, annotation), start)

    # The same node as a target.
    def stored(self, node, ctx=_STORE):
        if isinstance(node, (Name, Attribute, Subscript)):
            node.ctx = ctx
        elif isinstance(node, (List, Tuple)):
            node.ctx = ctx
            for item in node.elts:
                self.stored(item, ctx)
        elif isinstance(node, Starred) and ctx is _STORE:
            node.ctx = ctx
            self.stored(node.value, ctx)
        else:
            verb = "delete" if ctx is _DEL else "assign to"
            self.error_at(node, "cannot %s %s" % (verb, _name_of(node)))
        return node

    def deleted(self, node):
        return self.stored(node, _DEL)
