# Source text of nodes.

from ._nodes import *
from ._unparse_expressions import _ATOM, _BINARY, _TEST, _TUPLE, _YIELD, _escape, _kind, Expressions


class Unparser(Expressions):
    def __init__(self):
        self.out = []
        self.indent = 0

    def text(self, node):
        getattr(self, "stmt_" + _kind(node), self._expression_line)(node)
        return "".join(self.out).lstrip("\n")

    def _expression_line(self, node):
        self.out.append(self.expr(node))

    # What is written next stands for `node`; here nobody asks.
    def place(self, node):
        pass

    def statements(self, nodes):
        for node in nodes:
            self.place(node)
            getattr(self, "stmt_" + _kind(node))(node)

    def line(self, text):
        self.out.append("\n" + "    " * self.indent + text)

    def body(self, statements):
        self.indent += 1
        self.statements(statements)
        self.indent -= 1

    def documented(self, node):
        statements = node.body
        if statements and isinstance(statements[0], Expr):
            value = statements[0].value
            if isinstance(value, Constant) and isinstance(value.value, str):
                self.place(value)
                self.line(self._docstring(value.value))
                return statements[1:]
        return statements

    def _docstring(self, text):
        text = "".join(
            [c if c in "\n\t" or c.isprintable() else _escape(c) for c in text.replace("\\", "\\\\")]
        )
        text = text.replace('"""', '\\"\\"\\"')
        if text.endswith('"'):
            text = text[:-1] + '\\"'
        return '"""' + text + '"""'

    def expr(self, node, level=_TEST):
        own, text = getattr(self, "expr_" + _kind(node))(node)
        return "(" + text + ")" if own < level else text

    def items(self, nodes, level=_TEST):
        return ", ".join([self.expr(node, level) for node in nodes])

    def arguments(self, node):
        parts = []
        plain = node.posonlyargs + node.args
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        for at, (one, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.expr(one) + ("=" + self.expr(default) if default else ""))
            if at == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.expr(node.vararg) if node.vararg else ""))
        for one, default in zip(node.kwonlyargs, node.kw_defaults if node.kwonlyargs else ()):
            parts.append(self.expr(one) + ("=" + self.expr(default) if default else ""))
        if node.kwarg:
            parts.append("**" + self.expr(node.kwarg))
        return ", ".join(parts)

    expr_arguments = lambda self, node: (_ATOM, self.arguments(node))
    expr_keyword = lambda self, node: (_ATOM, self.keyword(node))
    expr_arg = lambda self, node: (_ATOM, self.arg(node))
    expr_alias = lambda self, node: (_ATOM, self.alias(node))
    expr_comprehension = lambda self, node: (_ATOM, self._generators([node]))

    def arg(self, node):
        return node.arg + (": " + self.expr(node.annotation) if node.annotation else "")

    def stmt_Module(self, node):
        self.statements(self.documented(node))

    def stmt_Interactive(self, node):
        self.statements(node.body)

    def stmt_Expression(self, node):
        self.line(self.expr(node.body))

    def stmt_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def stmt_Pass(self, node):
        self.line("pass")

    def stmt_Break(self, node):
        self.line("break")

    def stmt_Continue(self, node):
        self.line("continue")

    def stmt_Return(self, node):
        self.line("return" + (" " + self.expr(node.value) if node.value else ""))

    def stmt_Delete(self, node):
        self.line("del " + self.items(node.targets))

    def stmt_Assign(self, node):
        targets = "".join([self.expr(t, _TUPLE) + " = " for t in node.targets])
        self.line(targets + self.expr(node.value))

    def stmt_AugAssign(self, node):
        sign = _BINARY[_kind(node.op)][0]
        self.line("%s %s= %s" % (self.expr(node.target), sign, self.expr(node.value)))

    def stmt_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = "(" + target + ")"
        value = " = " + self.expr(node.value) if node.value else ""
        self.line(target + ": " + self.expr(node.annotation) + value)

    def stmt_Raise(self, node):
        text = "raise" + (" " + self.expr(node.exc) if node.exc else "")
        self.line(text + (" from " + self.expr(node.cause) if node.cause else ""))

    def stmt_Assert(self, node):
        self.line("assert " + self.expr(node.test) + (", " + self.expr(node.msg) if node.msg else ""))

    def stmt_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def stmt_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def alias(self, node):
        return node.name + (" as " + node.asname if node.asname else "")

    def stmt_Import(self, node):
        self.line("import " + ", ".join([self.alias(a) for a in node.names]))

    def stmt_ImportFrom(self, node):
        source = "." * (node.level or 0) + (node.module or "")
        names = ", ".join([self.alias(a) for a in node.names])
        self.line("from %s import %s" % (source, names))

    def stmt_If(self, node, word="if"):
        self.place(node)
        self.line("%s %s:" % (word, self.expr(node.test)))
        self.body(node.body)
        if node.orelse and len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            self.stmt_If(node.orelse[0], "elif")
        else:
            self._also("else", node.orelse)

    def _also(self, word, statements):
        if statements:
            self.line(word + ":")
            self.body(statements)

    def stmt_While(self, node):
        self.line("while %s:" % self.expr(node.test))
        self.body(node.body)
        self._also("else", node.orelse)

    def stmt_For(self, node, word="for"):
        target, values = self.expr(node.target, _TUPLE), self.expr(node.iter)
        self.line("%s %s in %s:" % (word, target, values))
        self.body(node.body)
        self._also("else", node.orelse)

    def stmt_AsyncFor(self, node):
        self.stmt_For(node, "async for")

    def stmt_With(self, node, word="with"):
        items = []
        for item in node.items:
            text = self.expr(item.context_expr)
            if item.optional_vars:
                text += " as " + self.expr(item.optional_vars)
            items.append(text)
        self.line("%s %s:" % (word, ", ".join(items)))
        self.body(node.body)

    def stmt_AsyncWith(self, node):
        self.stmt_With(node, "async with")

    def stmt_Try(self, node, star=""):
        self.line("try:")
        self.body(node.body)
        for handler in node.handlers:
            self.stmt_ExceptHandler(handler, star)
        self._also("else", node.orelse)
        self._also("finally", node.finalbody)

    def stmt_ExceptHandler(self, node, star=""):
        self.place(node)
        text = "except" + star + (" " + self.expr(node.type) if node.type else "")
        self.line(text + (" as " + node.name if node.name else "") + ":")
        self.body(node.body)

    def stmt_TryStar(self, node):
        self.stmt_Try(node, "*")

    def _decorators(self, node):
        if self.out:
            self.out.append("\n")
        for one in node.decorator_list:
            self.place(one)
            self.line("@" + self.expr(one))
        self.place(node)

    def stmt_FunctionDef(self, node, word="def"):
        self._decorators(node)
        returns = " -> " + self.expr(node.returns) if node.returns else ""
        self.line("%s %s(%s)%s:" % (word, node.name, self.arguments(node.args), returns))
        self._documented_body(node)

    def _documented_body(self, node):
        self.indent += 1
        rest = self.documented(node)
        self.indent -= 1
        self.body(rest)

    def stmt_AsyncFunctionDef(self, node):
        self.stmt_FunctionDef(node, "async def")

    def stmt_ClassDef(self, node):
        self._decorators(node)
        parts = [self.expr(base) for base in node.bases]
        parts += [self.keyword(one) for one in node.keywords]
        self.line("class %s%s:" % (node.name, "(" + ", ".join(parts) + ")" if parts else ""))
        self._documented_body(node)

    def stmt_Match(self, node):
        self.line("match %s:" % self.expr(node.subject))
        self.indent += 1
        for case in node.cases:
            self.place(case.pattern)
            guard = " if " + self.expr(case.guard) if case.guard else ""
            self.line("case %s%s:" % (self.pattern(case.pattern), guard))
            self.body(case.body)
        self.indent -= 1

    # Patterns: alternatives and names bind more loosely than the rest.
    def pattern(self, node, level=0):
        kind = _kind(node)
        if kind == "MatchValue":
            return self.expr(node.value)
        if kind == "MatchSingleton":
            return repr(node.value)
        if kind == "MatchStar":
            return "*" + (node.name or "_")
        if kind == "MatchSequence":
            return "[" + ", ".join([self.pattern(p) for p in node.patterns]) + "]"
        if kind == "MatchMapping":
            pairs = [
                self.expr(k) + ": " + self.pattern(p) for k, p in zip(node.keys, node.patterns)
            ]
            return "{" + ", ".join(pairs + (["**" + node.rest] if node.rest else [])) + "}"
        if kind == "MatchClass":
            parts = [self.pattern(p) for p in node.patterns]
            parts += [n + "=" + self.pattern(p) for n, p in zip(node.kwd_attrs, node.kwd_patterns)]
            return "%s(%s)" % (self.expr(node.cls, _ATOM), ", ".join(parts))
        if kind == "MatchOr":
            text, own = " | ".join([self.pattern(p, 2) for p in node.patterns]), 1
        elif node.pattern is None:
            return node.name or "_"
        else:
            text, own = self.pattern(node.pattern, 1) + " as " + node.name, 0
        return "(" + text + ")" if own < level else text
