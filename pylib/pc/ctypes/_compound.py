# Arrays, structures, unions and pointers.

import struct

from ctypes._data import Data, _Kind, alignment, sizeof
from ctypes._simple import _Pointing, _SimpleCData, c_char, c_wchar


# What Python sees of an object of that type in memory: numbers as numbers, others as parts.
def _read(kind, memory):
    part = kind._at(memory)
    plain = _SimpleCData in kind.__bases__ or _Pointing in kind.__bases__
    return part.value if plain else part


def _write(kind, memory, value):
    if isinstance(value, Data) and isinstance(value, kind):
        memory[:] = value._memory
    elif issubclass(kind, _SimpleCData):
        kind._at(memory).value = value
    elif isinstance(value, tuple):
        memory[:] = kind(*value)._memory
    elif issubclass(kind, Array) and isinstance(value, (bytes, str)):
        kind._at(memory).value = value
    else:
        text = "expected %s instance, got %s"
        raise TypeError(text % (kind.__name__, type(value).__name__))


class Array(Data):
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        cls._size, cls._alignment = sizeof(cls._type_) * cls._length_, alignment(cls._type_)

    def __init__(self, *values):
        self._own()
        if len(values) > self._length_:
            raise IndexError("invalid index")
        for at, value in enumerate(values):
            self[at] = value

    def __len__(self):
        return self._length_

    def _place(self, index):
        index += self._length_ if index < 0 else 0
        if not 0 <= index < self._length_:
            raise IndexError("invalid index")
        size = sizeof(self._type_)
        return self._memory[index * size : (index + 1) * size]

    def __getitem__(self, index):
        if not isinstance(index, slice):
            return _read(self._type_, self._place(index))
        found = [self[i] for i in range(*index.indices(self._length_))]
        if self._type_ is c_char:
            return b"".join(found)
        return "".join(found) if self._type_ is c_wchar else found

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(*index.indices(self._length_))
            if len(places) != len(value):
                raise ValueError("Can only assign sequence of same size")
            for i, one in zip(places, value):
                self[i] = one
        else:
            _write(self._type_, self._place(index), value)

    def __iter__(self):
        return iter([self[i] for i in range(self._length_)])

    # Of characters: the text up to the first zero, and all of it.
    @property
    def value(self):
        text = self[:]
        return text.partition(b"\0" if isinstance(text, bytes) else "\0")[0]

    @value.setter
    def value(self, value):
        if len(value) > self._length_:
            raise ValueError("byte string too long")
        zero = b"\0" if isinstance(value, bytes) else "\0"
        text = value + zero if len(value) < self._length_ else value
        for i in range(len(text)):
            self[i] = text[i]

    @property
    def raw(self):
        return bytes(self._memory)

    @raw.setter
    def raw(self, value):
        self._memory[: len(value)] = value


class _Field:
    def __init__(self, name, kind, offset):
        self._name, self._kind = name, kind
        self.offset, self.size = offset, sizeof(kind)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if self._name in obj._kept:
            return obj._kept[self._name]
        return _read(self._kind, obj._memory[self.offset : self.offset + self.size])

    def __set__(self, obj, value):
        _write(self._kind, obj._memory[self.offset : self.offset + self.size], value)
        # What memory has no room for: an address is no object.
        if issubclass(self._kind, (_Pointing, _Pointer)):
            obj._kept[self._name] = value

    def __repr__(self):
        text = "<Field type=%s, ofs=%d, size=%d>"
        return text % (self._kind.__name__, self.offset, self.size)


class _Fields(_Kind):
    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace, **options)
        if "_fields_" in namespace:
            cls._lay_out(namespace["_fields_"])

    def __setattr__(cls, name, value):
        super().__setattr__(name, value)
        if name == "_fields_":
            cls._lay_out(value)


class _Compound(Data, metaclass=_Fields):
    _names = ()
    _pack_ = 0

    @classmethod
    def _lay_out(cls, fields):
        end, widest, names = cls._size, cls._alignment or 1, list(cls._names)
        for name, kind, *bits in fields:
            if bits:
                raise NotImplementedError("fields of single bits")
            unit = min(alignment(kind), cls._pack_ or 16)
            start = 0 if cls._overlaps else -(-end // unit) * unit
            type.__setattr__(cls, name, _Field(name, kind, start))
            end, widest = max(end, start + sizeof(kind)), max(widest, unit)
            names.append(name)
        cls._size, cls._alignment = -(-end // widest) * widest, widest
        cls._names = names

    def __new__(cls, *values, **named):
        self = object.__new__(cls)
        self._kept = {}
        return self

    def __init__(self, *values, **named):
        self._own()
        if len(values) > len(self._names):
            raise TypeError("too many initializers")
        for name, value in zip(self._names, values):
            if name in named:
                raise TypeError("duplicate values for field %r" % name)
            setattr(self, name, value)
        for name, value in named.items():
            setattr(self, name, value)


class Structure(_Compound):
    _overlaps = False


class Union(_Compound):
    _overlaps = True


class BigEndianStructure:
    def __init_subclass__(cls, **options):
        raise NotImplementedError("structures in the other order of bytes")


LittleEndianStructure = Structure


class _Pointer(Data):
    _size = _alignment = struct.calcsize("@P")
    _object = None

    def __init__(self, obj=None):
        self._own()
        if obj is not None:
            self.contents = obj

    @property
    def contents(self):
        if self._object is None:
            raise ValueError("NULL pointer access")
        return self._object

    @contents.setter
    def contents(self, obj):
        if not isinstance(obj, self._type_):
            text = "expected %s instead of %s instance"
            raise TypeError(text % (self._type_.__name__, type(obj).__name__))
        self._object = obj
        self._memory[:] = struct.pack("@P", id(obj))

    def __getitem__(self, index):
        found = self.contents
        if index:
            raise IndexError("only what a pointer was made of can be reached")
        return found.value if isinstance(found, _SimpleCData) else found

    def __setitem__(self, index, value):
        self[index]
        _write(self._type_, self.contents._memory, value)

    def __bool__(self):
        return self._object is not None


_pointers = {}


def POINTER(kind):
    if kind is None:
        from ctypes._simple import c_void_p

        return c_void_p
    made = _pointers.get(kind)
    if made is None:
        name = kind if isinstance(kind, str) else kind.__name__
        made = _pointers[kind] = _Kind("LP_" + name, (_Pointer,), {"_type_": kind})
    return made


def pointer(obj):
    return POINTER(type(obj))(obj)


def _characters(kind, init, size):
    if isinstance(init, int):
        return (kind * init)()
    made = (kind * (len(init) + 1 if size is None else size))()
    made.value = init
    return made


def create_string_buffer(init, size=None):
    if not isinstance(init, (bytes, int)):
        raise TypeError(init)
    return _characters(c_char, init, size)


def create_unicode_buffer(init, size=None):
    if not isinstance(init, (str, int)):
        raise TypeError(init)
    return _characters(c_wchar, init, size)
