# Numbers of open files: what `os` does with them.

import posix
import sys
from posix import close, dup, fsync, ftruncate, isatty, lseek, pipe

O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND = 0o100, 0o200, 0o400, 0o1000, 0o2000
O_NONBLOCK = O_NDELAY = 0o4000
O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC = 0o200000, 0o400000, 0o2000000
O_SYNC = O_RSYNC = O_FSYNC = 0o4010000
O_ACCMODE, O_ASYNC, O_DIRECT, O_DSYNC, O_LARGEFILE = 3, 0o20000, 0o40000, 0o10000, 0
O_NOATIME, O_PATH, O_TMPFILE = 0o1000000, 0o10000000, 0o20200000
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
    from _paths import text

    try:
        return posix.open(text(path), flags, mode)
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
        try:
            while done < size:
                done += posix.write(fd, view[done:])
        except BlockingIOError:
            pass
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


# Several buffers at once.
def readv(fd, buffers):
    return _scatter(read(fd, _room(buffers)), buffers)


def preadv(fd, buffers, offset, flags=0):
    return _scatter(pread(fd, _room(buffers), offset), buffers)


def writev(fd, buffers):
    return write(fd, b"".join(buffers))


def pwritev(fd, buffers, offset, flags=0):
    return pwrite(fd, b"".join(buffers), offset)


def _room(buffers):
    return sum([memoryview(buffer).nbytes for buffer in buffers])


def _scatter(data, buffers):
    at = 0
    for buffer in buffers:
        view = memoryview(buffer).cast("B")
        part = data[at : at + len(view)]
        view[: len(part)] = part
        at += len(part)
    return len(data)


def sendfile(out_fd, in_fd, offset, count):
    data = read(in_fd, count) if offset is None else pread(in_fd, count, offset)
    return write(out_fd, data)


def pipe2(flags):
    both = pipe()
    for fd in both if flags & O_NONBLOCK else ():
        set_blocking(fd, False)
    return both


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


def get_blocking(fd):
    return not posix.getfl(fd) & O_NONBLOCK


def set_blocking(fd, blocking):
    flags = posix.getfl(fd) & ~O_NONBLOCK
    posix.setfl(fd, flags if blocking else flags | O_NONBLOCK)
