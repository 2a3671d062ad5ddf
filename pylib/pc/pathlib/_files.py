# Paths with what the file system says about them.

import io
import os
import stat as modes
import warnings

from pathlib import _flavours
from pathlib._pure import PurePath, PurePosixPath, PureWindowsPath
from pathlib._search import is_ignored, select


# A question about the kind of a file; what is not there is of no kind.
def _asks(test):
    def ask(self):
        try:
            return test(self.stat().st_mode)
        except OSError as e:
            if not is_ignored(e):
                raise
        except ValueError:
            pass
        return False

    return ask


class Path(PurePath):
    __module__ = "pathlib"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        self = cls._from_parts(args)
        if not self._flavour.is_supported:
            raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))
        return self

    def _make_child_relpath(self, part):
        return self._from_parsed_parts(self._drv, self._root, self._parts + [part])

    def __enter__(self):
        warnings.warn(
            "pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; "
            "Path objects as a context manager is a no-op",
            DeprecationWarning,
            stacklevel=2,
        )
        return self

    def __exit__(self, kind, value, traceback):
        pass

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def expanduser(self):
        if self._drv or self._root or not self._parts or self._parts[0][:1] != "~":
            return self
        home = os.path.expanduser(self._parts[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        drive, root, parts = self._parse_args((home,))
        return self._from_parsed_parts(drive, root, parts + self._parts[1:])

    def absolute(self):
        return self if self.is_absolute() else self._from_parts([self.cwd(), *self._parts])

    def resolve(self, strict=False):
        try:
            path = self._from_parts((os.path.realpath(self, strict=strict),))
            if not strict:
                path.stat()
        except OSError as e:
            if e.errno == 40:
                raise RuntimeError("Symlink loop from %r" % e.filename)
            if strict:
                raise
        return path

    def samefile(self, other_path):
        other = other_path if hasattr(other_path, "stat") else self.__class__(other_path)
        return os.path.samestat(self.stat(), other.stat())

    def iterdir(self):
        for name in os.listdir(self):
            yield self._make_child_relpath(name)

    def _pattern(self, pattern):
        flavour = self._flavour
        drive, root, parts = _flavours.parse(flavour, (pattern,))
        if drive or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if pattern and pattern[-1] in (flavour.sep, flavour.altsep):
            parts.append("")
        return parts

    def glob(self, pattern):
        if not pattern:
            raise ValueError("Unacceptable pattern: %r" % (pattern,))
        yield from select(self, self._pattern(pattern))

    def rglob(self, pattern):
        yield from select(self, ["**", *self._pattern(pattern)])

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return self.stat(follow_symlinks=False)

    def exists(self):
        return self._is_there()

    _is_there = _asks(lambda mode: True)
    is_dir = _asks(modes.S_ISDIR)
    is_file = _asks(modes.S_ISREG)
    is_block_device = _asks(modes.S_ISBLK)
    is_char_device = _asks(modes.S_ISCHR)
    is_fifo = _asks(modes.S_ISFIFO)
    is_socket = _asks(modes.S_ISSOCK)

    def is_symlink(self):
        return os.path.islink(self)

    def is_mount(self):
        return self.exists() and self.is_dir() and os.path.ismount(self)

    def owner(self):
        import pwd

        return pwd.getpwuid(self.stat().st_uid).pw_name

    def group(self):
        import grp

        return grp.getgrgid(self.stat().st_gid).gr_name

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as f:
            return f.read()

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open("wb") as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok:
            try:
                return os.utime(self, None)
            except OSError:
                # It is not there, or another's.
                pass
        flags = os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL)
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self.__class__(target)

    def replace(self, target):
        os.replace(self, target)
        return self.__class__(target)

    def readlink(self):
        return self._from_parts((os.readlink(self),))

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        os.link(target, self)

    def link_to(self, target):
        warnings.warn(
            "pathlib.Path.link_to() is deprecated and is scheduled for removal in Python 3.12. "
            "Use pathlib.Path.hardlink_to() instead.",
            DeprecationWarning,
            stacklevel=2,
        )
        os.link(self, target)


class PosixPath(Path, PurePosixPath):
    __module__ = "pathlib"
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __module__ = "pathlib"
    __slots__ = ()

    def is_mount(self):
        raise NotImplementedError("Path.is_mount() is unsupported on this system")
