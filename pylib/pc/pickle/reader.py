# Reads pickles: carries out their instructions. Whatever the bytes are, the result is an object or
# an exception; what the program's own classes do when they are made is theirs.

import codecs
import sys
from copyreg import _extension_cache, _inverted_registry
from struct import unpack

from .names import NEW_MODULES, NEW_NAMES, follow
from .opcodes import *
from .opcodes import _CODES


def decode_long(data):
    return int.from_bytes(data, "little", signed=True)


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


class UnpicklerMemoProxy:
    def __init__(self, unpickler):
        self._unpickler = unpickler

    def clear(self):
        self._unpickler._memo.clear()

    def copy(self):
        return dict(self._unpickler._memo)

    def __reduce__(self):
        return dict, (self.copy(),)


class _Stop(Exception):
    pass


# Instructions that do not fit what was there before.
class _StackError(UnpicklingError, IndexError):
    pass


_StackError.__name__ = _StackError.__qualname__ = "UnpicklingError"
_StackError.__module__ = "pickle"


# Where a list, tuple or the like begins.
_mark = object()


class Unpickler:
    dispatch = {}

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


# Each instruction is one function here.
def _on(code):
    def put(f):
        Unpickler.dispatch[code[0]] = f
        return f

    return put


def _constant(code, value):
    Unpickler.dispatch[code[0]] = lambda self: self._stack.append(value)


_constant(NONE, None)
_constant(NEWTRUE, True)
_constant(NEWFALSE, False)
_constant(EMPTY_TUPLE, ())
_constant(MARK, _mark)


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

    Unpickler.dispatch[codes[0]] = text


def _data(codes, width, what, kind):
    def data(self):
        size = self._long_size(width, what)
        self._stack.append(kind(self._input.argument(size)))

    Unpickler.dispatch[codes[0]] = data


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


@_on(TUPLE)
def _tuple(self):
    self._stack.append(tuple(self._above()))


@_on(TUPLE1)
def _tuple1(self):
    self._stack.append((self._pop(),))


@_on(TUPLE2)
def _tuple2(self):
    b = self._pop()
    self._stack.append((self._pop(), b))


@_on(TUPLE3)
def _tuple3(self):
    c = self._pop()
    b = self._pop()
    self._stack.append((self._pop(), b, c))


for _code, _kind in ((EMPTY_LIST, list), (EMPTY_DICT, dict), (EMPTY_SET, set)):
    Unpickler.dispatch[_code[0]] = lambda self, kind=_kind: self._stack.append(kind())


@_on(FROZENSET)
def _frozenset(self):
    self._stack.append(frozenset(self._above()))


@_on(LIST)
def _list(self):
    self._stack.append(self._above())


@_on(DICT)
def _dict(self):
    items = self._above()
    made = {}
    _store(made, items, "odd number of items for DICT")
    self._stack.append(made)


def _store(target, items, complaint):
    if len(items) % 2:
        raise _StackError(complaint)
    for at in range(0, len(items), 2):
        target[items[at]] = items[at + 1]


@_on(APPEND)
def _append(self):
    item = self._pop()
    _extend(self._top(), [item])


@_on(APPENDS)
def _appends(self):
    items = self._above()
    _extend(self._top(), items)


def _extend(target, items):
    if type(target) is list:
        target.extend(items)
        return
    extend = getattr(target, "extend", None)
    if extend is not None:
        extend(items)
        return
    append = target.append
    for item in items:
        append(item)


@_on(SETITEM)
def _setitem(self):
    value = self._pop()
    key = self._pop()
    self._top()[key] = value


@_on(SETITEMS)
def _setitems(self):
    items = self._above()
    _store(self._top(), items, "odd number of items for SETITEMS")


@_on(ADDITEMS)
def _additems(self):
    items = self._above()
    target = self._top()
    if isinstance(target, set):
        target.update(items)
        return
    for item in items:
        target.add(item)


@_on(POP)
def _drop(self):
    if not self._stack:
        raise _StackError("unpickling stack underflow")
    self._stack.pop()


@_on(POP_MARK)
def _drop_mark(self):
    self._above()


@_on(DUP)
def _dup(self):
    self._stack.append(self._top())


def _recall(self, index):
    try:
        self._stack.append(self._memo[index])
    except KeyError:
        text = "Memo value not found at index " + str(index)
        raise UnpicklingError(text) from None


def _keep(self, index):
    if index < 0:
        raise ValueError("negative PUT argument")
    self._memo[index] = self._top()


@_on(GET)
def _get(self):
    _recall(self, int(self._input.line()))


@_on(BINGET)
def _binget(self):
    _recall(self, self._size(1))


@_on(LONG_BINGET)
def _long_binget(self):
    _recall(self, self._size(4))


@_on(PUT)
def _put(self):
    _keep(self, int(self._input.line()))


@_on(BINPUT)
def _binput(self):
    _keep(self, self._size(1))


@_on(LONG_BINPUT)
def _long_binput(self):
    _keep(self, self._size(4))


@_on(MEMOIZE)
def _memoize(self):
    _keep(self, len(self._memo))


@_on(GLOBAL)
def _global(self):
    module = bytes(self._input.line()).decode("utf-8")
    name = bytes(self._input.line()).decode("utf-8")
    self._stack.append(self.find_class(module, name))


@_on(STACK_GLOBAL)
def _stack_global(self):
    name = self._pop()
    module = self._pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError("STACK_GLOBAL requires str")
    self._stack.append(self.find_class(module, name))


def _extension(self, width):
    code = self._size(width)
    if code == 0 or code > 0x7FFFFFFF:
        raise UnpicklingError("EXT specifies code <= 0")
    if code in _extension_cache:
        return self._stack.append(_extension_cache[code])
    if code not in _inverted_registry:
        raise ValueError("unregistered extension code " + str(code))
    found = self.find_class(*_inverted_registry[code])
    _extension_cache[code] = found
    self._stack.append(found)


for _code, _width in ((EXT1, 1), (EXT2, 2), (EXT4, 4)):
    Unpickler.dispatch[_code[0]] = lambda self, width=_width: _extension(self, width)


@_on(INST)
def _inst(self):
    module = bytes(self._input.line()).decode("ascii")
    name = bytes(self._input.line()).decode("ascii")
    args = self._above()
    self._stack.append(self._made(self.find_class(module, name), args))


@_on(OBJ)
def _obj(self):
    args = self._above()
    if not args:
        raise _StackError("unpickling stack underflow")
    self._stack.append(self._made(args[0], args[1:]))


def _with_new(cls, args, keywords, code):
    if not isinstance(cls, type):
        text = code + " class argument must be a type, not " + type(cls).__name__
        raise UnpicklingError(text)
    if not isinstance(args, tuple):
        text = code + " args argument must be a tuple, not " + type(args).__name__
        raise UnpicklingError(text)
    if not isinstance(keywords, dict):
        text = code + " kwargs argument must be a dict, not " + type(keywords).__name__
        raise UnpicklingError(text)
    return cls.__new__(cls, *args, **keywords)


@_on(NEWOBJ)
def _newobj(self):
    args = self._pop()
    self._stack.append(_with_new(self._pop(), args, {}, "NEWOBJ"))


@_on(NEWOBJ_EX)
def _newobj_ex(self):
    keywords = self._pop()
    args = self._pop()
    self._stack.append(_with_new(self._pop(), args, keywords, "NEWOBJ_EX"))


@_on(REDUCE)
def _reduce(self):
    args = self._pop()
    func = self._pop()
    self._stack.append(func(*args))


@_on(BUILD)
def _build(self):
    state = self._pop()
    obj = self._top()
    set_state = getattr(obj, "__setstate__", None)
    if set_state is not None:
        set_state(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError("state is not a dictionary")
        attributes = obj.__dict__
        for name, value in state.items():
            attributes[sys.intern(name) if type(name) is str else name] = value
    if slots:
        if not isinstance(slots, dict):
            raise UnpicklingError("slot state is not a dictionary")
        for name, value in slots.items():
            setattr(obj, name, value)
