# Writes pickles: objects become instructions. The bytes are those of CPython for the same values.

from copyreg import dispatch_table as registered
from struct import pack
from types import FunctionType, MethodType

from .opcodes import *
from .opcodes import _CODES
from ._values import _Values, encode_long
from ._objects import _checked, _Objects

globals().update(_CODES)


# Bytes on their way to the file. From protocol 4 on they go in frames, whose size stands first.
class _Output:
    def __init__(self, write):
        self.send = write
        self.parts = []
        self.size = 0
        self.framed = False

    def __call__(self, data):
        self.parts.append(data)
        self.size += len(data)

    # A place between two instructions.
    def boundary(self):
        if self.framed and self.size >= FRAME_FULL:
            self.flush()

    def flush(self):
        if self.framed and self.size >= FRAME_LEAST:
            self.parts.insert(0, FRAME + pack("<Q", self.size))
        if self.parts:
            self.send(b"".join(self.parts))
        self.parts = []
        self.size = 0

    # A long text is in no frame, and is not copied.
    def long(self, head, data):
        if not self.framed or len(data) < FRAME_FULL:
            self(head)
            self(data)
            return
        self.flush()
        self.send(head)
        self.send(data)


class PicklerMemoProxy:
    def __init__(self, pickler):
        self._pickler = pickler

    def clear(self):
        self._pickler._memo.clear()

    def copy(self):
        return dict(self._pickler._memo)

    def __reduce__(self):
        return dict, (self.copy(),)


class Pickler(_Values, _Objects):
    dispatch = {}
    # Is `dispatch` what a derived class says? CPython's native Pickler does not look at it.
    _brings_table = False

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.write = _Output(write)
        self.proto = int(protocol)
        self.bin = self.proto >= 1
        self.fast = 0
        self.fix_imports = fix_imports and self.proto < 3
        self._callback = buffer_callback
        # id: its number, and the object, so that it lives as long as the number.
        self._memo = {}

    @property
    def memo(self):
        return PicklerMemoProxy(self)

    @memo.setter
    def memo(self, value):
        if isinstance(value, PicklerMemoProxy):
            value = value.copy()
        elif not isinstance(value, dict):
            text = "'memo' attribute must be a PicklerMemoProxy object or dict, not "
            raise TypeError(text + type(value).__name__)
        for entry in value.values():
            if not isinstance(entry, tuple) or len(entry) != 2:
                raise TypeError("'memo' values must be 2-item tuples")
        self._memo = dict(value)

    def clear_memo(self):
        self._memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        write = getattr(self, "write", None)
        if write is None:
            raise PicklingError(
                "Pickler.__init__() was not called by %s.__init__()" % type(self).__name__
            )
        write.framed = False
        write.parts = []
        write.size = 0
        if self.proto >= 2:
            write(PROTO + bytes([self.proto]))
        if self.proto >= 4:
            write.flush()
            write.framed = True
        self.save(obj)
        write(STOP)
        write.flush()

    def save(self, obj, save_persistent_id=True):
        write = self.write
        write.boundary()
        if save_persistent_id:
            key = self.persistent_id(obj)
            if key is not None:
                return self._persistent(key)
        cls = type(obj)
        if cls in _ATOMS:
            return _ATOMS[cls](self, obj)
        if id(obj) in self._memo:
            return self._recall(obj)
        parts = NotImplemented
        if cls not in _CONTAINERS:
            override = getattr(self, "reducer_override", None)
            if override is not None:
                parts = override(obj)
        if parts is NotImplemented:
            method = (self.dispatch if self._brings_table else Pickler.dispatch).get(cls)
            if method is not None:
                return method(self, obj)
            table = getattr(self, "dispatch_table", registered)
            reduce = table.get(cls) if hasattr(table, "get") else _found(table, cls)
            if reduce is not None:
                parts = reduce(obj)
            elif isinstance(obj, type):
                return self.save_global(obj)
            else:
                parts = self._reduced(obj)
        if isinstance(parts, str):
            return self.save_global(obj, parts)
        if not isinstance(parts, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        self.save_reduce(*_checked(parts), obj=obj)

    def _reduced(self, obj):
        reduce = getattr(obj, "__reduce_ex__", None)
        if reduce is not None:
            return reduce(self.proto)
        reduce = getattr(obj, "__reduce__", None)
        if reduce is not None:
            return reduce()
        raise TypeError("cannot pickle '%s' object" % type(obj).__name__)

    def _persistent(self, key):
        if self.bin:
            self.save(key, False)
            return self.write(BINPERSID)
        try:
            self.write(PERSID + str(key).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def memoize(self, obj):
        if self.fast:
            return
        index = len(self._memo)
        self._memo[id(obj)] = index, obj
        if self.proto >= 4:
            self.write(MEMOIZE)
        elif not self.bin:
            self.write(PUT + str(index).encode() + b"\n")
        elif index < 256:
            self.write(BINPUT + bytes([index]))
        else:
            self.write(LONG_BINPUT + pack("<I", index))

    def _recall(self, obj):
        index = self._memo[id(obj)][0]
        if not self.bin:
            self.write(GET + str(index).encode() + b"\n")
        elif index < 256:
            self.write(BINGET + bytes([index]))
        else:
            self.write(LONG_BINGET + pack("<I", index))

    # One of the instructions for a text, by the bytes that its length takes.
    def _sized(self, data, short, medium, long):
        size = len(data)
        if size < 256 and short:
            self.write(short + bytes([size]) + data)
        elif size < 1 << 32 and medium:
            self.write.long(medium + pack("<I", size), data)
        elif long:
            self.write.long(long + pack("<Q", size), data)
        else:
            raise OverflowError("serializing an object larger than 4 GiB requires protocol 4")


_ATOMS = {
    type(None): Pickler.save_none,
    bool: Pickler.save_bool,
    int: Pickler.save_long,
    float: Pickler.save_float,
}
_CONTAINERS = {
    bytes: Pickler.save_bytes,
    str: Pickler.save_str,
    bytearray: Pickler.save_bytearray,
    dict: Pickler.save_dict,
    set: Pickler.save_set,
    frozenset: Pickler.save_frozenset,
    list: Pickler.save_list,
    tuple: Pickler.save_tuple,
    PickleBuffer: Pickler.save_picklebuffer,
}


class _Pickler(Pickler):
    _brings_table = True


Pickler.dispatch.update(_ATOMS)
Pickler.dispatch.update(_CONTAINERS)
Pickler.dispatch[type] = Pickler.save_type
Pickler.dispatch[type(len)] = Pickler.save_function
Pickler.dispatch[FunctionType] = Pickler.save_global
Pickler.dispatch[MethodType] = Pickler.save_method


def _found(table, cls):
    try:
        return table[cls]
    except KeyError:
        return None
