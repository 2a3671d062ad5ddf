# What all of C's types have: bytes in memory that an object has to itself or shares with the
# structure or the array that it is a part of.

_arrays = {}


class _Kind(type):
    # `c_int * 3`
    def __mul__(cls, length):
        from ctypes._compound import Array

        if length < 0:
            raise ValueError("Array length must be >= 0, not %d" % length)
        made = _arrays.get((cls, length))
        if made is None:
            name = "%s_Array_%d" % (cls.__name__, length)
            made = type(cls)(name, (Array,), {"_type_": cls, "_length_": length})
            _arrays[cls, length] = made
        return made

    __rmul__ = __mul__


class Data(metaclass=_Kind):
    _size = _alignment = 0
    _memory = None

    # An object in memory that is there already.
    @classmethod
    def _at(cls, memory):
        self = cls.__new__(cls)
        self._memory = memory
        return self

    @classmethod
    def _part_of(cls, source, offset):
        if offset < 0:
            raise ValueError("offset cannot be negative")
        if len(source) - offset < sizeof(cls):
            text = "Buffer size too small (%d instead of at least %d bytes)"
            raise ValueError(text % (len(source), sizeof(cls) + offset))
        return source[offset : offset + sizeof(cls)]

    @classmethod
    def from_buffer(cls, source, offset=0):
        view = memoryview(source).cast("B")
        if view.readonly:
            raise TypeError("underlying buffer is not writable")
        return cls._at(cls._part_of(view, offset))

    @classmethod
    def from_buffer_copy(cls, source, offset=0):
        view = memoryview(source).cast("B")
        return cls._at(memoryview(bytearray(cls._part_of(view, offset))))

    @classmethod
    def from_param(cls, value):
        return value if isinstance(value, cls) else cls(value)

    def _own(self):
        self._memory = memoryview(bytearray(self._size))

    def __bytes__(self):
        return bytes(self._memory)


def sizeof(obj_or_type):
    kind = obj_or_type if isinstance(obj_or_type, type) else type(obj_or_type)
    if not issubclass(kind, Data):
        raise TypeError("this type has no size")
    return kind._size


def alignment(obj_or_type):
    kind = obj_or_type if isinstance(obj_or_type, type) else type(obj_or_type)
    if not issubclass(kind, Data):
        raise TypeError("no alignment info")
    return kind._alignment
