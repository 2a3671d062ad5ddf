# Instructions that make values: numbers, texts and bytes.

import codecs
from struct import unpack

from .opcodes import *
from ._input import INSTRUCTIONS, _on, _Stop


def decode_long(data):
    return int.from_bytes(data, "little", signed=True)


@_on(PROTO)
def _proto(self):
    proto = self._size(1)
    if proto > HIGHEST_PROTOCOL:
        raise ValueError("unsupported pickle protocol: %d" % proto)
    self.proto = proto


@_on(FRAME)
def _frame(self):
    self._input.frame(self._long_size(8, "FRAME length"))


@_on(STOP)
def _stop(self):
    raise _Stop(self._pop())


@_on(PERSID)
def _persid(self):
    try:
        key = bytes(self._input.line()).decode("ascii")
    except UnicodeDecodeError:
        raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
    self._stack.append(self.persistent_load(key))


@_on(BINPERSID)
def _binpersid(self):
    self._stack.append(self.persistent_load(self._pop()))


def _number(self):
    data = bytes(self._input.line())
    if not data:
        raise UnpicklingError("pickle data was truncated")
    return data


@_on(INT)
def _int(self):
    data = _number(self)
    if data in (b"00", b"01"):
        value = data == b"01"
    else:
        value = int(data, 0)
    self._stack.append(value)


@_on(LONG)
def _long(self):
    data = _number(self)
    self._stack.append(int(data[:-1] if data.endswith(b"L") else data, 0))


@_on(BININT)
def _binint(self):
    self._stack.append(unpack("<i", self._input.argument(4))[0])


@_on(BININT1)
def _binint1(self):
    self._stack.append(self._size(1))


@_on(BININT2)
def _binint2(self):
    self._stack.append(self._size(2))


@_on(LONG1)
def _long1(self):
    self._stack.append(decode_long(self._input.argument(self._size(1))))


@_on(LONG4)
def _long4(self):
    size = unpack("<i", self._input.argument(4))[0]
    if size < 0:
        raise UnpicklingError("LONG pickle has negative byte count")
    self._stack.append(decode_long(self._input.argument(size)))


@_on(FLOAT)
def _float(self):
    self._stack.append(float(_number(self)))


@_on(BINFLOAT)
def _binfloat(self):
    self._stack.append(unpack(">d", self._input.argument(8))[0])


@_on(STRING)
def _string(self):
    data = bytes(self._input.line())
    if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in (b"'", b'"'):
        raise UnpicklingError("the STRING opcode argument must be quoted")
    self._stack.append(self._old_text(codecs.escape_decode(data[1:-1])[0]))


@_on(BINSTRING)
def _binstring(self):
    size = unpack("<i", self._input.argument(4))[0]
    if size < 0:
        raise UnpicklingError("BINSTRING pickle has negative byte count")
    self._stack.append(self._old_text(self._input.argument(size)))


@_on(SHORT_BINSTRING)
def _short_binstring(self):
    self._stack.append(self._old_text(self._input.argument(self._size(1))))


@_on(UNICODE)
def _unicode(self):
    self._stack.append(bytes(self._input.line()).decode("raw-unicode-escape"))


def _texts(codes, width, what):
    def text(self):
        size = self._long_size(width, what)
        self._stack.append(bytes(self._input.argument(size)).decode("utf-8", "surrogatepass"))

    INSTRUCTIONS[codes[0]] = text


def _data(codes, width, what, kind):
    def data(self):
        size = self._long_size(width, what)
        self._stack.append(kind(self._input.argument(size)))

    INSTRUCTIONS[codes[0]] = data


_texts(SHORT_BINUNICODE, 1, "")
_texts(BINUNICODE, 4, "BINUNICODE")
_texts(BINUNICODE8, 8, "BINUNICODE8")
_data(SHORT_BINBYTES, 1, "", bytes)
_data(BINBYTES, 4, "BINBYTES", bytes)
_data(BINBYTES8, 8, "BINBYTES8", bytes)
_data(BYTEARRAY8, 8, "BYTEARRAY8", bytearray)


@_on(NEXT_BUFFER)
def _next_buffer(self):
    if self._buffers is None:
        text = "pickle stream refers to out-of-band data but no *buffers* argument was given"
        raise UnpicklingError(text)
    try:
        self._stack.append(next(self._buffers))
    except StopIteration:
        raise UnpicklingError("not enough out-of-band buffers") from None


@_on(READONLY_BUFFER)
def _readonly_buffer(self):
    with memoryview(self._top()) as view:
        if not view.readonly:
            self._stack[-1] = view.toreadonly()
