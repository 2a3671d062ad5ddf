# The classes of streams, which are in `_io`, and their abstract bases under the names of `io`.

from _io import *
from _io import BytesIO, StringIO, UnsupportedOperation
from builtins import open

SEEK_SET, SEEK_CUR, SEEK_END = range(3)

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
    "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom",
    "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
    "DEFAULT_BUFFER_SIZE", "text_encoding", "IncrementalNewlineDecoder",
]
