# What programs for PCs expect of `array` beyond the built-in module: arrays of other machines.

from collections.abc import MutableSequence
from uarray import *

MutableSequence.register(array)

# By CPython's number: what `struct` calls such items, in this order of bytes.
_FORMATS = (
    "<B", "<b", "<H", ">H", "<h", ">h", "<I", ">I", "<i", ">i", "<Q", ">Q", "<q", ">q",
    "<f", ">f", "<d", ">d",
)  # fmt: skip
_TEXTS = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


# The array that a pickle of CPython holds: items as bytes in the format of the machine that wrote
# them.
def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    import struct

    if not isinstance(arraytype, type):
        raise TypeError("first argument must be a type object, not " + type(arraytype).__name__)
    if not issubclass(arraytype, array):
        raise TypeError("%s is not a subtype of array.array" % arraytype.__name__)
    if not isinstance(typecode, str):
        raise TypeError("second argument must be a unicode character")
    if len(typecode) != 1 or typecode not in typecodes:
        raise ValueError("second argument must be a valid type code")
    last = len(_FORMATS) + len(_TEXTS)
    if not isinstance(mformat_code, int):
        raise TypeError("an integer is required")
    if not 0 <= mformat_code < last:
        raise ValueError("third argument must be a valid machine format code.")
    if not isinstance(items, bytes):
        raise TypeError("fourth argument should be bytes, not " + type(items).__name__)
    if mformat_code >= len(_FORMATS):
        return arraytype(typecode, items.decode(_TEXTS[mformat_code - len(_FORMATS)]))
    order, code = _FORMATS[mformat_code]
    size = struct.calcsize(order + code)
    if len(items) % size:
        raise ValueError("bytes length not a multiple of item size")
    values = struct.unpack(order + str(len(items) // size) + code, items)
    if code not in "fd" and not _fits(typecode, code, size):
        # Ints get the type that they have here.
        typecode = [own for own in "bBhHiIlLqQ" if _fits(own, code, size)][0]
    return arraytype(typecode, list(values))


def _fits(typecode, code, size):
    same_sign = typecode.islower() == code.islower()
    return typecode in "bBhHiIlLqQ" and same_sign and array(typecode).itemsize == size
