# Writes pickles: objects become instructions. The bytes are those of CPython for the same values.

import builtins
import sys
from copyreg import _extension_registry, dispatch_table as registered
from functools import partial
from struct import pack
from types import BuiltinFunctionType, FunctionType, MethodType

from .names import OLD_MODULES, OLD_NAMES, follow, whichmodule
from .opcodes import *
from .opcodes import _CODES

globals().update(_CODES)

_SINGLETON_TYPES = {type(None): None, type(...): ..., type(NotImplemented): NotImplemented}
_SMALL_TUPLES = (EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3)


# The number in as few bytes as hold its sign, the lowest first.
def encode_long(x):
    if x == 0:
        return b""
    bits = (x if x >= 0 else ~x).bit_length()
    return x.to_bytes(bits // 8 + 1, "little", signed=True)


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


class Pickler:
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

    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def save_long(self, obj):
        write = self.write
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            if not self.bin:
                write(INT + str(obj).encode() + b"\n")
            elif 0 <= obj < 0x100:
                write(BININT1 + bytes([obj]))
            elif 0 <= obj < 0x10000:
                write(BININT2 + pack("<H", obj))
            else:
                write(BININT + pack("<i", obj))
        elif self.proto < 2:
            write(LONG + str(obj).encode() + b"L\n")
        else:
            data = encode_long(obj)
            if len(data) < 256:
                write(LONG1 + bytes([len(data)]) + data)
            else:
                write(LONG4 + pack("<i", len(data)) + data)

    def save_float(self, obj):
        if self.bin:
            self.write(BINFLOAT + pack(">d", obj))
        else:
            self.write(FLOAT + repr(obj).encode() + b"\n")

    def save_bytes(self, obj):
        if self.proto < 3:
            import codecs

            if obj:
                parts = codecs.encode, (obj.decode("latin-1"), "latin1")
            else:
                parts = bytes, ()
            return self.save_reduce(*parts, obj=obj)
        long = BINBYTES8 if self.proto >= 4 else None
        self._sized(obj, SHORT_BINBYTES, BINBYTES, long)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            return self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
        self._sized(bytes(obj), None, None, BYTEARRAY8)
        self.memoize(obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj.raw()
        in_band = True
        if self._callback is not None:
            in_band = bool(self._callback(obj))
        if not in_band:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)
        elif view.readonly:
            self.save_bytes(view.tobytes())
        else:
            self.save_bytearray(bytearray(view))

    def save_str(self, obj):
        if self.bin:
            short, long = (SHORT_BINUNICODE, BINUNICODE8) if self.proto >= 4 else (None, None)
            self._sized(obj.encode("utf-8", "surrogatepass"), short, BINUNICODE, long)
        else:
            self.write(UNICODE + _raw(obj) + b"\n")
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            return self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
        small = len(obj) <= 3 and self.proto >= 2
        if not small:
            self.write(MARK)
        for item in obj:
            self.save(item)
        # An item that has the tuple in it has pickled the tuple.
        if id(obj) in self._memo:
            if small:
                self.write(POP * len(obj))
            else:
                self.write(POP_MARK if self.bin else POP * (len(obj) + 1))
            return self._recall(obj)
        self.write(_SMALL_TUPLES[len(obj)] if small else TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        if not self.bin or len(obj) < 2:
            return self._append(obj)
        for start in range(0, len(obj), BATCH):
            self.write(MARK)
            for item in obj[start : start + BATCH]:
                self.save(item)
            self.write(APPENDS)

    def _append(self, items):
        if not self.bin:
            for item in items:
                self.save(item)
                self.write(APPEND)
            return
        for batch in _batches(items):
            if len(batch) == 1:
                self.save(batch[0])
                self.write(APPEND)
                continue
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(APPENDS)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        if not self.bin or len(obj) < 2:
            return self._set_items(obj.items())
        self._filled(obj, obj.items(), SETITEMS)

    # Everything that a dict or set has; a last full batch is followed by an empty one.
    def _filled(self, obj, items, end):
        size = len(obj)
        items = iter(items)
        written = BATCH
        while written == BATCH:
            written = 0
            self.write(MARK)
            for item in items:
                if end == SETITEMS:
                    self.save(item[0])
                    self.save(item[1])
                else:
                    self.save(item)
                written += 1
                if written == BATCH:
                    break
            self.write(end)
            if len(obj) != size:
                kind = "dictionary" if end == SETITEMS else "set"
                raise RuntimeError(kind + " changed size during iteration")

    def _set_items(self, pairs):
        if not self.bin:
            for pair in pairs:
                key, value = _pair(pair)
                self.save(key)
                self.save(value)
                self.write(SETITEM)
            return
        for batch in _batches(pairs):
            if len(batch) > 1:
                self.write(MARK)
            for pair in batch:
                key, value = _pair(pair)
                self.save(key)
                self.save(value)
            self.write(SETITEMS if len(batch) > 1 else SETITEM)

    def save_set(self, obj):
        if self.proto < 4:
            return self.save_reduce(set, (list(obj),), obj=obj)
        self.write(EMPTY_SET)
        self.memoize(obj)
        if obj:
            self._filled(obj, obj, ADDITEMS)

    def save_frozenset(self, obj):
        if self.proto < 4:
            return self.save_reduce(frozenset, (list(obj),), obj=obj)
        self.write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self._memo:
            self.write(POP_MARK)
            return self._recall(obj)
        self.write(FROZENSET)
        self.memoize(obj)

    def save_type(self, obj):
        if obj in _SINGLETON_TYPES:
            return self.save_reduce(type, (_SINGLETON_TYPES[obj],), obj=obj)
        self.save_global(obj)

    # A function of the interpreter has no name of its own if it is a method of a built-in type.
    def save_function(self, obj):
        if hasattr(obj, "__self__"):
            return self.save_method(obj)
        for cls in _BUILT_IN_TYPES:
            if getattr(cls, obj.__name__, None) is obj:
                return self.save_reduce(getattr, (cls, obj.__name__), obj=obj)
        self.save_global(obj)

    def save_method(self, obj):
        self.save_reduce(getattr, (obj.__self__, obj.__name__), obj=obj)

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module, parent = _place(obj, name)
        if self.proto >= 2:
            code = _extension_registry.get((module, name))
            if code:
                if code < 0x100:
                    return self.write(EXT1 + bytes([code]))
                if code < 0x10000:
                    return self.write(EXT2 + pack("<H", code))
                return self.write(EXT4 + pack("<i", code))
        if self.proto >= 4:
            self.save(module)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif parent is not sys.modules.get(module):
            self.save_reduce(getattr, (parent, name.rpartition(".")[2]))
        else:
            self._global_line(obj, module, name.rpartition(".")[2])
        self.memoize(obj)

    def _global_line(self, obj, module, name):
        if self.fix_imports:
            if (module, name) in OLD_NAMES:
                module, name = OLD_NAMES[module, name]
            else:
                module = OLD_MODULES.get(module, module)
        encoding = "utf-8" if self.proto >= 3 else "ascii"
        try:
            line = GLOBAL + module.encode(encoding) + b"\n" + name.encode(encoding) + b"\n"
        except UnicodeEncodeError:
            text = "can't pickle global identifier '%s.%s' using pickle protocol %d"
            raise PicklingError(text % (module, name, self.proto)) from None
        self.write(line)

    def save_reduce(
        self, func, args, state=None, items=None, pairs=None, setter=None, *, obj=None
    ):
        kind = getattr(func, "__name__", "") if self.proto >= 2 else ""
        if kind == "__newobj_ex__":
            self._new_object_ex(args, obj)
        elif kind == "__newobj__":
            self._new_object(args, obj)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)
        if obj is not None:
            # The arguments have the object in them and have pickled it.
            if id(obj) in self._memo:
                self.write(POP)
                return self._recall(obj)
            self.memoize(obj)
        if items is not None:
            self._append(items)
        if pairs is not None:
            self._set_items(pairs)
        if state is None:
            return
        if setter is None:
            self.save(state)
            self.write(BUILD)
        else:
            self.save(setter)
            self.save(obj)
            self.save(state)
            self.write(TUPLE2 + REDUCE + POP)

    def _new_object_ex(self, args, obj):
        if len(args) != 3:
            text = "length of the NEWOBJ_EX argument tuple must be exactly 3, not %d"
            raise PicklingError(text % len(args))
        cls, args, keywords = args
        _checked_class(cls, obj, "__newobj_ex__")
        if self.proto >= 4:
            self.save(cls)
            self.save(args)
            self.save(keywords)
            self.write(NEWOBJ_EX)
        else:
            self.save(partial(cls.__new__, cls, *args, **keywords))
            self.save(())
            self.write(REDUCE)

    def _new_object(self, args, obj):
        if not args:
            raise PicklingError("__newobj__ arglist is empty")
        _checked_class(args[0], obj, "__newobj__")
        self.save(args[0])
        self.save(args[1:])
        self.write(NEWOBJ)


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
_BUILT_IN_TYPES = [t for t in vars(builtins).values() if isinstance(t, type)]


def _found(table, cls):
    try:
        return table[cls]
    except KeyError:
        return None


# The module in which an object has its name, and what has it there.
def _place(obj, name):
    module = whichmodule(obj, name)
    try:
        __import__(module)
        found, parent = follow(sys.modules[module], name)
    except (ImportError, KeyError):
        text = "Can't pickle %r: import of module %r failed"
        raise PicklingError(text % (obj, module)) from None
    except AttributeError:
        if "<locals>" in name:
            raise
        text = "Can't pickle %r: attribute lookup %s on %s failed"
        raise PicklingError(text % (obj, name, module)) from None
    # Methods and functions of built-in types are made anew each time.
    if found is not obj and not (isinstance(obj, BuiltinFunctionType) and found == obj):
        text = "Can't pickle %r: it's not the same object as %s.%s"
        raise PicklingError(text % (obj, module, name))
    return module, parent


def _checked(parts):
    if not 2 <= len(parts) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    if not callable(parts[0]):
        raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
    if not isinstance(parts[1], tuple):
        raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
    for index, place in ((3, "fourth"), (4, "fifth")):
        given = parts[index] if len(parts) > index else None
        if given is not None and not hasattr(given, "__next__"):
            text = "%s element of the tuple returned by __reduce__ must be an iterator, not %s"
            raise PicklingError(text % (place, type(given).__name__))
    if len(parts) == 6 and parts[5] is not None and not callable(parts[5]):
        text = "sixth element of the tuple returned by __reduce__ must be a function, not %s"
        raise PicklingError(text % type(parts[5]).__name__)
    return parts


def _checked_class(cls, obj, name):
    if not hasattr(cls, "__new__"):
        raise PicklingError("args[0] from " + name + " args has no __new__")
    if obj is not None and cls is not obj.__class__:
        raise PicklingError("args[0] from " + name + " args has the wrong class")


def _pair(pair):
    if not isinstance(pair, tuple) or len(pair) != 2:
        raise TypeError("dict items iterator must return 2-tuples")
    return pair


def _batches(items):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


# Text in one line: characters beyond Latin-1 and those that would end it are escaped.
def _raw(text):
    out = bytearray()
    for c in text:
        code = ord(c)
        if code > 0xFFFF:
            out += b"\\U%08x" % code
        elif code > 0xFF or c in "\\\0\n\r\x1a":
            out += b"\\u%04x" % code
        else:
            out.append(code)
    return bytes(out)
