# Pickles read as instructions: listed, and made shorter. What the instructions mean is in the
# protocols (PEP 307, 3154 and 574).

import io
import pickle
import struct
import sys

__all__ = ["dis", "genops", "optimize"]


class ArgumentDescriptor:
    def __init__(self, name, reader):
        self.name, self.reader = name, reader


class OpcodeInfo:
    def __init__(self, name, code, arg, proto):
        self.name, self.code, self.arg, self.proto = name, code, arg, proto

    def __repr__(self):
        return "<OpcodeInfo %s>" % self.name


def _exactly(f, n, what):
    data = f.read(n)
    if len(data) < n:
        raise ValueError("expected %d bytes in a %s, but only %d remain" % (n, what, len(data)))
    return data


def _number(form, name):
    size = struct.calcsize(form)
    return lambda f: struct.unpack(form, _exactly(f, size, name))[0]


def _counted(form, name, decode=bytes):
    count = _number(form, name)

    def read(f):
        n = count(f)
        if n < 0:
            raise ValueError("%s byte count < 0: %d" % (name, n))
        return decode(_exactly(f, n, name))

    return read


def _line(f):
    data = f.readline()
    if not data.endswith(b"\n"):
        raise ValueError("no newline found when trying to read stringnl")
    return data[:-1]


def _text(data):
    return str(data, "utf-8", "surrogatepass")


def _quoted(f):
    data = _line(f)
    for quote in (b'"', b"'"):
        if data.startswith(quote):
            if len(data) < 2 or not data.endswith(quote):
                raise ValueError("strinq quote %r not found at both ends of %r" % (quote, data))
            return data[1:-1].decode("unicode_escape" if b"\\" in data else "ascii")
    raise ValueError("no string quotes around %r" % data)


def _decimal(f):
    data = _line(f)
    return {b"00": False, b"01": True}[data] if data in (b"00", b"01") else int(data)


def _decimal_long(f):
    data = _line(f)
    return int(data[:-1] if data.endswith(b"L") else data)


_READERS = {
    "uint1": _number("<B", "uint1"),
    "uint2": _number("<H", "uint2"),
    "int4": _number("<i", "int4"),
    "uint4": _number("<I", "uint4"),
    "uint8": _number("<Q", "uint8"),
    "float8": _number(">d", "float8"),
    "stringnl": _quoted,
    "stringnl_noescape": lambda f: _line(f).decode("ascii"),
    "stringnl_noescape_pair": lambda f: "%s %s" % (_line(f).decode(), _line(f).decode()),
    "decimalnl_short": _decimal,
    "decimalnl_long": _decimal_long,
    "floatnl": lambda f: float(_line(f)),
    "unicodestringnl": lambda f: str(_line(f), "raw-unicode-escape"),
    "string1": _counted("<B", "string1", lambda data: data.decode("latin-1")),
    "string4": _counted("<i", "string4", lambda data: data.decode("latin-1")),
    "bytes1": _counted("<B", "bytes1"),
    "bytes4": _counted("<I", "bytes4"),
    "bytes8": _counted("<Q", "bytes8"),
    "bytearray8": _counted("<Q", "bytearray8", bytearray),
    "unicodestring1": _counted("<B", "unicodestring1", _text),
    "unicodestring4": _counted("<I", "unicodestring4", _text),
    "unicodestring8": _counted("<Q", "unicodestring8", _text),
    "long1": _counted("<B", "long1", pickle.decode_long),
    "long4": _counted("<i", "long4", pickle.decode_long),
}

# Code, name, protocol, argument.
_TABLE = """I INT 0 decimalnl_short
J BININT 1 int4
K BININT1 1 uint1
M BININT2 1 uint2
L LONG 0 decimalnl_long
\x8a LONG1 2 long1
\x8b LONG4 2 long4
S STRING 0 stringnl
T BINSTRING 1 string4
U SHORT_BINSTRING 1 string1
B BINBYTES 3 bytes4
C SHORT_BINBYTES 3 bytes1
\x8e BINBYTES8 4 bytes8
\x96 BYTEARRAY8 5 bytearray8
\x97 NEXT_BUFFER 5
\x98 READONLY_BUFFER 5
N NONE 0
\x88 NEWTRUE 2
\x89 NEWFALSE 2
V UNICODE 0 unicodestringnl
\x8c SHORT_BINUNICODE 4 unicodestring1
X BINUNICODE 1 unicodestring4
\x8d BINUNICODE8 4 unicodestring8
F FLOAT 0 floatnl
G BINFLOAT 1 float8
] EMPTY_LIST 1
a APPEND 0
e APPENDS 1
l LIST 0
) EMPTY_TUPLE 1
t TUPLE 0
\x85 TUPLE1 2
\x86 TUPLE2 2
\x87 TUPLE3 2
} EMPTY_DICT 1
d DICT 0
s SETITEM 0
u SETITEMS 1
\x8f EMPTY_SET 4
\x90 ADDITEMS 4
\x91 FROZENSET 4
0 POP 0
2 DUP 0
( MARK 0
1 POP_MARK 1
g GET 0 decimalnl_short
h BINGET 1 uint1
j LONG_BINGET 1 uint4
p PUT 0 decimalnl_short
q BINPUT 1 uint1
r LONG_BINPUT 1 uint4
\x94 MEMOIZE 4
\x82 EXT1 2 uint1
\x83 EXT2 2 uint2
\x84 EXT4 2 int4
c GLOBAL 0 stringnl_noescape_pair
\x93 STACK_GLOBAL 4
R REDUCE 0
b BUILD 0
i INST 0 stringnl_noescape_pair
o OBJ 1
\x81 NEWOBJ 2
\x92 NEWOBJ_EX 4
\x80 PROTO 2 uint1
. STOP 0
\x95 FRAME 4 uint8
P PERSID 0 stringnl_noescape
Q BINPERSID 1"""


def _opcode(line):
    code, name, proto, *arg = line.split(" ")
    arg = ArgumentDescriptor(arg[0], _READERS[arg[0]]) if arg else None
    return OpcodeInfo(name, code, arg, int(proto))


opcodes = [_opcode(line) for line in _TABLE.split("\n")]
code2op = {op.code: op for op in opcodes}
# What takes all that is above the last mark.
_TO_MARK = """APPENDS LIST TUPLE DICT SETITEMS ADDITEMS FROZENSET POP_MARK INST OBJ""".split()
_PUTS = ("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE")
_GETS = ("GET", "BINGET", "LONG_BINGET")


def _genops(data, yield_end_pos=False):
    f = io.BytesIO(data) if isinstance(data, (bytes, bytearray)) else data
    tell = getattr(f, "tell", lambda: None)
    while True:
        pos = tell()
        code = f.read(1)
        op = code2op.get(code.decode("latin-1"))
        if op is None:
            if not code:
                raise ValueError("pickle exhausted before seeing STOP")
            where = "<unknown>" if pos is None else pos
            raise ValueError("at position %s, opcode %r unknown" % (where, code))
        arg = op.arg.reader(f) if op.arg is not None else None
        yield (op, arg, pos, tell()) if yield_end_pos else (op, arg, pos)
        if op.name == "STOP":
            return


def genops(pickle):
    return _genops(pickle)


# How many values an instruction takes and leaves, where that is not one that is left.
_EFFECTS = {
    "APPEND": (2, 1), "SETITEM": (3, 1), "TUPLE1": (1, 1), "TUPLE2": (2, 1), "TUPLE3": (3, 1),
    "POP": (1, 0), "DUP": (1, 2), "REDUCE": (2, 1), "BUILD": (2, 1), "NEWOBJ": (2, 1),
    "NEWOBJ_EX": (3, 1), "STACK_GLOBAL": (2, 1), "BINPERSID": (1, 1), "READONLY_BUFFER": (1, 1),
    "STOP": (1, 0), "PUT": (0, 0), "BINPUT": (0, 0), "LONG_BINPUT": (0, 0), "MEMOIZE": (0, 0),
    "PROTO": (0, 0), "FRAME": (0, 0),
    # Below the mark.
    "APPENDS": (1, 1), "SETITEMS": (1, 1), "ADDITEMS": (1, 1), "POP_MARK": (0, 0),
}
_MARK = object()


class _Stack:
    # What a listing follows: values, where marks are, and what has been remembered.
    def __init__(self):
        self.values, self.marks, self.memo = [], [], {}

    def take(self, op, arg, pos):
        # What is to be said of the instruction, and what is wrong with it.
        note = wrong = None
        numbers = _EFFECTS.get(op.name, (0, 1))
        pops_mark = op.name == "POP" and self.values and self.values[-1] is _MARK
        if op.name in _TO_MARK or pops_mark:
            note, wrong = self.to_mark()
            numbers = (0, 0) if pops_mark else numbers
        if op.name in _PUTS:
            place = len(self.memo) if op.name == "MEMOIZE" else arg
            if op.name == "MEMOIZE":
                note = "(as %d)" % place
            if place in self.memo:
                wrong = "memo key %r already defined" % arg
            elif not self.values:
                wrong = "stack is empty -- can't store into memo"
            elif self.values[-1] is _MARK:
                wrong = "can't store markobject in the memo"
            else:
                self.memo[place] = None
        elif op.name in _GETS and arg not in self.memo:
            wrong = "memo key %r has never been stored into" % arg
        return note, wrong, numbers

    def to_mark(self):
        if _MARK not in self.values:
            return ("no MARK exists on stack",) * 2
        while self.values.pop() is not _MARK:
            pass
        where = self.marks.pop()
        return "(MARK at unknown opcode offset)" if where is None else "(MARK at %d)" % where, None

    def change(self, op, pos, numbers):
        before, after = numbers
        if len(self.values) < before:
            raise ValueError("tries to pop %d items from stack with only %d items"
                             % (before, len(self.values)))
        if before:
            del self.values[-before:]
        if op.name == "MARK":
            self.marks.append(pos)
            self.values.append(_MARK)
        else:
            self.values += [None] * after


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    stack = _Stack()
    if memo is not None:
        stack.memo = memo
    highest = -1
    for op, arg, pos in genops(pickle):
        highest = max(highest, op.proto)
        indent = " " * indentlevel * len(stack.marks)
        note, wrong, numbers = stack.take(op, arg, pos)
        line = "" if pos is None else "%5d:" % pos
        line += " %-4s %s%s" % (repr(op.code)[1:-1], indent, op.name)
        if arg is not None or note:
            line += " " * (10 - len(op.name))
            line += "" if arg is None else " " + repr(arg)
            line += " " + note if note else ""
        print(line, file=out)
        if wrong:
            raise ValueError(wrong)
        stack.change(op, pos, numbers)
    print("highest protocol among opcodes =", highest, file=out)
    if stack.values:
        raise ValueError("stack not empty after STOP: %r" % stack.values)


def optimize(p):
    # Without what is remembered and never asked for; frames are made anew.
    used, places = set(), {}
    proto, memoized = 0, 0
    parts = []
    for op, arg, pos, end in _genops(p, yield_end_pos=True):
        if op.name in ("PUT", "BINPUT", "LONG_BINPUT"):
            parts.append(("put", arg))
        elif op.name == "MEMOIZE":
            parts.append(("put", memoized))
        elif op.name in _GETS:
            used.add(arg)
            parts.append(("get", arg))
        elif op.name == "PROTO":
            proto = max(proto, arg)
            continue
        elif op.name != "FRAME":
            parts.append((None, p[pos:end]))
        memoized += op.name in _PUTS
    pieces = []
    for kind, value in parts:
        if kind is None:
            pieces.append(value)
        elif kind == "put" and value in used:
            places[value] = len(places)
            pieces.append(_put(places[value], proto))
        elif kind == "get":
            pieces.append(_get(places[value], proto))
    head = b"\x80" + bytes((proto,)) if proto >= 2 else b""
    return head + (_framed(pieces) if proto >= 4 else b"".join(pieces))


def _put(place, proto):
    if proto >= 4:
        return b"\x94"
    if proto == 0:
        return b"p%d\n" % place
    return b"q" + bytes((place,)) if place < 256 else b"r" + struct.pack("<I", place)


def _get(place, proto):
    if proto == 0:
        return b"g%d\n" % place
    return b"h" + bytes((place,)) if place < 256 else b"j" + struct.pack("<I", place)


# A frame ends when it has so many bytes; what is as long stands alone, what is shorter than 4 bytes
# has no head.
_FRAME = 64 * 1024


def _framed(pieces):
    out, frame = [], b""

    def flush():
        if len(frame) >= 4:
            out.append(b"\x95" + struct.pack("<Q", len(frame)))
        out.append(frame)

    for piece in pieces:
        if len(piece) >= _FRAME or len(frame) >= _FRAME:
            flush()
            frame = b""
        if len(piece) >= _FRAME:
            out.append(piece)
        else:
            frame += piece
    flush()
    return b"".join(out)


if __name__ == "__main__":
    for path in sys.argv[1:]:
        with open(path, "rb") as f:
            dis(f)
