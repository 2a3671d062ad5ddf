# Objects as bytes and back.

from copyreg import dispatch_table

from . import opcodes
from .names import follow, whichmodule
from .opcodes import (
    DEFAULT_PROTOCOL,
    HIGHEST_PROTOCOL,
    PickleBuffer,
    PickleError,
    PicklingError,
    UnpicklingError,
)
from .reader import Unpickler, _Memory, decode_long
from .writer import Pickler, _Pickler, encode_long

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
bytes_types = (bytes, bytearray)

# The names of the instructions, and those that programs use of CPython's own Python code.
globals().update(opcodes._CODES)
TRUE, FALSE = opcodes.TRUE, opcodes.FALSE
_Unpickler, _getattribute = Unpickler, follow

__all__ = [
    "PickleError",
    "PicklingError",
    "UnpicklingError",
    "Pickler",
    "Unpickler",
    "dump",
    "dumps",
    "load",
    "loads",
    "PickleBuffer",
]
__all__.extend(opcodes._CODES)

for _class in (PickleBuffer, PickleError, PicklingError, UnpicklingError, Pickler, Unpickler):
    _class.__module__ = "pickle"


class _Parts:
    def __init__(self):
        self.parts = []
        self.write = self.parts.append


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    keywords = {"fix_imports": fix_imports, "buffer_callback": buffer_callback}
    Pickler(file, protocol, **keywords).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = _Parts()
    dump(obj, file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback)
    return b"".join(file.parts)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    keywords = {"encoding": encoding, "errors": errors, "buffers": buffers}
    return Unpickler(file, fix_imports=fix_imports, **keywords).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    source = _Memory(data if isinstance(data, bytes) else bytes(memoryview(data)))
    return load(
        source, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers
    )


_dump, _dumps, _load, _loads = dump, dumps, load, loads
