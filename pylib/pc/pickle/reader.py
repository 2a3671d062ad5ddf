# Reads pickles: carries out their instructions. Whatever the bytes are, the result is an object or
# an exception; what the program's own classes do when they are made is theirs.

import codecs
import sys

from .names import NEW_MODULES, NEW_NAMES, follow
from .opcodes import *
from ._input import INSTRUCTIONS, _Input, _mark, _Memory, _StackError, _Stop
from ._read_values import decode_long

# They put the other instructions into the table.
from . import _read_containers, _read_objects


class UnpicklerMemoProxy:
    def __init__(self, unpickler):
        self._unpickler = unpickler

    def clear(self):
        self._unpickler._memo.clear()

    def copy(self):
        return dict(self._unpickler._memo)

    def __reduce__(self):
        return dict, (self.copy(),)


class Unpickler:
    dispatch = INSTRUCTIONS

    def __init__(
        self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None
    ):
        self._input = file if isinstance(file, _Memory) else _Input(file)
        self._buffers = None if buffers is None else iter(buffers)
        self._memo = {}
        self.encoding = encoding
        self.errors = errors
        self.proto = 0
        self.fix_imports = fix_imports

    @property
    def memo(self):
        return UnpicklerMemoProxy(self)

    @memo.setter
    def memo(self, value):
        if isinstance(value, UnpicklerMemoProxy):
            value = value.copy()
        elif not isinstance(value, dict):
            text = "'memo' attribute must be an UnpicklerMemoProxy object or dict, not "
            raise TypeError(text + type(value).__name__)
        for key in value:
            if not isinstance(key, int):
                raise TypeError("memo key must be integers")
            if key < 0:
                raise ValueError("memo key must be positive integers.")
        self._memo = dict(value)

    def load(self):
        source = getattr(self, "_input", None)
        if source is None:
            raise UnpicklingError(
                "Unpickler.__init__() was not called by %s.__init__()" % type(self).__name__
            )
        self._stack = []
        dispatch = self.dispatch
        read = source.read
        try:
            while True:
                code = read(1)[0]
                step = dispatch.get(code)
                if step is None:
                    shown = chr(code) if 32 <= code < 127 and code != 39 else "\\x%02x" % code
                    raise UnpicklingError("invalid load key, '%s'." % shown)
                step(self)
        except _Stop as stop:
            return stop.args[0]

    def persistent_load(self, key):
        text = "A load persistent id instruction was encountered, but no persistent_load "
        raise UnpicklingError(text + "function was specified.")

    def find_class(self, module, name, /):
        if self.proto < 3 and self.fix_imports:
            if (module, name) in NEW_NAMES:
                module, name = NEW_NAMES[module, name]
            else:
                module = NEW_MODULES.get(module, module)
        __import__(module)
        if self.proto >= 4:
            return follow(sys.modules[module], name)[0]
        return getattr(sys.modules[module], name)

    # What is on top.
    def _pop(self):
        stack = self._stack
        if not stack:
            raise _StackError("unpickling stack underflow")
        value = stack.pop()
        if value is _mark:
            raise _StackError("unexpected MARK found")
        return value

    def _top(self):
        value = self._pop()
        self._stack.append(value)
        return value

    # Everything above the last mark, which goes with it.
    def _above(self):
        stack = self._stack
        at = len(stack) - 1
        while at >= 0 and stack[at] is not _mark:
            at -= 1
        if at < 0:
            raise _StackError("could not find MARK")
        items = stack[at + 1 :]
        del stack[at:]
        return items

    def _size(self, width):
        return int.from_bytes(self._input.argument(width), "little")

    def _long_size(self, width, what):
        size = self._size(width)
        if size > sys.maxsize:
            text = "%s exceeds system's maximum size of %d bytes"
            raise OverflowError(text % (what, sys.maxsize))
        return size

    def _old_text(self, data):
        if self.encoding == "bytes":
            return bytes(data)
        return codecs.decode(bytes(data), self.encoding, self.errors)

    def _made(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            return cls(*args)
        return cls.__new__(cls)
