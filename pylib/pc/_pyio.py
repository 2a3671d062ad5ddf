# `io` as it is written in Python, which here it always is.

from io import *
from _io import DEFAULT_BUFFER_SIZE, IncrementalNewlineDecoder, text_encoding
