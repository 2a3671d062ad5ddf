# What programs for PCs expect of `os` beyond the built-in module.

from uos import *
import uos as _os

import sys

import posixpath as path

sys.modules["os.path"] = path
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

linesep = "\n"
from _descriptors import *
from _exit_codes import *
from _descriptors import error as _error, open
from _paths import (
    access,
    chmod,
    fstat,
    link,
    lstat,
    mkdir,
    mkfifo,
    readlink,
    stat,
    stat_result,
    symlink,
    truncate,
    utime,
)
from _paths import call as _call, call_both as _call_both, text as _text
from _environ import *
from _environ import _Environ
from _process import *
from posix import fchdir, fchmod, fchown, openpty, ttyname, umask
from posix import chown as _chown, mknod as _mknod

F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4


def _has_fspath(cls, kind):
    return hasattr(kind, "__fspath__") or type.__subclasscheck__(cls, kind)


class _PathKind(type):
    def __instancecheck__(cls, o):
        return _has_fspath(cls, type(o))

    __subclasscheck__ = _has_fspath


class PathLike(metaclass=_PathKind):
    def __fspath__(self):
        raise NotImplementedError

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


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
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    return _text(filename)


error = OSError
supports_fd = supports_dir_fd = supports_follow_symlinks = supports_effective_ids = set()


def _field(at):
    return property(lambda self: self[at])


class terminal_size(tuple):
    columns = _field(0)
    lines = _field(1)

    def __repr__(self):
        return "os.terminal_size(columns=%d, lines=%d)" % self


class DirEntry:
    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry %r>" % self.name

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    # A link that leads nowhere is of no kind.
    def _is_of(self, kind, follow_symlinks):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode & 0o170000 == kind
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._is_of(0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is_of(0o100000, follow_symlinks)

    def is_symlink(self):
        return path.islink(self.path)

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path="."):
    folder = fspath(path)
    return _Scan([DirEntry(folder, name) for name in listdir(folder)])


def listdir(path=None):
    names = _os.listdir() if path is None else _call(_os.listdir, path)
    return [name.encode() for name in names] if isinstance(path, bytes) else names


def _of_path(function):
    def wrapped(path, *, dir_fd=None):
        return _call(function, path)

    wrapped.__name__ = wrapped.__qualname__ = function.__name__
    return wrapped


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fchown(path, uid, gid)
    _call(_chown, path, uid, gid, follow_symlinks)


def lchown(path, uid, gid):
    chown(path, uid, gid, follow_symlinks=False)


def mknod(path, mode=0o600, device=0, *, dir_fd=None):
    _call(_mknod, path, mode, device)


# A device's number as Linux has it: twelve bits of the one in between the twenty of the other.
def major(device):
    return device >> 8 & 0xFFF | device >> 32 & ~0xFFF


def minor(device):
    return device & 0xFF | device >> 12 & 0xFFFFFF00


def makedev(major, minor):
    return minor & 0xFF | (major & 0xFFF) << 8 | (minor & ~0xFF) << 12 | (major & ~0xFFF) << 32


def ctermid():
    return "/dev/tty"


def device_encoding(fd):
    return "utf-8" if isatty(fd) else None


def getrandom(size, flags=0):
    return urandom(size)


remove = unlink = _of_path(_os.remove)
rmdir = _of_path(_os.rmdir)
chdir = _of_path(_os.chdir)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _call_both(_os.rename, src, dst)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)


def getcwdb():
    return _os.getcwd().encode()


class _Pipe:
    def __init__(self, stream, process):
        self._stream = stream
        self._process = process

    def close(self):
        self._stream.close()
        status = self._process.wait()
        return None if status == 0 else status << 8 if status > 0 else status

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    from subprocess import PIPE, Popen

    if mode == "r":
        process = Popen(cmd, shell=True, text=True, stdout=PIPE, bufsize=buffering)
        return _Pipe(process.stdout, process)
    process = Popen(cmd, shell=True, text=True, stdin=PIPE, bufsize=buffering)
    return _Pipe(process.stdin, process)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(fspath(name))
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, mode, True)
    try:
        mkdir(name, mode)
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


replace = rename


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
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
        inner = path.join(top, name)
        if followlinks or not path.islink(inner):
            yield from walk(inner, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def get_terminal_size(fd=1):
    from posix import winsize

    rows, columns = winsize(fd)[:2]
    return terminal_size((columns, rows))
