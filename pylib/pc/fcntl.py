# Flags and locks of open files; the constants are those of Linux. Of `ioctl` there are the size of
# a terminal and how much can be read.

import posix as _posix
import struct as _struct

LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN = 1, 2, 4, 8
F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL = range(5)
F_GETLK, F_SETLK, F_SETLKW, F_SETOWN, F_GETOWN = 5, 6, 7, 8, 9
F_GETLK64, F_SETLK64, F_SETLKW64 = 5, 6, 7
F_RDLCK, F_WRLCK, F_UNLCK = range(3)
F_DUPFD_CLOEXEC = 1030
F_SETPIPE_SZ, F_GETPIPE_SZ = 1031, 1032
FD_CLOEXEC = 1
FASYNC = 0o20000
_GETWINSZ, _SETWINSZ, _READABLE, _NONBLOCKING = 0x5413, 0x5414, 0x541B, 0x5421
_O_NONBLOCK = 0o4000


def _number(fd):
    fd = fd if isinstance(fd, int) else fd.fileno()
    if fd < 0:
        raise ValueError("file descriptor cannot be a negative integer (%d)" % fd)
    return fd


def _unknown():
    raise OSError(22, "Invalid argument")


def fcntl(fd, cmd, arg=0):
    fd = _number(fd)
    if cmd == F_GETFD:
        return _posix.getfd(fd)
    if cmd == F_GETFL:
        return _posix.getfl(fd)
    if cmd == F_SETFD:
        return _posix.setfd(fd, arg) or 0
    if cmd == F_SETFL:
        return _posix.setfl(fd, arg) or 0
    if cmd in (F_DUPFD, F_DUPFD_CLOEXEC):
        return _posix.dupfd(fd, arg)
    _unknown()


def flock(fd, operation):
    _posix.flock(_number(fd), operation, True)


def lockf(fd, cmd, len=0, start=0, whence=0):
    if not cmd & (LOCK_SH | LOCK_EX | LOCK_UN):
        raise ValueError("unrecognized lockf argument")
    # Parts of a file cannot be locked.
    if len or start or whence:
        _unknown()
    _posix.flock(_number(fd), cmd, False)


def ioctl(fd, request, arg=0, mutate_flag=True):
    fd = _number(fd)
    request &= 0xFFFFFFFF
    if request == _GETWINSZ:
        return _answer(arg, _struct.pack("4H", *_posix.winsize(fd)), mutate_flag)
    if request == _SETWINSZ:
        _posix.set_winsize(fd, *_struct.unpack("4H", bytes(arg)[:8]))
        return arg if isinstance(arg, bytes) else 0
    if request == _READABLE:
        return _answer(arg, _struct.pack("i", _posix.fionread(fd)), mutate_flag)
    if request == _NONBLOCKING:
        value = arg if isinstance(arg, int) else _struct.unpack("i", bytes(arg)[:4])[0]
        flags = _posix.getfl(fd) & ~_O_NONBLOCK
        _posix.setfl(fd, flags | _O_NONBLOCK if value else flags)
        return 0
    raise OSError(25, "Inappropriate ioctl for device")


def _answer(arg, answer, mutate):
    # In the buffer that was given, or as bytes of the length of those that were.
    if isinstance(arg, (bytes, str)):
        return answer + bytes(arg if isinstance(arg, bytes) else arg.encode())[len(answer) :]
    if isinstance(arg, int):
        raise OSError(14, "Bad address")
    view = memoryview(arg).cast("B")
    if mutate:
        view[: len(answer)] = answer
        return 0
    return answer + bytes(view[len(answer) :])
