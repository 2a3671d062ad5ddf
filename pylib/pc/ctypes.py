# Sizes and values of C's types. Foreign functions cannot be called.

import struct


class _Simple:
    _type_ = "i"

    def __init__(self, value=0):
        self.value = value

    def __setattr__(self, name, value):
        if name == "value" and self._type_ in "bBhHiIlLqQ":
            bits = sizeof(self) * 8
            value &= (1 << bits) - 1
            if self._type_.islower() and value >> (bits - 1):
                value -= 1 << bits
        object.__setattr__(self, name, value)

    def __bytes__(self):
        value = ord(self.value) if self._type_ == "u" else self.value
        return struct.pack("@" + _PACKED.get(self._type_, self._type_), value)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self.value)


def sizeof(obj_or_type):
    code = obj_or_type._type_
    return struct.calcsize("@" + _PACKED.get(code, code))


# What `struct` calls a type: a wide character is a number to it.
_PACKED = {"u": "I"}


_NAMES = {
    "c_byte": "b",
    "c_ubyte": "B",
    "c_short": "h",
    "c_ushort": "H",
    "c_int": "i",
    "c_uint": "I",
    "c_long": "l",
    "c_ulong": "L",
    "c_longlong": "q",
    "c_ulonglong": "Q",
    "c_int8": "b",
    "c_uint8": "B",
    "c_int16": "h",
    "c_uint16": "H",
    "c_int32": "i",
    "c_uint32": "I",
    "c_int64": "q",
    "c_uint64": "Q",
    "c_size_t": "L",
    "c_ssize_t": "l",
    "c_float": "f",
    "c_double": "d",
    "c_void_p": "P",
    "c_bool": "?",
    "c_char": "c",
    "c_wchar": "u",
}
for _name, _type in _NAMES.items():
    globals()[_name] = type(_name, (_Simple,), {"_type_": _type})


def CDLL(name, *options):
    raise OSError(name + ": shared libraries cannot be loaded")
