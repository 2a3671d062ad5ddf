# The statement `match` and its patterns as nodes.

from ._expressions import *
from ._expressions import NEWLINE, INDENT, DEDENT, NAME, STRING, NUMBER
from ._expressions import _OPS, _LEVELS, _LOAD, _SINGLE
from ._nodes import *


# The part of a parser for `match`.
class Patterns:
    # None: `match` is a name here.
    def match_(self):
        before = self.at, self.end
        start = self.start
        try:
            self.next()
            if not self.starts_expression() and not self.has("*"):
                self.back_to(*before)
                return None
            subject = self._items(self.star_named)
            if not self.take(":") or self.kind != NEWLINE:
                self.back_to(*before)
                return None
        except SyntaxError:
            self.back_to(*before)
            return None
        self.next()
        if self.kind != INDENT or self.tokens[self.at + 1][1] != "case":
            self.back_to(*before)
            return None
        self.next()
        cases = []
        while self.has("case"):
            self.next()
            pattern = self.patterns()
            guard = self.named() if self.take("if") else None
            cases.append(match_case(pattern, guard, self.block("'case' statement")))
        if self.kind != DEDENT:
            self.error()
        self.next()
        return self.put(Match(subject, cases), start)

    def patterns(self):
        start = self.start
        first = self.star_pattern()
        if not self.has(","):
            if isinstance(first, MatchStar):
                self.error()
            return first
        items = [first]
        while self.take(","):
            if self.has(":") or self.has("if"):
                break
            items.append(self.star_pattern())
        return self.put(MatchSequence(items), start)

    def star_pattern(self):
        if not self.has("*"):
            return self.as_pattern()
        start = self.start
        self.next()
        name = self.name()
        return self.put(MatchStar(None if name == "_" else name), start)

    def as_pattern(self):
        start = self.start
        pattern = self.closed_pattern()
        if self.has("|"):
            options = [pattern]
            while self.take("|"):
                options.append(self.closed_pattern())
            pattern = self.put(MatchOr(options), start)
        if self.take("as"):
            pattern = self.put(MatchAs(pattern, self.name()), start)
        return pattern

    def closed_pattern(self):
        start = self.start
        if self.kind in (NUMBER, STRING) or self.has("-"):
            return self.put(MatchValue(self.literal()), start)
        if self.kind == NAME:
            if self.text in ("None", "True", "False"):
                return self.put(MatchSingleton(self.atom().value), start)
            name = self.name()
            if not self.has(".") and not self.has("("):
                return self.put(MatchAs(None, None if name == "_" else name), start)
            node = self.put(Name(name, _LOAD), start)
            while self.take("."):
                node = self.put(Attribute(node, self.name(), _LOAD), start)
            if self.has("("):
                return self.class_pattern(node, start)
            return self.put(MatchValue(node), start)
        if self.has("{"):
            return self.mapping_pattern()
        if self.has("(") or self.has("["):
            closing = ")" if self.text == "(" else "]"
            self.next()
            items, comma = [], False
            while not self.has(closing):
                items.append(self.star_pattern())
                comma = self.take(",")
                if not comma:
                    break
            self.expect(closing)
            if closing == ")" and len(items) == 1 and not comma:
                return items[0]
            return self.put(MatchSequence(items), start)
        self.error()

    def literal(self):
        start = self.start
        if self.kind == STRING:
            return self.strings()
        node = self._signed()
        while self.has("+") or self.has("-"):
            op = _OPS[_LEVELS[self.text][1]]
            self.next()
            node = self.put(BinOp(node, op, self._signed()), start)
        return node

    def _signed(self):
        start = self.start
        if self.take("-"):
            return self.put(UnaryOp(_SINGLE[USub], self.atom()), start)
        return self.atom()

    def mapping_pattern(self):
        start = self.start
        self.next()
        keys, patterns, rest = [], [], None
        while not self.has("}"):
            if self.take("**"):
                rest = self.name()
            else:
                if self.kind == NAME:
                    begin = self.start
                    key = self.atom()
                    while self.take("."):
                        key = self.put(Attribute(key, self.name(), _LOAD), begin)
                else:
                    key = self.literal()
                keys.append(key)
                self.expect(":")
                patterns.append(self.as_pattern())
            if not self.take(","):
                break
        self.expect("}")
        return self.put(MatchMapping(keys, patterns, rest), start)

    def class_pattern(self, cls, start):
        self.next()
        patterns, names, values = [], [], []
        while not self.has(")"):
            if self.kind == NAME and self.tokens[self.at + 1][1] == "=":
                names.append(self.name())
                self.next()
                values.append(self.as_pattern())
            elif names:
                self.error("positional patterns follow keyword patterns")
            else:
                patterns.append(self.as_pattern())
            if not self.take(","):
                break
        self.expect(")")
        return self.put(MatchClass(cls, patterns, names, values), start)
