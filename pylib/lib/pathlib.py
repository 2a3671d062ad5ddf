# Paths as objects.

import os
from fnmatch import fnmatchcase

_FOLDER = 0o040000
_FILE = 0o100000


def _clean(parts):
    path = ""
    for part in parts:
        part = str(part)
        if part.startswith("/"):
            path = part
        elif part:
            path = path + "/" + part if path and not path.endswith("/") else path + part
    root = "/" if path.startswith("/") else ""
    return root + "/".join([p for p in path.split("/") if p and p != "."]) or "."


# Boards' `open` takes no arguments but those that a program gives.
def _given(**options):
    return {name: value for name, value in options.items() if value is not None}


class PurePath:
    def __init__(self, *segments):
        self._path = _clean(segments)

    def __str__(self):
        return self._path

    __fspath__ = as_posix = __str__

    def __repr__(self):
        name = type(self).__name__
        return "%s(%r)" % ("PosixPath" if name == "Path" else name, self._path)

    def __bytes__(self):
        return self._path.encode()

    def __hash__(self):
        return hash(self._path)

    def __eq__(self, other):
        return self._path == other._path if isinstance(other, PurePath) else NotImplemented

    def _key(self):
        return self._path.split("/")

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, (str, PurePath)):
            return type(self)(self._path, other)
        return NotImplemented

    def __rtruediv__(self, other):
        return type(self)(other, self._path) if isinstance(other, str) else NotImplemented

    def joinpath(self, *others):
        return type(self)(self._path, *others)

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return "/" if self._path.startswith("/") else ""

    anchor = root

    @property
    def parts(self):
        parts = [p for p in self._path.split("/") if p and p != "."]
        return tuple(["/"] + parts if self.root else parts)

    @property
    def name(self):
        parts = self.parts
        return parts[-1] if parts and parts[-1] != "/" else ""

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + s for s in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        return name[: len(name) - len(self.suffix)]

    @property
    def parent(self):
        head, _, _ = self._path.rpartition("/")
        if not self.name:
            return self
        return type(self)(head or self.root or ".")

    @property
    def parents(self):
        found = []
        path = self
        while path.parent != path:
            path = path.parent
            found.append(path)
        return found

    def is_absolute(self):
        return self.root != ""

    def is_reserved(self):
        return False

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote

        return "file://" + quote(str(self))

    def is_relative_to(self, *other):
        base = type(self)(*other).parts
        return self.parts[: len(base)] == base

    def relative_to(self, *other):
        base = type(self)(*other)
        if not self.is_relative_to(base):
            raise ValueError("%r is not in the subpath of %r" % (str(self), str(base)))
        return type(self)(*self.parts[len(base.parts) :])

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % (name,))
        return self.parent / name

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or suffix and (not suffix.startswith(".") or suffix == "."):
            raise ValueError("Invalid suffix %r" % (suffix,))
        return self.with_name(self.stem + suffix)

    def match(self, pattern):
        wanted = PurePath(pattern).parts
        parts = self.parts
        if not wanted:
            raise ValueError("empty pattern")
        if wanted[0] == "/":
            if len(wanted) != len(parts):
                return False
        elif len(wanted) > len(parts):
            return False
        pairs = zip(reversed(parts), reversed(wanted))
        return all([fnmatchcase(part, want) for part, want in pairs])


PurePosixPath = PurePath


class Path(PurePath):
    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def expanduser(self):
        if self.parts[:1] != ("~",):
            return self
        home = os.getenv("HOME") if hasattr(os, "getenv") else None
        if not home:
            raise RuntimeError("Could not determine home directory.")
        return type(self)(home, *self.parts[1:])

    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self._path)

    def resolve(self, strict=False):
        if strict:
            self.stat()
        parts = []
        for part in self.absolute().parts:
            if part == "..":
                if len(parts) > 1:
                    parts.pop()
            else:
                parts.append(part)
        return type(self)(*parts)

    def stat(self, *, follow_symlinks=True):
        return os.stat(self._path) if follow_symlinks else self.lstat()

    def _kind(self):
        try:
            return os.stat(self._path)[0] & 0o170000
        except OSError:
            return 0

    def exists(self):
        return self._kind() != 0

    def is_dir(self):
        return self._kind() == _FOLDER

    def is_file(self):
        return self._kind() == _FILE

    # Boards have no links, owners and permissions: these ask what only PCs have.
    def is_symlink(self):
        test = getattr(os.path, "islink", None)
        return test is not None and test(self._path)

    def is_mount(self):
        return os.path.ismount(self._path)

    def is_fifo(self):
        return self._kind() == 0o010000

    def is_char_device(self):
        return self._kind() == 0o020000

    def is_block_device(self):
        return self._kind() == 0o060000

    def is_socket(self):
        return self._kind() == 0o140000

    def lstat(self):
        return os.lstat(self._path)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self._path, mode)

    def readlink(self):
        return type(self)(os.readlink(self._path))

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(str(target), self._path)

    def hardlink_to(self, target):
        os.link(str(target), self._path)

    def owner(self):
        import pwd

        return pwd.getpwuid(self.stat().st_uid).pw_name

    def group(self):
        import grp

        return grp.getgrgid(self.stat().st_gid).gr_name

    def open(self, mode="r", *args, **keywords):
        return open(self._path, mode, *args, **keywords)

    def read_bytes(self):
        with open(self._path, "rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None):
        with open(self._path, "r", **_given(encoding=encoding, errors=errors)) as f:
            return f.read()

    def write_bytes(self, data):
        with open(self._path, "wb") as f:
            return f.write(data)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        options = _given(encoding=encoding, errors=errors, newline=newline)
        with open(self._path, "w", **options) as f:
            return f.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise OSError(17, "File exists")
            return
        open(self._path, "w").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self._path)
        except OSError as e:
            if e.args[0] == 17 and exist_ok and self.is_dir():
                return
            if e.args[0] != 2 or not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, False, exist_ok)

    def rmdir(self):
        os.rmdir(self._path)

    def unlink(self, missing_ok=False):
        try:
            os.remove(self._path)
        except OSError as e:
            if not missing_ok or e.args[0] != 2:
                raise

    def rename(self, target):
        os.rename(self._path, str(target))
        return type(self)(target)

    replace = rename

    def samefile(self, other):
        other = type(self)(other)
        if hasattr(os.path, "samefile"):
            return os.path.samefile(self._path, other._path)
        return self.resolve() == other.resolve()

    def iterdir(self):
        return iter([self / name for name in os.listdir(self._path)])

    def glob(self, pattern):
        return self._glob(pattern, pattern)

    def rglob(self, pattern):
        return self._glob("**/" + pattern, pattern)

    def _glob(self, pattern, given):
        if not given:
            raise ValueError("Unacceptable pattern: %r" % (given,))
        if given.startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        # `a/**/**/b` finds a file in more than one way.
        seen = set()
        for path in self._below(PurePath(pattern).parts):
            if path._path not in seen:
                seen.add(path._path)
                yield path

    def _below(self, parts):
        if not parts:
            yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            yield from self._below(rest)
            for path in self._entries():
                if path.is_dir():
                    yield from path._below(parts)
        else:
            for path in self._entries():
                if fnmatchcase(path.name, part):
                    if not rest or path.is_dir():
                        yield from path._below(rest)

    def _entries(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []


PosixPath = Path
