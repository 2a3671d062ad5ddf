# Numbers of open files: what `os` does with them.

import posix
import sys
from posix import close, dup, fsync, ftruncate, isatty, lseek, pipe

O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND = 0o100, 0o200, 0o400, 0o1000, 0o2000
O_NONBLOCK = O_NDELAY = 0o4000
O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC = 0o200000, 0o400000, 0o2000000
O_SYNC = 0o4010000
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


# The system's error of a number.
def _plain(number):
    try:
        posix.error(number)
    except OSError as e:
        return e


# The error of a number and of what it is about, in the class that it belongs to.
def error(number, name=None, other=None):
    e = _plain(number)
    if name is None:
        return e
    more = (name,) if other is None else (name, None, other)
    return type(e)(number, e.strerror, *more)


# What the system says of an error.
def strerror(code):
    return _plain(code).strerror


def open(path, flags, mode=0o777, *, dir_fd=None):
    from os import fsdecode

    try:
        return posix.open(fsdecode(path), flags, mode)
    except OSError as e:
        raise error(e.errno, path) from None


def read(fd, n):
    if n < 0:
        raise error(22)
    if fd == 0:
        return sys.__stdin__.buffer.readline(n)
    return posix.read(fd, n)


def readinto(fd, buffer):
    return posix.readinto(fd, buffer)


def write(fd, data):
    done = posix.write(fd, data)
    size = memoryview(data).nbytes
    if done < size:
        view = memoryview(data).cast("B")
        while done < size:
            done += posix.write(fd, view[done:])
    return done


# Reads or writes elsewhere; the position stays.
def _at(offset, act, fd, what):
    before = lseek(fd, 0, SEEK_CUR)
    try:
        lseek(fd, offset, SEEK_SET)
        return act(fd, what)
    finally:
        lseek(fd, before, SEEK_SET)


def pread(fd, n, offset):
    return _at(offset, read, fd, n)


def pwrite(fd, data, offset):
    return _at(offset, write, fd, data)


def dup2(fd, fd2, inheritable=True):
    return posix.dup2(fd, fd2)


fdatasync = fsync


def closerange(fd_low, fd_high):
    for fd in range(fd_low, fd_high):
        try:
            close(fd)
        except OSError:
            pass


# What has been opened here is not passed on to programs of the system.
def get_inheritable(fd):
    posix.fstat(fd)
    return fd < 3


def set_inheritable(fd, inheritable):
    posix.fstat(fd)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    from io import open

    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    return open(fd, mode, buffering, encoding, *args, **kwargs)


_O_NONBLOCK = 0o4000


def get_blocking(fd):
    return not posix.getfl(fd) & _O_NONBLOCK


def set_blocking(fd, blocking):
    flags = posix.getfl(fd) & ~_O_NONBLOCK
    posix.setfl(fd, flags if blocking else flags | _O_NONBLOCK)
