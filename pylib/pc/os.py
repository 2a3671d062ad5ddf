# What programs for PCs expect of `os` beyond the built-in module.

from uos import *
from uos import path
import uos as _os

import sys

sys.modules["os.path"] = path

linesep = "\n"
SEEK_SET, SEEK_CUR, SEEK_END = range(3)
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024

F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4


class PathLike:
    def __fspath__(self):
        raise NotImplementedError

    def __class_getitem__(cls, item):
        return cls


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    convert = getattr(type(path), "__fspath__", None)
    if convert is None:
        kind = type(path).__name__
        raise TypeError("expected str, bytes or os.PathLike object, not " + kind)
    return convert(path)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


# The system has no list of its variables that could be asked for: names are looked up one by one,
# and those that were set here are known.
class _Environ:
    def __init__(self):
        self._known = set()

    def get(self, key, default=None):
        return _os.getenv(key, default)

    def __getitem__(self, key):
        value = _os.getenv(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        _os.putenv(key, value)
        self._known.add(key)

    def __delitem__(self, key):
        self[key]
        _os.unsetenv(key)
        self._known.discard(key)

    def __contains__(self, key):
        return _os.getenv(key) is not None

    def __iter__(self):
        return iter(sorted(self._known))

    def __len__(self):
        return len(self._known)

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def setdefault(self, key, default):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *default):
        if key not in self and default:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def update(self, other):
        for key in other:
            self[key] = other[key]

    def copy(self):
        return dict(self.items())


environ = _Environ()


def access(path, mode):
    try:
        _os.stat(fspath(path))
    except OSError:
        return False
    return True


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(fspath(name))
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, mode, True)
    try:
        _os.mkdir(name)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    _os.rmdir(name)
    head, tail = path.split(name)
    try:
        while head and tail:
            _os.rmdir(head)
            head, tail = path.split(head)
    except OSError:
        pass


def replace(src, dst):
    _os.rename(fspath(src), fspath(dst))


def walk(top, topdown=True, onerror=None, followlinks=False):
    folders = []
    files = []
    try:
        for name in _os.listdir(top):
            (folders if path.isdir(path.join(top, name)) else files).append(name)
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(path.join(top, name), topdown, onerror)
    if not topdown:
        yield top, folders, files


def cpu_count():
    return 1


def getpid():
    return 1


def get_terminal_size(fd=1):
    from shutil import get_terminal_size

    return get_terminal_size()


def strerror(code):
    return str(OSError(code)).partition("] ")[2]
