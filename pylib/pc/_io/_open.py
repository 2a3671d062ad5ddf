# `open`

from ._base import DEFAULT_BUFFER_SIZE
from ._buffered import BufferedRandom, BufferedReader, BufferedWriter
from ._raw import FileIO
from ._text import TextIOWrapper


# Letters of a mode, once it is one.
def _checked(mode, buffering, encoding, errors, newline):
    for value, name in ((mode, "mode"), (encoding, "encoding"), (errors, "errors")):
        if not isinstance(value, str) and (value is not None or name == "mode"):
            kind = type(value).__name__
            wanted = "str" if name == "mode" else "str or None"
            raise TypeError("open() argument '%s' must be %s, not %s" % (name, wanted, kind))
    if not isinstance(buffering, int):
        kind = type(buffering).__name__
        raise TypeError("'%s' object cannot be interpreted as an integer" % kind)
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError("invalid mode: %r" % mode)
    binary = "b" in letters
    if binary and "t" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("axrw")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if binary:
        given = (encoding, "an encoding"), (errors, "an errors"), (newline, "a newline")
        for value, name in given:
            if value is not None:
                raise ValueError("binary mode doesn't take %s argument" % name)
    return letters


def open(
    file,
    mode="r",
    buffering=-1,
    encoding=None,
    errors=None,
    newline=None,
    closefd=True,
    opener=None,
):
    if not isinstance(file, (str, int, bytes)):
        from os import fspath

        file = fspath(file)
    letters = _checked(mode, buffering, encoding, errors, newline)
    binary = "b" in letters
    if buffering == 1 and binary:
        import warnings

        message = "line buffering (buffering=1) isn't supported in binary mode, the default buffer "
        warnings.warn(message + "size will be used", RuntimeWarning, 2)
        buffering = -1
    raw = FileIO(file, mode.replace("t", ""), closefd, opener)
    stream = raw
    try:
        line_buffering = buffering == 1 or buffering < 0 and raw.isatty()
        if buffering == 0:
            if not binary:
                raise ValueError("can't have unbuffered text I/O")
            return raw
        if buffering < -1:
            raise ValueError("invalid buffering size")
        if buffering < 2:
            buffering = DEFAULT_BUFFER_SIZE
        if "+" in letters:
            buffered = BufferedRandom
        else:
            buffered = BufferedReader if "r" in letters else BufferedWriter
        stream = buffered(raw, buffering)
        if binary:
            return stream
        stream = TextIOWrapper(stream, encoding, errors, newline, line_buffering)
        stream.mode = mode
        return stream
    except:
        stream.close()
        raise


open.__module__ = "io"


def open_code(path):
    if not isinstance(path, str):
        raise TypeError("'path' must be 'str', not '%s'" % type(path).__name__)
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2):
    return "locale" if encoding is None else encoding
