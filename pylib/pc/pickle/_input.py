# The bytes of a pickle, from a file or from memory, the table of instructions, and the errors of a
# reader.

from .opcodes import *


# The bytes of one pickle. Those of a frame are read at once.
class _Input:
    def __init__(self, file):
        try:
            self._read, self._readline = file.read, file.readline
        except AttributeError:
            text = "file must have 'read' and 'readline' attributes"
            raise TypeError(text) from None
        self._readinto = getattr(file, "readinto", None)
        self._frame = b""
        self._at = 0

    def read(self, size):
        if self._at < len(self._frame):
            end = self._at + size
            if end > len(self._frame):
                raise UnpicklingError("pickle exhausted before end of frame")
            data = self._frame[self._at : end]
            self._at = end
            return data
        data = self._read(size)
        if not isinstance(data, (bytes, bytearray)):
            raise ValueError("read() returned non-bytes object (%s)" % type(data).__name__)
        if len(data) < size:
            raise EOFError("Ran out of input")
        return data

    def argument(self, size):
        try:
            return self.read(size)
        except EOFError:
            raise UnpicklingError("pickle data was truncated") from None

    def line(self):
        if self._at < len(self._frame):
            end = self._frame.find(b"\n", self._at) + 1
            if not end:
                raise UnpicklingError("pickle exhausted before end of frame")
            data = self._frame[self._at : end]
            self._at = end
        else:
            data = self._readline()
            if not data.endswith(b"\n"):
                raise UnpicklingError("pickle data was truncated")
        return data[:-1]

    def frame(self, size):
        if self._at < len(self._frame):
            raise UnpicklingError("beginning of a new frame before end of current frame")
        self._frame = bytes(self.argument(size))
        self._at = 0


# `loads` reads from here: no frames to keep apart, since everything is in memory.
class _Memory:
    def __init__(self, data):
        self._data = data
        self._at = 0

    def read(self, size):
        end = self._at + size
        data = self._data[self._at : end]
        if len(data) < size:
            raise EOFError("Ran out of input")
        self._at = end
        return data

    argument = _Input.argument

    def line(self):
        end = self._data.find(b"\n", self._at) + 1
        if not end:
            raise UnpicklingError("pickle data was truncated")
        data = self._data[self._at : end - 1]
        self._at = end
        return data

    def frame(self, size):
        if self._at + size > len(self._data):
            raise UnpicklingError("pickle data was truncated")


class _Stop(Exception):
    pass


# Instructions that do not fit what was there before.
class _StackError(UnpicklingError, IndexError):
    pass


_StackError.__name__ = _StackError.__qualname__ = "UnpicklingError"
_StackError.__module__ = "pickle"

# Where a list, tuple or the like begins.
_mark = object()

# By the instruction's byte: the function of a reader that carries it out.
INSTRUCTIONS = {}


# Each instruction is one function.
def _on(code):
    def put(f):
        INSTRUCTIONS[code[0]] = f
        return f

    return put


def _constant(code, value):
    INSTRUCTIONS[code[0]] = lambda self: self._stack.append(value)


_constant(NONE, None)
_constant(NEWTRUE, True)
_constant(NEWFALSE, False)
_constant(EMPTY_TUPLE, ())
_constant(MARK, _mark)
