# What programs for PCs expect of `struct` beyond the built-in module.

from ustruct import *
import ustruct as _struct

error = getattr(_struct, "error", ValueError)


class Struct:
    def __init__(self, format):
        self.format = format.decode() if isinstance(format, bytes) else format
        self.size = _struct.calcsize(self.format)

    def pack(self, *values):
        return _struct.pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        _struct.pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer):
        return _struct.unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return _struct.unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        return _struct.iter_unpack(self.format, buffer)


# Formats are not kept, so nothing has to be forgotten.
def _clearcache():
    pass
