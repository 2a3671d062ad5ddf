# What programs for PCs expect of `os` beyond the built-in module.

from uos import *
import uos as _os

import sys
from builtins import open as _open

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
from posix import getegid, geteuid, getgid, getpid, getppid, getuid, openpty, ttyname, umask
from posix import kill as _kill
from posix import wait as _posix_wait

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
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


# The variables at the start are read where the system shows them; where it does not, names are
# looked up one by one, and those that were set here are known.
class _Environ:
    def __init__(self):
        self._known = set()
        try:
            with _open("/proc/self/environ", "rb") as f:
                for pair in f.read().split(b"\0"):
                    name, is_set, _ = pair.partition(b"=")
                    if is_set:
                        self._known.add(name.decode())
        except (OSError, ValueError):
            pass

    def __repr__(self):
        return "environ(" + repr(dict(self.items())) + ")"

    def __or__(self, other):
        return {**dict(self.items()), **dict(other)}

    def __eq__(self, other):
        return dict(self.items()) == dict(other)

    def get(self, key, default=None):
        return _os.getenv(key, default)

    def __getitem__(self, key):
        value = _os.getenv(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not isinstance(value, str):
            wrong = key if not isinstance(key, str) else value
            raise TypeError("str expected, not " + type(wrong).__name__)
        _os.putenv(key, value)
        self._known.add(key)

    def __delitem__(self, key):
        self[key]
        _os.unsetenv(key)
        self._known.discard(key)

    def __contains__(self, key):
        return _os.getenv(key) is not None

    def __iter__(self):
        return iter(sorted([name for name in self._known if _os.getenv(name) is not None]))

    def __len__(self):
        return len(list(iter(self)))

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

    def update(self, other=(), **more):
        for key, value in dict(other, **more).items():
            self[key] = value

    def clear(self):
        for key in list(self):
            del self[key]

    def copy(self):
        return dict(self.items())


environ = _Environ()


def getenv(key, default=None):
    return environ.get(key, default)


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
        return stat(self.path)

    def is_dir(self, *, follow_symlinks=True):
        return path.isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        return path.isfile(self.path)

    def is_symlink(self):
        return path.islink(self.path)

    def inode(self):
        return stat(self.path).st_ino


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
    return _Scan([DirEntry(folder, name) for name in _os.listdir(folder)])


def listdir(path=None):
    names = _os.listdir() if path is None else _call(_os.listdir, path)
    return [name.encode() for name in names] if isinstance(path, bytes) else names


def _of_path(function):
    def wrapped(path, *, dir_fd=None):
        return _call(function, path)

    wrapped.__name__ = wrapped.__qualname__ = function.__name__
    return wrapped


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


WNOHANG = 1


# How a started program has ended, as the system has it.
def waitpid(pid, options):
    status = _posix_wait(pid, not options & WNOHANG)
    if status is None:
        return 0, 0
    return pid, status << 8 if status >= 0 else -status


def WIFEXITED(status):
    return status & 0x7F == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xFF


def WIFSIGNALED(status):
    return status & 0x7F != 0


def WTERMSIG(status):
    return status & 0x7F


def waitstatus_to_exitcode(status):
    return WEXITSTATUS(status) if WIFEXITED(status) else -WTERMSIG(status)


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


def cpu_count():
    return 1


def kill(pid, sig):
    # What comes from the program itself is handled before the call ends.
    if pid == getpid() and sig:
        from signal import raise_signal

        return raise_signal(sig)
    _kill(pid, sig)


def get_terminal_size(fd=1):
    from posix import winsize

    rows, columns = winsize(fd)[:2]
    return terminal_size((columns, rows))
