# Statements of a source as nodes.

from tokenize import TokenError, _tokens

from ._expressions import *
from ._expressions import END, NEWLINE, INDENT, DEDENT, OP, NAME
from ._expressions import _OPS, _LEVELS, _name_of
from ._nodes import *
from ._cursor import _KEYWORDS
from ._patterns import Patterns

_COMMENT, _NL, _ERRORTOKEN = 61, 62, 60


# What a parser needs of the tokens: plain tuples without comments and empty lines.
def tokens_of(source):
    found = []
    for token in _tokens(iter(source.splitlines(True))):
        kind = token[0]
        if kind == _ERRORTOKEN:
            if token[1].isspace():
                continue
            row, column = token[2]
            raise SyntaxError("invalid syntax", ("<unknown>", row, column + 1, token[4]))
        if kind != _COMMENT and kind != _NL:
            found.append(token)
    return found


def parse_source(source, filename, mode):
    if not source.endswith("\n"):
        source += "\n"
    source = source.replace("\r\n", "\n").replace("\r", "\n").replace("\f", " ")
    try:
        tokens = tokens_of(source)
    except TokenError as e:
        raise SyntaxError(str(e.args[0]), (filename, e.args[1][0], e.args[1][1], "")) from None
    parser = Parser(tokens, source.split("\n"), filename)
    if mode == "eval":
        return parser.whole_expression()
    body = parser.statements(END)
    return Interactive(body) if mode == "single" else Module(body, [])


class Parser(Patterns, Expressions):
    def whole_expression(self):
        node = self.star_expressions()
        while self.kind == NEWLINE:
            self.next()
        if self.kind != END:
            self.error()
        return Expression(node)

    def statements(self, until):
        body = []
        while self.kind != until:
            if self.kind == NEWLINE and not self.text.strip():
                self.next()
                continue
            if self.kind == INDENT:
                raise IndentationError(
                    "unexpected indent", (self.filename, self.start[0], self.start[1] + 1, "")
                )
            body.extend(self.statement())
        return body

    def block(self, what="statement"):
        self.expect(":")
        if self.kind != NEWLINE:
            return self.simple_line()
        self.next()
        if self.kind != INDENT:
            raise IndentationError(
                "expected an indented block after " + what,
                (self.filename, self.start[0], self.start[1] + 1, ""),
            )
        self.next()
        body = self.statements(DEDENT)
        self.next()
        return body

    def statement(self):
        if self.kind == OP and self.text == "@":
            return [self.decorated()]
        if self.kind == NAME:
            method = _COMPOUND.get(self.text)
            if method is not None:
                return [method(self)]
            if self.text == "match":
                node = self.match_()
                if node is not None:
                    return [node]
        return self.simple_line()

    def simple_line(self):
        body = [self.simple()]
        while self.take(";"):
            if self.kind == NEWLINE:
                break
            body.append(self.simple())
        if self.kind == NEWLINE:
            self.next()
        elif self.kind != END:
            self.error()
        return body

    def simple(self):
        if self.kind == NAME:
            method = _SIMPLE.get(self.text)
            if method is not None:
                start = self.start
                self.next()
                return self.put(method(self), start)
        return self.expression_statement()

    def expression_statement(self):
        start = self.start
        in_parentheses = self.has("(")
        node = self.yield_or_stars()
        if self.has("="):
            return self.assigned(node, start)
        if self.has(":") and not isinstance(node, Tuple):
            return self.annotated(node, start, in_parentheses)
        if self.kind == OP and self.text[-1] == "=" and self.text not in _COMPARISONS:
            known = _LEVELS.get(self.text[:-1])
            if known is None and self.text != "**=":
                self.error()
            if not isinstance(node, (Name, Attribute, Subscript)):
                self.error_at(
                    node, "'%s' is an illegal expression for augmented assignment" % _name_of(node)
                )
            op = _OPS[known[1] if known else Pow]
            self.next()
            return self.put(AugAssign(self.stored(node), op, self.yield_or_stars()), start)
        return self.put(Expr(node), start)

    def assigned(self, node, start):
        targets = []
        while self.take("="):
            targets.append(self.stored(node))
            node = self.yield_or_stars()
        return self.put(Assign(targets, node), start)

    def annotated(self, node, start, in_parentheses):
        if not isinstance(node, (Name, Attribute, Subscript)):
            self.error_at(node, "illegal target for annotation")
        self.next()
        annotation = self.expression()
        value = self.yield_or_stars() if self.take("=") else None
        simple = int(isinstance(node, Name) and not in_parentheses)
        return self.put(AnnAssign(self.stored(node), annotation, value, simple), start)

    def pass_(self):
        return Pass()

    def break_(self):
        return Break()

    def continue_(self):
        return Continue()

    def return_(self):
        has_value = self.starts_expression() or self.has("*") or self.has("yield")
        return Return(self.star_expressions() if has_value else None)

    def raise_(self):
        if not self.starts_expression():
            return Raise(None, None)
        exc = self.expression()
        return Raise(exc, self.expression() if self.take("from") else None)

    def global_(self):
        return Global(self._names())

    def nonlocal_(self):
        return Nonlocal(self._names())

    def _names(self):
        names = [self.name()]
        while self.take(","):
            names.append(self.name())
        return names

    def del_(self):
        deleted = [self.deleted(self.binary(1))]
        while self.take(","):
            if not self.starts_expression():
                break
            deleted.append(self.deleted(self.binary(1)))
        return Delete(deleted)

    def assert_(self):
        test = self.expression()
        return Assert(test, self.expression() if self.take(",") else None)

    def import_(self):
        names = [self.alias(True)]
        while self.take(","):
            names.append(self.alias(True))
        return Import(names)

    def alias(self, dotted):
        start = self.start
        name = self.name()
        while dotted and self.take("."):
            name += "." + self.name()
        asname = self.name() if self.take("as") else None
        return self.put(alias(name, asname), start)

    def from_(self):
        level = 0
        while self.kind == OP and self.text in (".", "..."):
            level += len(self.text)
            self.next()
        module = None
        if not self.has("import"):
            module = self.name()
            while self.take("."):
                module += "." + self.name()
        self.expect("import")
        start = self.start
        if self.take("*"):
            return ImportFrom(module, [self.put(alias("*", None), start)], level)
        enclosed = self.take("(")
        names = [self.alias(False)]
        while self.take(","):
            if enclosed and self.has(")"):
                break
            names.append(self.alias(False))
        if enclosed:
            self.expect(")")
        return ImportFrom(module, names, level)

    def if_(self):
        start = self.start
        self.next()
        test = self.named()
        body = self.block("'if' statement")
        orelse = []
        if self.has("elif"):
            orelse = [self.if_()]
        elif self.take("else"):
            orelse = self.block("'else' statement")
        return self.put(If(test, body, orelse), start)

    def orelse(self):
        return self.block("'else' statement") if self.take("else") else []

    def while_(self):
        start = self.start
        self.next()
        test = self.named()
        body = self.block("'while' statement")
        return self.put(While(test, body, self.orelse()), start)

    def for_(self, start=None, cls=For):
        start = start or self.start
        self.next()
        target = self.stored(self.targets())
        self.expect("in")
        iterated = self.star_expressions()
        body = self.block("'for' statement")
        return self.put(cls(target, iterated, body, self.orelse()), start)

    def with_(self, start=None, cls=With):
        start = start or self.start
        self.next()
        items = self._enclosed_items()
        if items is None:
            items = [self.with_item()]
            while self.take(","):
                items.append(self.with_item())
        body = self.block("'with' statement")
        return self.put(cls(items, body), start)

    def with_item(self):
        value = self.expression()
        target = None
        if self.take("as"):
            target = self.stored(self.star_target())
        return withitem(value, target)

    def star_target(self):
        return self.starred() if self.has("*") else self.binary(1)

    # Items in parentheses, or None if these belong to an expression.
    def _enclosed_items(self):
        if not self.has("("):
            return None
        before = self.at, self.end
        try:
            self.next()
            items = [self.with_item()]
            while self.take(","):
                if self.has(")"):
                    break
                items.append(self.with_item())
            if self.take(")") and self.has(":"):
                return items
        except SyntaxError:
            pass
        self.back_to(*before)
        return None

    def try_(self):
        start = self.start
        self.next()
        body = self.block("'try' statement")
        handlers = []
        starred = False
        while self.has("except"):
            begin = self.start
            self.next()
            starred = self.take("*") or starred
            kind = name = None
            if not self.has(":"):
                kind = self.expression()
                if self.take("as"):
                    name = self.name()
            inner = self.block("'except' statement")
            handlers.append(self.put(ExceptHandler(kind, name, inner), begin))
        orelse = self.orelse()
        final = self.block("'finally' statement") if self.take("finally") else []
        if not handlers and not final:
            self.error("expected 'except' or 'finally' block")
        cls = TryStar if starred else Try
        return self.put(cls(body, handlers, orelse, final), start)

    def def_(self, start=None, cls=FunctionDef, decorators=()):
        start = start or self.start
        self.next()
        name = self.name()
        self.expect("(")
        parameters = self.parameters(")", True)
        self.expect(")")
        returns = self.expression() if self.take("->") else None
        body = self.block("function definition")
        return self.put(cls(name, parameters, body, list(decorators), returns), start)

    def class_(self, decorators=()):
        start = self.start
        self.next()
        name = self.name()
        bases, keywords = self.arguments() if self.has("(") else ([], [])
        body = self.block("class definition")
        return self.put(ClassDef(name, bases, keywords, body, list(decorators)), start)

    def async_(self, decorators=()):
        start = self.start
        self.next()
        if self.has("def"):
            return self.def_(start, AsyncFunctionDef, decorators)
        if self.has("for"):
            return self.for_(start, AsyncFor)
        if self.has("with"):
            return self.with_(start, AsyncWith)
        self.error()

    def decorated(self):
        decorators = []
        while self.take("@"):
            decorators.append(self.named())
            if self.kind != NEWLINE:
                self.error()
            self.next()
        if self.has("class"):
            return self.class_(decorators)
        if self.has("async"):
            return self.async_(decorators)
        if self.has("def"):
            return self.def_(decorators=decorators)
        self.error()


_COMPARISONS = ("==", "!=", "<=", ">=", ":=")
_COMPOUND = {
    "if": Parser.if_, "while": Parser.while_, "for": Parser.for_, "with": Parser.with_,
    "try": Parser.try_, "def": Parser.def_, "class": Parser.class_, "async": Parser.async_,
}
_SIMPLE = {
    "pass": Parser.pass_, "break": Parser.break_, "continue": Parser.continue_,
    "return": Parser.return_, "raise": Parser.raise_, "global": Parser.global_,
    "nonlocal": Parser.nonlocal_, "del": Parser.del_, "assert": Parser.assert_,
    "import": Parser.import_, "from": Parser.from_,
}
