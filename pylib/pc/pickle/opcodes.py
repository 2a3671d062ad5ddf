# The instructions of the machine that a pickle is a program for, and the limits of the format. The
# names and numbers are those of the format's description, `pickletools` of CPython.

_CODES = {
    "MARK": b"(",
    "STOP": b".",
    "POP": b"0",
    "POP_MARK": b"1",
    "DUP": b"2",
    "FLOAT": b"F",
    "INT": b"I",
    "BININT": b"J",
    "BININT1": b"K",
    "LONG": b"L",
    "BININT2": b"M",
    "NONE": b"N",
    "PERSID": b"P",
    "BINPERSID": b"Q",
    "REDUCE": b"R",
    "STRING": b"S",
    "BINSTRING": b"T",
    "SHORT_BINSTRING": b"U",
    "UNICODE": b"V",
    "BINUNICODE": b"X",
    "APPEND": b"a",
    "BUILD": b"b",
    "GLOBAL": b"c",
    "DICT": b"d",
    "EMPTY_DICT": b"}",
    "APPENDS": b"e",
    "GET": b"g",
    "BINGET": b"h",
    "INST": b"i",
    "LONG_BINGET": b"j",
    "LIST": b"l",
    "EMPTY_LIST": b"]",
    "OBJ": b"o",
    "PUT": b"p",
    "BINPUT": b"q",
    "LONG_BINPUT": b"r",
    "SETITEM": b"s",
    "TUPLE": b"t",
    "EMPTY_TUPLE": b")",
    "SETITEMS": b"u",
    "BINFLOAT": b"G",
    # protocol 2
    "PROTO": b"\x80",
    "NEWOBJ": b"\x81",
    "EXT1": b"\x82",
    "EXT2": b"\x83",
    "EXT4": b"\x84",
    "TUPLE1": b"\x85",
    "TUPLE2": b"\x86",
    "TUPLE3": b"\x87",
    "NEWTRUE": b"\x88",
    "NEWFALSE": b"\x89",
    "LONG1": b"\x8a",
    "LONG4": b"\x8b",
    # protocol 3
    "BINBYTES": b"B",
    "SHORT_BINBYTES": b"C",
    # protocol 4
    "SHORT_BINUNICODE": b"\x8c",
    "BINUNICODE8": b"\x8d",
    "BINBYTES8": b"\x8e",
    "EMPTY_SET": b"\x8f",
    "ADDITEMS": b"\x90",
    "FROZENSET": b"\x91",
    "NEWOBJ_EX": b"\x92",
    "STACK_GLOBAL": b"\x93",
    "MEMOIZE": b"\x94",
    "FRAME": b"\x95",
    # protocol 5
    "BYTEARRAY8": b"\x96",
    "NEXT_BUFFER": b"\x97",
    "READONLY_BUFFER": b"\x98",
}
globals().update(_CODES)
TRUE = b"I01\n"
FALSE = b"I00\n"

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

# Items of a list, dict or set that one instruction adds.
BATCH = 1000
# Frames shorter than this have no header, and a frame ends when it has this many bytes.
FRAME_LEAST = 4
FRAME_FULL = 64 * 1024


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


# A view of an object's memory that a pickle may leave out (protocol 5).
class PickleBuffer:
    def __init__(self, obj, /):
        self._view = memoryview(obj)

    def raw(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        return self._view

    def __bytes__(self):
        return bytes(self.raw())

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.release()

    def release(self):
        self._view = None

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'PickleBuffer' object")
