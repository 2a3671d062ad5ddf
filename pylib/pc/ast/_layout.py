# Source text of trees for the compiler, and the lines of the tree that its lines stand for.

from ._nodes import expr as _Expr, pattern as _Pattern, stmt as _Statement
from ._unparse import Unparser, _TEST

# In text that is not written yet, a number between two of these says what line follows. No text
# of a node has this character as it is.
_MARK = "\x1e"
_KINDS = (_Statement, "stmt"), (_Expr, "expr"), (_Pattern, "pattern")


def _line_of(node):
    try:
        line = node.lineno
    except AttributeError:
        kind = [name for cls, name in _KINDS if isinstance(node, cls)] or ["excepthandler"]
        raise TypeError('required field "lineno" missing from ' + kind[0]) from None
    if not isinstance(line, int):
        raise TypeError("expected some sort of int, but got %r" % (line,))
    return max(line, 0)


class _Layout(Unparser):
    def __init__(self):
        super().__init__()
        self.lines = []
        self.at = 1
        self.joined = 0  # how many f-strings there are around: their lines cannot be broken

    def place(self, node):
        self.at = _line_of(node)

    # Between tokens a line ends with a backslash.
    def line(self, text):
        first, *rest = text.split(_MARK)
        at = self.at
        while not first and rest:
            at, first, *rest = rest
        while rest and not rest[-1]:
            rest = rest[:-2]
        self._write("\n" + "    " * self.indent + first, at)
        for number, part in zip(rest[::2], rest[1::2]):
            self._write("\\\n" + part, number)

    def _write(self, text, at):
        self.out.append(text)
        self.lines += [int(at)] * text.count("\n")

    def expr(self, node, level=_TEST):
        line = _line_of(node) if isinstance(node, _Expr) else self.at
        outer = self.at
        if line == outer or self.joined:
            return super().expr(node, level)
        self.at = line
        text = super().expr(node, level)
        self.at = outer
        return _MARK + str(line) + _MARK + text + _MARK + str(outer) + _MARK

    def expr_JoinedStr(self, node):
        self.joined += 1
        found = super().expr_JoinedStr(node)
        self.joined -= 1
        return found

    def _decorators(self, node):
        for one in node.decorator_list:
            self.place(one)
            self.line("@" + self.expr(one))
        self.place(node)


# What the compiler takes: the text, with `behind` at its end, and a tuple of numbers.
def laid_out(tree, behind):
    layout = _Layout()
    text = layout.text(tree) + behind
    return text, tuple(layout.lines)
