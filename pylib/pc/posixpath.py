# Paths: what the built-in `os.path` has, and what programs for PCs expect beyond it.

from uos.path import *
import uos as _os
from genericpath import commonprefix, getatime, getctime, samefile, samestat, sameopenfile

curdir, pardir, extsep, sep, pathsep = ".", "..", ".", "/", ":"
altsep = None
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
supports_unicode_filenames = False


def _fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    from os import fspath

    return fspath(path)


# Functions that take a path also take what stands for one, and bytes.
def _of_one(function):
    def wrapped(p):
        if isinstance(p, str):
            return function(p)
        p = _fspath(p)
        if isinstance(p, str):
            return function(p)
        found = function(p.decode())
        if isinstance(found, tuple):
            return tuple([part.encode() for part in found])
        return found.encode() if isinstance(found, str) else found

    wrapped.__name__ = wrapped.__qualname__ = function.__name__
    return wrapped


_abspath = _of_one(abspath)


# The library is nowhere among the folders, so its paths stay what they are.
def abspath(path):
    path = _fspath(path)
    if path == ".frozen" or path[:8] == ".frozen/":
        return path
    return _abspath(path)


basename = _of_one(basename)
dirname = _of_one(dirname)
split = _of_one(split)
splitext = _of_one(splitext)
isabs = _of_one(isabs)
normpath = _of_one(normpath)
_exists, _isdir, _isfile = exists, isdir, isfile


def _is(function):
    def wrapped(path):
        if isinstance(path, int):
            return False
        try:
            return function(path if isinstance(path, str) else _text(path))
        except ValueError:
            return False

    wrapped.__name__ = wrapped.__qualname__ = function.__name__
    return wrapped


def _text(path):
    path = _fspath(path)
    return path.decode() if isinstance(path, bytes) else path


exists = _is(exists)
isdir = _is(isdir)
isfile = _is(isfile)
lexists = _is(lexists)
islink = _is(islink)


def join(a, *p):
    path = _fspath(a)
    mark = b"/" if isinstance(path, bytes) else "/"
    for part in p:
        part = _fspath(part)
        if isinstance(part, bytes) != isinstance(path, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(mark):
            path = part
        elif not path or path.endswith(mark):
            path += part
        else:
            path += mark + part
    return path


def normcase(s):
    return _fspath(s)


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    p = _fspath(p)
    mark = b"/" if isinstance(p, bytes) else "/"
    if p[:1] != mark:
        return p[:0], p[:0], p
    if p[1:2] != mark or p[2:3] == mark:
        return p[:0], mark, p[1:]
    return p[:0], p[:2], p[2:]


def getsize(filename):
    from os import stat

    return stat(filename).st_size


def getmtime(filename):
    from os import stat

    return stat(filename).st_mtime


def _mode(path):
    from os import lstat

    try:
        return lstat(path).st_mode
    except (OSError, ValueError):
        return 0


def islink(path):
    return _mode(path) & 0o170000 == 0o120000


def lexists(path):
    return _mode(path) != 0


def ismount(path):
    from os import lstat

    try:
        here = lstat(path)
        above = lstat(join(path, b".." if isinstance(path, bytes) else ".."))
    except (OSError, ValueError):
        return False
    if here.st_mode & 0o170000 == 0o120000:
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


# Most links on the way to a file.
_MOST_LINKS = 40


def realpath(filename, *, strict=False):
    from os import fsencode, lstat, readlink

    path = _text(filename)
    # `..` is what is above the target of a link before it, so it stays.
    waiting = (path if path[:1] == "/" else _os.getcwd() + "/" + path).split("/")[:0:-1]
    found, links = "", 0
    while waiting:
        part = waiting.pop()
        if part in ("", "."):
            continue
        if part == "..":
            found = found.rpartition("/")[0]
            continue
        place = found + "/" + part
        if strict:
            lstat(place)
        if islink(place):
            links += 1
            if links > _MOST_LINKS:
                if strict:
                    raise OSError(40, "Too many levels of symbolic links", filename)
                return place if not isinstance(filename, bytes) else fsencode(place)
            target = readlink(place)
            if target[:1] == "/":
                found = ""
            waiting += target.split("/")[::-1]
        else:
            found = place
    found = found or "/"
    return fsencode(found) if isinstance(filename, bytes) else found


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    mark = b"/" if isinstance(path, bytes) else "/"
    up = b".." if isinstance(path, bytes) else ".."
    start = abspath(up[:1] if start is None else _fspath(start))
    here = [part for part in start.split(mark) if part]
    there = [part for part in abspath(path).split(mark) if part]
    same = 0
    while same < len(here) and same < len(there) and here[same] == there[same]:
        same += 1
    parts = [up] * (len(here) - same) + there[same:]
    return mark.join(parts) if parts else up[:1]


def commonpath(paths):
    paths = [_fspath(path) for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    mark = b"/" if isinstance(paths[0], bytes) else "/"
    if any(isinstance(path, bytes) != isinstance(paths[0], bytes) for path in paths):
        raise TypeError("Can't mix strings and bytes in path components")
    absolute = set([path[:1] == mark for path in paths])
    if len(absolute) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in path.split(mark) if c and c != mark[:0] + b"." and c != "."]
                   if isinstance(path, bytes) else [c for c in path.split(mark) if c and c != "."]
                   for path in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for at, part in enumerate(low):
        if part != high[at]:
            common = low[:at]
            break
    return (mark if True in absolute else mark[:0]) + mark.join(common)


# The folder of a user, of the one who runs the program if no name is given.
def _home_of(name):
    import pwd
    from os import getuid

    try:
        return (pwd.getpwnam(name) if name else pwd.getpwuid(getuid())).pw_dir
    except KeyError:
        return None


def expanduser(path):
    path = _fspath(path)
    if not isinstance(path, str) or not path.startswith("~"):
        return path
    end = path.find("/")
    if end < 0:
        end = len(path)
    home = _os.getenv("HOME") if end == 1 else None
    if home is None:
        home = _home_of(path[1:end])
        if home is None:
            return path
    return home.rstrip("/") + path[end:] or "/"


def expandvars(path):
    path = _fspath(path)
    if not isinstance(path, str) or "$" not in path:
        return path
    out = []
    at = 0
    while at < len(path):
        if path[at] != "$":
            out.append(path[at])
            at += 1
            continue
        if path[at + 1 : at + 2] == "{":
            end = path.find("}", at)
            name, after = (path[at + 2 : end], end + 1) if end > 0 else ("", at + 1)
        else:
            end = at + 1
            while end < len(path) and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name, after = path[at + 1 : end], end
        value = _os.getenv(name) if name else None
        out.append(path[at:after] if value is None else value)
        at = after
    return "".join(out)
