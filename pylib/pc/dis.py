# Listings of byte code: that of this interpreter, which works on registers.
#
# `arg` of an instruction is the operand that says most: a jump, a name, a constant, a number;
# `argval` is what it stands for and `argrepr` shows all operands.

import sys
import types
from collections import namedtuple
from opcode import *
from opcode import __all__ as _names
from opcode import _operands, _SIZES, _size
import _opcode

__all__ = [
    "code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels",
    "show_code", "get_instructions", "Instruction", "Bytecode",
] + _names

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED",
    32: "GENERATOR", 64: "NOFREE", 128: "COROUTINE", 256: "ITERABLE_COROUTINE",
    512: "ASYNC_GENERATOR",
}
_FIELDS = "opname opcode arg argval argrepr offset starts_line is_jump_target positions"
Positions = namedtuple(
    "Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4
)


class Instruction(namedtuple("Instruction", _FIELDS, defaults=(None,))):
    def _disassemble(self, lineno_width=3, mark_as_current=False, offset_width=4):
        line = "" if self.starts_line is None else str(self.starts_line)
        text = "%s %s %s %s %-20s %s" % (
            line.rjust(lineno_width),
            "-->" if mark_as_current else "   ",
            ">>" if self.is_jump_target else "  ",
            str(self.offset).rjust(offset_width),
            self.opname,
            self.argrepr,
        )
        return text.rstrip()


def _code_of(x):
    x = getattr(x, "__func__", x)
    for name in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, name):
            x = getattr(x, name)
            break
    if isinstance(x, str):
        try:
            return compile(x, "<disassembly>", "eval")
        except SyntaxError:
            return compile(x, "<disassembly>", "exec")
    if isinstance(x, types.CodeType):
        return x
    raise TypeError("don't know how to disassemble %s objects" % type(x).__name__)


def findlinestarts(code):
    last = None
    for start, _, line in code.co_lines():
        if line is not None and line != last:
            last = line
            yield start, line


def _walk(code):
    # (offset, number, letters, values) of each instruction.
    at = 0
    while at < len(code):
        number = code[at]
        if number >= len(_operands):
            raise ValueError("no instruction %d at %d" % (number, at))
        values, place = [], at + 1
        for letter in _operands[number]:
            size = _SIZES.get(letter, 1)
            raw = code[place : place + size]
            value = int.from_bytes(raw, "little")
            if letter in "ISJ" and value >> size * 8 - 1:
                value -= 1 << size * 8
            if letter == "G" and value >> 31:
                value -= 1 << 32
            values.append(value)
            place += size
        yield at, number, _operands[number], values
        at = place


def _targets(code):
    for at, number, letters, values in _walk(code):
        for letter, value in zip(letters, values):
            if letter in "JG":
                yield at + _size(number) + value


def findlabels(code):
    found = []
    for target in _targets(code):
        if target not in found:
            found.append(target)
    return found


# The operands that say most come first.
_RANKS = "JGNMKLISCRWBF"


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    code = _code_of(x)
    return _instructions(code, _offset_of_lines(code, first_line))


def _offset_of_lines(code, first_line):
    return 0 if first_line is None else first_line - code.co_firstlineno


def _instructions(code, line_offset=0):
    starts = {start: line + line_offset for start, line in findlinestarts(code)}
    labels = set(findlabels(code.co_code))
    labels.update(entry[2] for entry in _opcode.exceptions(code) if not entry[4])
    for at, number, letters, values in _walk(code.co_code):
        end = at + _size(number)
        shown = [_shown(code, pair, end) for pair in zip(letters, values)]
        best = min(range(len(letters)), key=lambda i: _RANKS.index(letters[i]), default=None)
        arg, argval = (None, None) if best is None else (values[best], shown[best][0])
        argrepr = " ".join(text for _, text in shown)
        line = starts.get(at)
        yield Instruction(
            opname[number], number, arg, argval, argrepr, at, line, at in labels, Positions(line)
        )


def _shown(code, operand, end):
    # What an operand stands for, and as text.
    letter, value = operand
    if letter in "JG":
        return end + value, "to %d" % (end + value)
    if letter in "NM":
        name = code.co_consts[value]
        return name, name
    if letter in "KL":
        return code.co_consts[value], repr(code.co_consts[value])
    if letter in "RWBF":
        return value, "r%d" % value
    return value, str(value)


class Bytecode:
    def __init__(
        self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False
    ):
        self.codeobj = _code_of(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self._line_offset = _offset_of_lines(self.codeobj, first_line)
        self._original_object = x
        self.current_offset = current_offset

    def __iter__(self):
        return _instructions(self.codeobj, self._line_offset)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self._original_object)

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        lines = _listing(self.codeobj, self.current_offset, self._line_offset)
        return "".join(line + "\n" for line in lines)


def _listing(code, lasti=None, line_offset=0):
    # -1 stands for no instruction at all.
    lasti = None if lasti == -1 else lasti
    for one in _instructions(code, line_offset):
        if one.starts_line is not None and one.offset:
            yield ""
        yield one._disassemble(3, one.offset == lasti)
    entries = _opcode.exceptions(code)
    if entries:
        yield "ExceptionTable:"
    for start, end, target, register, is_handled in entries:
        if is_handled:
            yield "  %d to %d handles r%d" % (start, end, register)
        else:
            yield "  %d to %d -> %d [r%d]" % (start, end, target, register)


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False):
    for line in _listing(co, lasti):
        print(line, file=file)


disco = disassemble


def _inner(code, depth, file):
    for const in code.co_consts if depth is None or depth > 0 else ():
        if isinstance(const, types.CodeType):
            print("\nDisassembly of %r:" % const, file=file)
            disassemble(const, file=file)
            _inner(const, None if depth is None else depth - 1, file)


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False):
    if x is None:
        return distb(file=file)
    if isinstance(x, types.ModuleType) or isinstance(x, type):
        kinds = (
            types.FunctionType, types.MethodType, types.CodeType, type, classmethod, staticmethod,
        )
        for name, one in sorted(x.__dict__.items()):
            if isinstance(one, kinds):
                print("Disassembly of %s:" % name, file=file)
                try:
                    dis(one, file=file, depth=depth)
                except TypeError as e:
                    print("Sorry:", e, file=file)
                print(file=file)
        return
    code = _code_of(x)
    disassemble(code, file=file)
    _inner(code, depth, file)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False):
    if tb is None:
        try:
            tb = sys.last_traceback
        except AttributeError:
            raise RuntimeError("no last traceback to disassemble") from None
        while tb.tb_next:
            tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file)


def pretty_flags(flags):
    names = [COMPILER_FLAG_NAMES.get(1 << i, hex(1 << i)) for i in range(32) if flags >> i & 1]
    return ", ".join(names) if names else "0x0"


def code_info(x):
    code = _code_of(x)
    rows = [
        ("Name", code.co_name),
        ("Filename", code.co_filename),
        ("Argument count", code.co_argcount),
        ("Positional-only arguments", code.co_posonlyargcount),
        ("Kw-only arguments", code.co_kwonlyargcount),
        ("Flags", pretty_flags(code.co_flags)),
    ]
    lines = ["%-18s %s" % (title + ":", value) for title, value in rows]
    for title, values, show in (
        ("Constants", code.co_consts, repr),
        ("Names", code.co_names, str),
        ("Variable names", code.co_varnames, str),
    ):
        if values:
            lines.append(title + ":")
            lines += ["%4d: %s" % (i, show(value)) for i, value in enumerate(values)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    print(code_info(co), file=file)


def _main():
    source = sys.stdin.read() if len(sys.argv) < 2 else open(sys.argv[1]).read()
    dis(compile(source, sys.argv[1] if len(sys.argv) > 1 else "<stdin>", "exec"))


if __name__ == "__main__":
    _main()
