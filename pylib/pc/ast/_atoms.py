# Names, literals, what is in brackets, and parameters.

from ._nodes import *
from ._strings import concatenated
from ._cursor import DEDENT, INDENT, NAME, NUMBER, OP, STRING, _KEYWORDS, _name_of

_LOAD, _STORE, _DEL = Load(), Store(), Del()


# What expressions are made of, each of which has a beginning and an end of its own.
class Atoms:
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
