# What `os` asks the system about paths. With other file systems mounted the built-in module
# answers, as far as it can.

import posix
import uos
from _descriptors import error
from posix import is_mounted


# A path as text.
def text(path):
    if not isinstance(path, (str, bytes)):
        from os import fspath

        path = fspath(path)
    if isinstance(path, bytes):
        path = path.decode("utf-8", "surrogateescape")
    if "\0" in path:
        raise ValueError("embedded null byte")
    return path


# Calls `function` with paths as text, and says in errors what they were.
def call(function, path, *more):
    try:
        return function(text(path), *more)
    except OSError as e:
        raise error(e.errno, path) from None


def call_both(function, path, other):
    try:
        return function(text(path), text(other))
    except OSError as e:
        raise error(e.errno, path, other) from None


_FIELDS = (
    "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
    "st_mtime", "st_ctime",
)
_MORE = ("st_blksize", "st_blocks", "st_rdev")
_SECOND = 1000000000


# It prints as the tuple that it is, which tools such as mpremote read.
class stat_result(tuple):
    n_fields = 16
    n_sequence_fields = 10
    n_unnamed_fields = 3

    def __new__(cls, values, more=None):
        self = tuple.__new__(cls, tuple(values)[:10])
        self._more = more or tuple(values)[10:]
        return self

    def __reduce__(self):
        return stat_result, (tuple(self), self._more)

    def _time(self, at):
        return self._more[at] if len(self._more) > 2 else int(self[7 + at]) * _SECOND


def _field(at):
    return property(lambda self: self[at])


for _at, _name in enumerate(_FIELDS[:7]):
    setattr(stat_result, _name, _field(_at))
for _at, _name in enumerate(_FIELDS[7:]):
    setattr(stat_result, _name, property(lambda self, at=_at: self._time(at) / _SECOND))
    setattr(stat_result, _name + "_ns", property(lambda self, at=_at: self._time(at)))
for _at, _name in enumerate(_MORE):
    setattr(stat_result, _name, property(lambda self, at=_at: self._more[3 + at]))


# Of what the system says: times in seconds stand in the tuple, those in nanoseconds behind it.
def _result(values):
    times = values[7:10]
    return stat_result(values[:7] + tuple([t // _SECOND for t in times]), times + values[10:])


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    if is_mounted():
        return stat_result(call(uos.stat, path))
    return _result(call(posix.stat if follow_symlinks else posix.lstat, path))


def lstat(path, *, dir_fd=None):
    return stat(path, follow_symlinks=False)


def fstat(fd):
    return _result(posix.fstat(fd))


def readlink(path, *, dir_fd=None):
    to = call(posix.readlink, path)
    return to.encode() if isinstance(path, bytes) else to


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    call_both(posix.symlink, src, dst)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    call_both(posix.link, src, dst)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    call(posix.chmod, path, mode)


def mkfifo(path, mode=0o666, *, dir_fd=None):
    call(posix.mkfifo, path, mode)


def mkdir(path, mode=0o777, *, dir_fd=None):
    if is_mounted():
        call(uos.mkdir, path)
    else:
        call(posix.mkdir, path, mode)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    if not is_mounted():
        return posix.access(text(path), mode)
    try:
        uos.stat(text(path))
    except OSError:
        return False
    return True


def truncate(path, length):
    with open(path, "r+b") as f:
        f.truncate(length)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is None:
        if times is None:
            from time import time_ns

            ns = (time_ns(),) * 2
        else:
            accessed, modified = times
            ns = tuple([int(t * _SECOND) for t in (accessed, modified)])
    call(posix.utime, path, *ns)
