# Files and folders that are there for a while.

import os
import random
import shutil
import weakref
from io import BytesIO, TextIOWrapper
from io import open as _io_open
from types import GenericAlias

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp",
    "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb",
    "gettempdirb",
]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_CHARS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_text_openflags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
_bin_openflags = _text_openflags


# Names that follow each other by chance.
class _RandomNameSequence:
    def __init__(self):
        self._random = random.Random()

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self._random.choices(_CHARS, k=8))


_name_sequence = None


def _get_candidate_names():
    global _name_sequence
    if _name_sequence is None:
        _name_sequence = _RandomNameSequence()
    return _name_sequence


def _candidate_tempdir_list():
    named = [os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
    return [name for name in named if name] + ["/tmp", "/var/tmp", "/usr/tmp", os.getcwd()]


def _get_default_tempdir():
    for folder in map(os.path.abspath, _candidate_tempdir_list()):
        if os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK):
            return folder
    places = _candidate_tempdir_list()
    raise FileNotFoundError(2, "No usable temporary directory found in %s" % places)


def _gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = _get_default_tempdir()
    return tempdir


def gettempdir():
    return os.fsdecode(_gettempdir())


def gettempdirb():
    return os.fsencode(_gettempdir())


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


# The type of a name, by what it is made of.
def _infer_return_type(*args):
    found = None
    for arg in args:
        if arg is None:
            continue
        kind = bytes if isinstance(arg, bytes) else str
        if found not in (None, kind):
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        found = kind
    if found is None and isinstance(tempdir, bytes):
        return bytes
    return found or str


def _sanitize_params(prefix, suffix, dir):
    kind = _infer_return_type(prefix, suffix, dir)
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else template.encode()
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


# Calls `make` with names until one is new.
def _new(make, prefix, suffix, dir, kind):
    names = _get_candidate_names()
    for _ in range(TMP_MAX):
        name = next(names)
        middle = name if kind is str else os.fsencode(name)
        path = os.path.abspath(os.path.join(dir, prefix + middle + suffix))
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _new(lambda path: os.open(path, _bin_openflags, 0o600), prefix, suffix, dir, kind)


def mkdtemp(suffix=None, prefix=None, dir=None):
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _new(lambda path: os.mkdir(path, 0o700), prefix, suffix, dir, kind)[1]


def mktemp(suffix="", prefix=template, dir=None):
    if dir is None:
        dir = gettempdir()
    for _ in range(TMP_MAX):
        path = os.path.join(dir, prefix + next(_get_candidate_names()) + suffix)
        if not os.path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


# A file that is removed when it is closed, or when nobody has it any more.
class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._removed = not delete

    def __getattr__(self, name):
        if name == "file":
            raise AttributeError(name)
        return getattr(self.file, name)

    def __repr__(self):
        return "<%s %r>" % (type(self).__name__, self.file)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        self.close()

    def __iter__(self):
        for line in self.file:
            yield line

    def close(self):
        try:
            self.file.close()
        finally:
            if not self._removed:
                self._removed = True
                os.unlink(self.name)

    def __del__(self):
        try:
            self.close()
        except (AttributeError, OSError):
            pass


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
    delete=True, *, errors=None,
):
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = _io_open(fd, mode, buffering, encoding, errors, newline)
    except:
        os.unlink(name)
        os.close(fd)
        raise
    return _TemporaryFileWrapper(file, name, delete)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
    *, errors=None,
):
    fd, name = mkstemp(suffix, prefix, dir)
    os.unlink(name)
    try:
        return _io_open(fd, mode, buffering, encoding, errors, newline)
    except:
        os.close(fd)
        raise


# In memory as long as it is small.
class SpooledTemporaryFile:
    __class_getitem__ = classmethod(GenericAlias)
    _rolled = False

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None,
        prefix=None, dir=None, *, errors=None,
    ):
        if "b" in mode:
            self._file = BytesIO()
        else:
            self._file = TextIOWrapper(BytesIO(), encoding, errors, newline)
        self._max_size = max_size
        self._options = {
            "mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix,
            "encoding": encoding, "newline": newline, "dir": dir, "errors": errors,
        }

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        if self._rolled:
            return
        memory = self._file
        self._file = file = TemporaryFile(**self._options)
        del self._options
        at = memory.tell()
        if hasattr(memory, "buffer"):
            file.buffer.write(memory.detach().getvalue())
        else:
            file.write(memory.getvalue())
        file.seek(at, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *details):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def __getattr__(self, name):
        if name in ("_file", "_options"):
            raise AttributeError(name)
        return getattr(self._file, name)

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._options["mode"]

    @property
    def name(self):
        return getattr(self._file, "name", None)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def seek(self, *args):
        return self._file.seek(*args)

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        file = self._file
        written = file.write(s)
        self._check(file)
        return written

    def writelines(self, iterable):
        file = self._file
        file.writelines(iterable)
        self._check(file)


class TemporaryDirectory:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.name, True)

    def __repr__(self):
        return "<%s %r>" % (type(self).__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, *details):
        self.cleanup()

    def cleanup(self):
        if self._finalizer.detach() or os.path.exists(self.name):
            shutil.rmtree(self.name, self._ignore_cleanup_errors)
