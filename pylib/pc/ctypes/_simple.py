# Numbers and characters, and what points at text or at an object.

import struct

from ctypes._data import Data

# What `struct` calls a type: a wide character is a number to it.
_PACKED = {"u": "I", "z": "P", "Z": "P", "O": "P"}
_WHOLE = "bBhHiIlLqQ"


class _SimpleCData(Data):
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        if "_type_" in cls.__dict__:
            cls._code = "@" + _PACKED.get(cls._type_, cls._type_)
            cls._size = cls._alignment = struct.calcsize(cls._code)

    def __init__(self, value=None):
        self._own()
        if value is not None:
            self.value = value

    @property
    def value(self):
        value = struct.unpack(self._code, self._memory)[0]
        return chr(value) if self._type_ == "u" else value

    @value.setter
    def value(self, value):
        kind = self._type_
        if kind in _WHOLE:
            if not hasattr(value, "__index__"):
                raise TypeError("%r object cannot be interpreted as an integer" % _name(value))
            bits = self._size * 8
            value = value.__index__() & (1 << bits) - 1
            if kind.islower() and value >> (bits - 1):
                value -= 1 << bits
        elif kind == "u":
            if not isinstance(value, str) or len(value) != 1:
                raise TypeError("one character unicode string expected")
            value = ord(value)
        elif kind == "c":
            value = bytes([value]) if isinstance(value, int) else value
            if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                raise TypeError("one character bytes, bytearray or integer expected")
        self._memory[:] = struct.pack(self._code, value)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self.value)

    def __bool__(self):
        return bool(self.value) and self.value != b"\0"


def _name(value):
    return type(value).__name__


# A pointer: what it points at is kept beside the address, which is the number of the object.
class _Pointing(_SimpleCData):
    _value = None

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        if not isinstance(value, (*self._of, type(None))):
            what = "bytes" if self._type_ == "z" else "unicode string"
            raise TypeError("%s or integer address expected instead of %s instance"
                            % (what, _name(value)))
        self._value = value
        self._memory[:] = struct.pack("@P", 0 if value is None else id(value))


_NAMES = {
    "c_byte": "b", "c_ubyte": "B", "c_short": "h", "c_ushort": "H", "c_int": "i", "c_uint": "I",
    "c_long": "l", "c_ulong": "L", "c_longlong": "q", "c_ulonglong": "Q", "c_int8": "b",
    "c_uint8": "B", "c_int16": "h", "c_uint16": "H", "c_int32": "i", "c_uint32": "I",
    "c_int64": "q", "c_uint64": "Q", "c_size_t": "L", "c_ssize_t": "l", "c_float": "f",
    "c_double": "d", "c_longdouble": "d", "c_void_p": "P", "c_voidp": "P", "c_bool": "?",
    "c_char": "c", "c_wchar": "u",
}  # fmt: skip
for _one, _type in _NAMES.items():
    globals()[_one] = type(Data)(
        _one, (_SimpleCData,), {"_type_": _type, "__module__": "ctypes"}
    )


class c_char_p(_Pointing):
    _type_, _of = "z", (bytes, int)


class c_wchar_p(_Pointing):
    _type_, _of = "Z", (str, int)


class py_object(_Pointing):
    _type_, _of = "O", (object,)
