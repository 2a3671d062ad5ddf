# Numbers of open files: what `os` does with them. A number is that of a file object, which is
# kept here until it is closed.

import uos as _os

O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0o100, 0o200, 0o1000, 0o2000
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2

_files = {}


def open(path, flags, mode=0o777, *, dir_fd=None):
    import builtins

    path = path.__fspath__() if hasattr(path, "__fspath__") else path
    there = _exists(path)
    if there and flags & O_CREAT and flags & O_EXCL:
        raise FileExistsError(17, "File exists")
    if not there and not flags & O_CREAT:
        raise FileNotFoundError(2, "No such file or directory")
    file = builtins.open(path, _mode(flags, there))
    number = file.fileno()
    _files[number] = file
    return number


def _exists(path):
    try:
        _os.stat(path)
    except OSError:
        return False
    return True


def _mode(flags, there):
    kind = flags & 3
    if flags & O_APPEND:
        return "rb" if kind == O_RDONLY else ("a+b" if kind == O_RDWR else "ab")
    if flags & O_TRUNC or not there:
        return "wb" if kind == O_WRONLY else "w+b"
    return "rb" if kind == O_RDONLY else "r+b"


def _file(number):
    try:
        return _files[number]
    except KeyError:
        raise OSError(9, "Bad file descriptor") from None


def close(fd):
    _file(fd).close()
    del _files[fd]


def read(fd, n):
    if fd == 0:
        import sys

        return sys.stdin.buffer.read(n)
    return _file(fd).read(n)


def write(fd, data):
    if fd in (1, 2):
        import sys

        stream = sys.stdout if fd == 1 else sys.stderr
        stream.flush()
        stream.buffer.write(data)
        return len(data)
    return _file(fd).write(data)


def lseek(fd, position, how):
    return _file(fd).seek(position, how)


def fsync(fd):
    _file(fd).flush()


def path_of(number):
    return _file(number).name


# The file object of a number, in the mode asked for; closing it closes the number.
def fdopen(fd, mode="r", buffering=-1, encoding=None, errors=None, newline=None, **options):
    file = _file(fd)
    if "b" in mode:
        return file
    import io

    del _files[fd]
    return io.TextIOWrapper(file, encoding or "utf-8", errors, newline)
