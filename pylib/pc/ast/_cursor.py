# A place among the tokens of a source, and the names of what stands there.

from ._nodes import *

_KEYWORDS = frozenset(
    """False None True and as assert async await break class continue def del elif else except
    finally for from global if import in is lambda nonlocal not or pass raise return try while with
    yield""".split()
)

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


# A place among tokens.
class Cursor:
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
