# Paths as text.

import os

sep = "/"
curdir = "."
pardir = ".."


def _text(path):
    return path.__fspath__() if hasattr(path, "__fspath__") else path


def normcase(path):
    return path


def isabs(path):
    return path.startswith("/")


def join(path, *paths):
    path = _text(path)
    for p in paths:
        p = _text(p)
        if p.startswith("/"):
            path = p
        elif not path or path.endswith("/"):
            path += p
        else:
            path += "/" + p
    return path


def split(path):
    path = _text(path)
    at = path.rfind("/") + 1
    head, tail = path[:at], path[at:]
    if head.strip("/"):
        head = head.rstrip("/")
    return head, tail


def dirname(path):
    return split(path)[0]


def basename(path):
    return split(path)[1]


def splitext(path):
    path = _text(path)
    at = path.rfind(".")
    start = path.rfind("/") + 1
    # Dots at the beginning of the name do not count.
    if at < 0 or not path[start:at].strip("."):
        return path, ""
    return (path[:at], path[at:]) if at > start else (path, "")


def splitdrive(path):
    return "", path


def normpath(path):
    path = _text(path)
    if not path:
        return "."
    root = "//" if path.startswith("//") and not path.startswith("///") else "/"
    root = root if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".." or not root:
            parts.append(part)
    return root + "/".join(parts) or "."


def abspath(path):
    path = _text(path)
    return normpath(path if isabs(path) else join(os.getcwd(), path))


realpath = abspath


def expanduser(path):
    path = _text(path)
    if path == "~" or path.startswith("~/"):
        home = os.getenv("HOME") if hasattr(os, "getenv") else None
        if home:
            return home.rstrip("/") + path[1:]
    return path


def commonprefix(paths):
    if not paths:
        return ""
    low, high = min(paths), max(paths)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = [p.split("/") for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({p[0] == "" for p in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    root = "/" if paths[0][0] == "" else ""
    paths = [[part for part in p if part not in ("", ".")] for p in paths]
    low, high = min(paths), max(paths)
    n = 0
    while n < len(low) and low[n] == high[n]:
        n += 1
    return root + "/".join(low[:n])


def relpath(path, start="."):
    if not path:
        raise ValueError("no path specified")
    path, start = abspath(path).split("/")[1:], abspath(start).split("/")[1:]
    path, start = [p for p in path if p], [p for p in start if p]
    n = 0
    while n < len(path) and n < len(start) and path[n] == start[n]:
        n += 1
    return "/".join([".."] * (len(start) - n) + path[n:]) or "."


def _mode(path):
    try:
        return os.stat(_text(path))[0]
    except OSError:
        return 0


def exists(path):
    return _mode(path) != 0


lexists = exists


def isdir(path):
    return _mode(path) & 0o170000 == 0o040000


def isfile(path):
    return _mode(path) & 0o170000 == 0o100000


def islink(path):
    return False


def getsize(path):
    return os.stat(_text(path))[6]


def getmtime(path):
    return os.stat(_text(path))[8]


def samefile(a, b):
    return realpath(a) == realpath(b)
