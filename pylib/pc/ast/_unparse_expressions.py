# Expressions as text, with as few parentheses as they need.

from ._nodes import *

# Levels of precedence: a node is enclosed where its place asks for a higher one than it has.
(
    _NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _EXPR, _BXOR, _BAND, _SHIFT, _ARITH,
    _TERM, _FACTOR, _POWER, _AWAIT, _ATOM,
) = range(18)

_BINARY = {
    "Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM), "MatMult": ("@", _TERM),
    "Div": ("/", _TERM), "Mod": ("%", _TERM), "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT),
    "BitOr": ("|", _EXPR), "BitXor": ("^", _BXOR), "BitAnd": ("&", _BAND),
    "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
}
_UNARY = {
    "Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR),
}
_COMPARED = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
    "IsNot": "is not", "In": "in", "NotIn": "not in",
}
_QUOTES = ("'", '"', '"""', "'''")
_INFINITY = "1e309"


def _kind(node):
    return type(node).__name__


# The part for expressions.
class Expressions:
    def expr_Name(self, node):
        return _ATOM, node.id

    def expr_Constant(self, node):
        value = node.value
        if value is ...:
            return _ATOM, "..."
        if isinstance(value, (float, complex)):
            text = repr(value).replace("inf", _INFINITY)
            return _ATOM, text.replace("nan", "(%s-%s)" % (_INFINITY, _INFINITY))
        if isinstance(value, tuple):
            inner = ", ".join([self.expr_Constant(Constant(v, None))[1] for v in value])
            return _ATOM, "(" + inner + ("," if len(value) == 1 else "") + ")"
        return _ATOM, ("u" if node.kind == "u" else "") + repr(value)

    def expr_NamedExpr(self, node):
        text = "%s := %s" % (self.expr(node.target, _ATOM), self.expr(node.value, _ATOM))
        return _NAMED, text

    def expr_BoolOp(self, node):
        word, level = ("and", _AND) if _kind(node.op) == "And" else ("or", _OR)
        # Each further operand is enclosed a level sooner, as CPython does it.
        parts = [self.expr(v, min(level + n, _ATOM)) for n, v in enumerate(node.values, 1)]
        return level, (" %s " % word).join(parts)

    def expr_BinOp(self, node):
        sign, level = _BINARY[_kind(node.op)]
        left, right = level, level + 1
        if sign == "**":
            left, right = level + 1, level
        return level, "%s %s %s" % (self.expr(node.left, left), sign, self.expr(node.right, right))

    def expr_UnaryOp(self, node):
        sign, level = _UNARY[_kind(node.op)]
        return level, sign + self.expr(node.operand, level)

    def expr_Lambda(self, node):
        parameters = self.arguments(node.args)
        between = " " if parameters else ""
        return _TEST, "lambda%s%s: %s" % (between, parameters, self.expr(node.body))

    def expr_IfExp(self, node):
        body, test = self.expr(node.body, _TEST + 1), self.expr(node.test, _TEST + 1)
        return _TEST, "%s if %s else %s" % (body, test, self.expr(node.orelse))

    def expr_Dict(self, node):
        parts = []
        for key, value in zip(node.keys, node.values):
            if key is None:
                parts.append("**" + self.expr(value, _EXPR))
            else:
                parts.append(self.expr(key) + ": " + self.expr(value))
        return _ATOM, "{" + ", ".join(parts) + "}"

    def expr_Set(self, node):
        return _ATOM, "{" + self.items(node.elts) + "}" if node.elts else "{*()}"

    def expr_List(self, node):
        return _ATOM, "[" + self.items(node.elts) + "]"

    def expr_Tuple(self, node):
        comma = "," if len(node.elts) == 1 else ""
        return _TUPLE if node.elts else _ATOM, (self.items(node.elts) + comma) or "()"

    def _generators(self, generators):
        text = ""
        for one in generators:
            text += " async for " if one.is_async else " for "
            text += self.expr(one.target, _TUPLE) + " in " + self.expr(one.iter, _TEST + 1)
            for test in one.ifs:
                text += " if " + self.expr(test, _TEST + 1)
        return text

    def expr_ListComp(self, node):
        return _ATOM, "[" + self.expr(node.elt) + self._generators(node.generators) + "]"

    def expr_SetComp(self, node):
        return _ATOM, "{" + self.expr(node.elt) + self._generators(node.generators) + "}"

    def expr_GeneratorExp(self, node):
        return _ATOM, "(" + self.expr(node.elt) + self._generators(node.generators) + ")"

    def expr_DictComp(self, node):
        pair = self.expr(node.key) + ": " + self.expr(node.value)
        return _ATOM, "{" + pair + self._generators(node.generators) + "}"

    def expr_Await(self, node):
        return _AWAIT, "await " + self.expr(node.value, _ATOM)

    def expr_Yield(self, node):
        return _YIELD, "yield" + (" " + self.expr(node.value, _ATOM) if node.value else "")

    def expr_YieldFrom(self, node):
        return _YIELD, "yield from " + self.expr(node.value, _ATOM)

    def expr_Compare(self, node):
        text = self.expr(node.left, _CMP + 1)
        for op, other in zip(node.ops, node.comparators):
            text += " %s %s" % (_COMPARED[_kind(op)], self.expr(other, _CMP + 1))
        return _CMP, text

    def expr_Call(self, node):
        parts = [self.expr(arg) for arg in node.args]
        parts += [self.keyword(one) for one in node.keywords]
        return _ATOM, "%s(%s)" % (self.expr(node.func, _ATOM), ", ".join(parts))

    def keyword(self, node):
        if node.arg is None:
            return "**" + self.expr(node.value)
        return node.arg + "=" + self.expr(node.value)

    def expr_Attribute(self, node):
        value = self.expr(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            value += " "
        return _ATOM, value + "." + node.attr

    def expr_Subscript(self, node):
        index = node.slice
        if isinstance(index, Tuple) and index.elts:
            comma = "," if len(index.elts) == 1 else ""
            text = self.items(index.elts) + comma
        else:
            text = self.expr(index, _TUPLE)
        return _ATOM, "%s[%s]" % (self.expr(node.value, _ATOM), text)

    def expr_Slice(self, node):
        text = self.expr(node.lower) if node.lower else ""
        text += ":" + (self.expr(node.upper) if node.upper else "")
        return _TEST, text + (":" + self.expr(node.step) if node.step else "")

    def expr_Starred(self, node):
        return _EXPR, "*" + self.expr(node.value, _EXPR)

    def expr_FormattedValue(self, node):
        return self.expr_JoinedStr(JoinedStr([node]))

    def expr_JoinedStr(self, node):
        parts = []
        self._joined(node, parts, False)
        texts = [text if is_field else _escaped(text) for is_field, text in parts]
        out = "".join(texts)
        quotes = [q for q in _QUOTES if not any(q in text for text in texts)]
        if any("\n" in text for text in texts):
            quotes = [q for q in quotes if len(q) == 3]
        quotes.sort(key=lambda q: q[0] == out[-1:])
        if not quotes:
            quotes = ["'"]
            texts = [
                text if is_field else text.replace("'", "\\'")
                for (is_field, _), text in zip(parts, texts)
            ]
            out = "".join(texts)
        elif out[-1:] == quotes[0][0]:
            out = out[:-1] + "\\" + out[-1]
        return _ATOM, "f" + quotes[0] + out + quotes[0]

    def _joined(self, node, parts, in_format):
        for value in node.values:
            if isinstance(value, Constant):
                parts.append((False, value.value.replace("{", "{{").replace("}", "}}")))
            elif isinstance(value, JoinedStr):
                self._joined(value, parts, in_format)
            elif not isinstance(value, FormattedValue):
                # Trees made by hand may have any expression that gives text.
                self._joined(JoinedStr([FormattedValue(value, -1)]), parts, in_format)
            else:
                text = self.expr(value.value, _TEST + 1)
                text = "{" + (" " if text.startswith("{") else "") + text
                if value.conversion != -1:
                    text += "!" + chr(value.conversion)
                parts.append((True, text))
                if getattr(value, "format_spec", None):
                    parts.append((True, ":"))
                    self._joined(value.format_spec, parts, True)
                parts.append((True, "}"))


def _escape(c):
    return repr(c)[1:-1]


def _escaped(text):
    text = text.replace("\\", "\\\\")
    return "".join([c if c.isprintable() else _escape(c) for c in text])
