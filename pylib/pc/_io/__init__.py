# Streams of programs for PCs: what `open` gives, and what `io` is made of. Files are numbers of
# the system's (`posix`); streams in memory are built in.

from builtins import BlockingIOError
from ._base import (
    DEFAULT_BUFFER_SIZE,
    BufferedIOBase,
    IOBase,
    RawIOBase,
    TextIOBase,
    UnsupportedOperation,
)
from ._raw import FileIO
from ._buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from ._newlines import IncrementalNewlineDecoder
from ._memory import BytesIO, StringIO
from ._text import TextIOWrapper
from ._open import open, open_code, text_encoding
