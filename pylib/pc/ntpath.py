# Paths of Windows, as texts; what asks the file system is that of this system.

import genericpath
import os
import posixpath
from genericpath import *
from posixpath import exists, getatime, getctime, getmtime, getsize, isdir, isfile, islink, lexists
from posixpath import expandvars, samefile

curdir, pardir, extsep, sep, pathsep, altsep = ".", "..", ".", "\\", ";", "/"
defpath, devnull = ".;C:\\bin", "nul"
supports_unicode_filenames = True


# The separators and signs in the type of the path.
def _signs(path):
    if isinstance(path, bytes):
        return b"\\", b"/", b":", b".", b"..", b"\\\\?\\", b"\\\\.\\"
    return "\\", "/", ":", ".", "..", "\\\\?\\", "\\\\.\\"


def normcase(s):
    s = os.fspath(s)
    if isinstance(s, bytes):
        return s.replace(b"/", b"\\").lower()
    return s.replace("/", "\\").lower()


def splitdrive(p):
    p = os.fspath(p)
    sep, altsep, colon = _signs(p)[:3]
    plain = p.replace(altsep, sep)
    if plain[:2] == sep * 2:
        # `\\machine\share`, and `\\?\UNC\machine\share`.
        start = 8 if plain[:8].upper() in ("\\\\?\\UNC\\", b"\\\\?\\UNC\\") else 2
        first = plain.find(sep, start)
        if first < 0:
            return p, p[:0]
        second = plain.find(sep, first + 1)
        return (p, p[:0]) if second < 0 else (p[:second], p[second:])
    if plain[1:2] == colon:
        return p[:2], p[2:]
    return p[:0], p


def isabs(s):
    s = os.fspath(s)
    sep, altsep, colon = _signs(s)[:3]
    s = s[:3].replace(altsep, sep)
    return s[:1] == sep or s[1:3] == colon + sep


def join(path, *paths):
    path = os.fspath(path)
    sep, altsep, colon = _signs(path)[:3]
    try:
        drive, rest = splitdrive(path)
        for each in map(os.fspath, paths):
            other, tail = splitdrive(each)
            if tail[:1] in (sep, altsep) and tail:
                drive, rest = other or drive, tail
                continue
            if other and other != drive:
                if other.lower() != drive.lower():
                    drive, rest = other, tail
                    continue
                drive = other
            if rest and rest[-1:] not in (sep, altsep):
                rest += sep
            rest += tail
        parted = drive[-1:] in (colon, sep, altsep) or rest[:1] in (sep, altsep)
        if rest and drive and not parted:
            return drive + sep + rest
        return drive + rest
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", path, *paths)
        raise


def split(p):
    p = os.fspath(p)
    sep, altsep = _signs(p)[:2]
    both = sep + altsep
    drive, rest = splitdrive(p)
    at = len(rest)
    while at and rest[at - 1 : at] not in (sep, altsep):
        at -= 1
    head, tail = rest[:at], rest[at:]
    return drive + (head.rstrip(both) or head), tail


def splitext(p):
    p = os.fspath(p)
    sep, altsep, _, dot = _signs(p)[:4]
    return genericpath._splitext(p, sep, altsep, dot)


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = os.fspath(path)
    sep, altsep, _, curdir, pardir, *special = _signs(path)
    if path.startswith(tuple(special)):
        return path
    path = path.replace(altsep, sep)
    drive, path = splitdrive(path)
    if path.startswith(sep):
        drive += sep
        path = path.lstrip(sep)
    parts = []
    for part in path.split(sep):
        if not part or part == curdir:
            continue
        if part == pardir:
            if parts and parts[-1] != pardir:
                parts.pop()
                continue
            if not parts and drive.endswith(sep):
                continue
        parts.append(part)
    if not drive and not parts:
        parts.append(curdir)
    return drive + sep.join(parts)


def abspath(path):
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


realpath = abspath


def relpath(path, start=None):
    path = os.fspath(path)
    sep, _, _, curdir, pardir = _signs(path)[:5]
    start = os.fspath(curdir if start is None else start)
    if not path:
        raise ValueError("no path specified")
    here, there = splitdrive(abspath(start)), splitdrive(abspath(path))
    if normcase(here[0]) != normcase(there[0]):
        raise ValueError("path is on mount %r, start on mount %r" % (there[0], here[0]))
    mine = [part for part in here[1].split(sep) if part]
    other = [part for part in there[1].split(sep) if part]
    same = 0
    for a, b in zip(mine, other):
        if normcase(a) != normcase(b):
            break
        same += 1
    return sep.join([pardir] * (len(mine) - same) + other[same:]) or curdir


def commonpath(paths):
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = list(map(os.fspath, paths))
    sep, altsep, _, curdir = _signs(paths[0])[:4]
    plain = [splitdrive(p.replace(altsep, sep).lower()) for p in paths]
    if len({p[:1] == sep for _, p in plain}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    if len({drive for drive, _ in plain}) != 1:
        raise ValueError("Paths don't have the same drive")
    drive, path = splitdrive(paths[0].replace(altsep, sep))
    kept = [part for part in path.split(sep) if part and part != curdir]
    split = [[c for c in p.split(sep) if c and c != curdir] for _, p in plain]
    first, last = min(split), max(split)
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    return drive + (sep if plain[0][1][:1] == sep else sep[:0]) + sep.join(kept[:same])


def expanduser(path):
    path = os.fspath(path)
    if not path[:1] in ("~", b"~"):
        return path
    sep, altsep = _signs(path)[:2]
    at = 1
    while at < len(path) and path[at : at + 1] not in (sep, altsep):
        at += 1
    home = os.environ.get("USERPROFILE") or os.path.expanduser("~")
    if at != 1:
        home = join(dirname(home), os.fsdecode(path[1:at]))
    return (os.fsencode(home) if isinstance(path, bytes) else home) + path[at:]


def ismount(path):
    drive, rest = splitdrive(abspath(path))
    return rest in ("\\", "/", b"\\", b"/") or bool(drive) and not rest
