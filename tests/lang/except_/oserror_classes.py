# Subclasses of OSError are found by the number of an error.
import errno

PAIRS = [
    (errno.ENOENT, FileNotFoundError),
    (errno.EEXIST, FileExistsError),
    (errno.EACCES, PermissionError),
    (errno.EPERM, PermissionError),
    (errno.EISDIR, IsADirectoryError),
    (errno.ENOTDIR, NotADirectoryError),
    (errno.ETIMEDOUT, TimeoutError),
    (errno.EAGAIN, BlockingIOError),
    (errno.EINPROGRESS, BlockingIOError),
    (errno.EPIPE, BrokenPipeError),
    (errno.ECONNABORTED, ConnectionAbortedError),
    (errno.ECONNREFUSED, ConnectionRefusedError),
    (errno.ECONNRESET, ConnectionResetError),
    (4, InterruptedError),
    (10, ChildProcessError),
    (3, ProcessLookupError),
]

for number, cls in PAIRS:
    try:
        raise OSError(number, "text")
    except cls as e:
        print(cls.__name__, e.errno == number, isinstance(e, cls), isinstance(e, OSError))
    others = [c.__name__ for n, c in PAIRS if c is not cls and isinstance(OSError(number, ""), c)]
    print(others, isinstance(OSError(number, ""), (KeyError, cls)), issubclass(cls, OSError))

for number in (errno.EPIPE, errno.ECONNRESET, errno.ENOENT, errno.EIO):
    try:
        raise OSError(number, "text")
    except ConnectionError:
        print("connection")
    except (KeyError, FileNotFoundError):
        print("not found")
    except OSError:
        print("other")

try:
    open("/there/is/no/such/file")
except FileNotFoundError as e:
    print("no file", e.errno)

for cls in (FileNotFoundError, TimeoutError, BrokenPipeError, PermissionError):
    try:
        raise cls("what happened")
    except OSError as e:
        print(type(e).__name__, e, e.args, isinstance(e, cls))
print(issubclass(BrokenPipeError, ConnectionError), ConnectionError.__mro__[1].__name__)


class Own(FileNotFoundError):
    pass


try:
    raise Own("mine")
except FileNotFoundError as e:
    print(repr(e))
for wrong in (OSError(), OSError("text"), OSError(None, "text"), ValueError(2)):
    print(isinstance(wrong, FileNotFoundError))
for cls in (BytesWarning, FutureWarning, ResourceWarning, SyntaxWarning, UnicodeWarning):
    print(cls.__name__, issubclass(cls, Warning))
