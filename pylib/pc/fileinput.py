# Lines of several files, one after the other.

import io
import os
import sys
from types import GenericAlias

__all__ = [
    "input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline",
    "isstdin", "FileInput", "hook_compressed", "hook_encoded",
]

_state = None


def input(
    files=None,
    inplace=False,
    backup="",
    *,
    mode="r",
    openhook=None,
    encoding=None,
    errors=None,
):
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(
        files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors
    )
    return _state


def close():
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _of_state(name):
    def function():
        if not _state:
            raise RuntimeError("no active input()")
        return getattr(_state, name)()

    function.__name__ = function.__qualname__ = name
    return function


nextfile, filename, lineno, filelineno, fileno, isfirstline, isstdin = [
    _of_state(name) for name in __all__[2:9]
]


class FileInput:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(
        self,
        files=None,
        inplace=False,
        backup="",
        *,
        mode="r",
        openhook=None,
        encoding=None,
        errors=None,
    ):
        if isinstance(files, (str, os.PathLike)):
            files = (os.fspath(files),)
        elif files is None:
            files = sys.argv[1:]
        self._files = tuple(files) or ("-",)
        self._inplace = inplace
        self._backup = backup
        self._lineno = 0
        self._encoding, self._errors = encoding, errors
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook is not None:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._mode, self._openhook = mode, openhook
        self._saved = None
        self._output = None
        self._file = None
        self._fresh()

    def _fresh(self):
        self._filename = None
        self._startlineno = self._filelineno = 0
        self._file, self._is_stdin = None, False

    def close(self):
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def nextfile(self):
        saved, self._saved = self._saved, None
        if saved is not None:
            sys.stdout = saved
        output, self._output = self._output, None
        try:
            if output is not None:
                output.close()
        finally:
            file, self._file = self._file, None
            try:
                if file is not None and not self._is_stdin:
                    file.close()
            finally:
                copy, self._copy = getattr(self, "_copy", None), None
                if copy and not self._backup:
                    try:
                        os.unlink(copy)
                    except OSError:
                        pass
                self._is_stdin = False

    def readline(self):
        while True:
            if self._file is not None:
                line = self._file.readline()
                if line:
                    self._lineno += 1
                    self._filelineno += 1
                    return line
                self.nextfile()
            if not self._files:
                return b"" if "b" in self._mode else ""
            self._open()

    def _open(self):
        self._filename, *rest = self._files
        self._files = tuple(rest)
        self._startlineno = self._lineno
        self._filelineno = 0
        self._is_stdin = self._filename == "-"
        if self._is_stdin:
            self._filename = "<stdin>"
            self._file = getattr(sys.stdin, "buffer", sys.stdin) if "b" in self._mode else sys.stdin
        elif self._inplace:
            self._open_inplace()
        elif self._openhook and self._encoding is None and self._errors is None:
            self._file = self._openhook(self._filename, self._mode)
        elif self._openhook:
            self._file = self._openhook(
                self._filename, self._mode, encoding=self._encoding, errors=self._errors
            )
        else:
            self._file = self._opened(self._filename, self._mode)

    def _opened(self, path, mode):
        if "b" in mode:
            return open(path, mode)
        return open(path, mode, encoding=self._encoding, errors=self._errors)

    # What is printed goes to the file, which is read from a copy.
    def _open_inplace(self):
        path = os.fspath(self._filename)
        self._copy = path + (self._backup or ".bak")
        try:
            os.unlink(self._copy)
        except OSError:
            pass
        os.rename(path, self._copy)
        self._file = self._opened(self._copy, self._mode)
        mode = os.fstat(self._file.fileno()).st_mode
        self._output = self._opened(path, self._mode.replace("r", "w"))
        os.chmod(path, mode & 0o7777)
        self._saved = sys.stdout
        sys.stdout = self._output

    def filename(self):
        return self._filename

    def lineno(self):
        return self._lineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        if self._file is None:
            return -1
        try:
            return self._file.fileno()
        except ValueError:
            return -1

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._is_stdin


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    if encoding is None and "b" not in mode:
        encoding = "locale"
    extension = os.path.splitext(filename)[1]
    if extension == ".gz":
        import gzip

        stream = gzip.open(filename, mode)
    elif extension == ".bz2":
        import bz2

        stream = bz2.BZ2File(filename, mode)
    else:
        return open(filename, mode, encoding=encoding, errors=errors)
    if "b" not in mode:
        stream = io.TextIOWrapper(stream, encoding=encoding, errors=errors)
    return stream


def hook_encoded(encoding, errors=None):
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)

    return openhook
