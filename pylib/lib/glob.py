# Files whose paths fit a pattern; `**` is any number of folders if `recursive`.

import os
from fnmatch import fnmatchcase


def has_magic(s):
    return "*" in s or "?" in s or "[" in s


def escape(path):
    return "".join(["[" + c + "]" if c in "*?[" else c for c in path])


def glob(pathname, *, root_dir=None, recursive=False, include_hidden=False):
    return list(
        iglob(
            pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden
        )
    )


def iglob(pathname, *, root_dir=None, recursive=False, include_hidden=False):
    root = (root_dir or "").rstrip("/")
    parts = [p for i, p in enumerate(pathname.split("/")) if p or i]
    only_folders = pathname.endswith("/") and len(pathname) > 1
    if only_folders:
        parts.pop()
    start = ""
    if pathname.startswith("/"):
        start = "/"
    for path in _below(root, start, [p for p in parts if p], recursive, include_hidden):
        if only_folders:
            if _is_folder(_join(root, path)):
                yield path + "/"
        elif path:
            yield path


def _join(folder, name):
    if not folder or name.startswith("/"):
        return name or "."
    if not name:
        return folder
    return folder + name if folder.endswith("/") else folder + "/" + name


def _mode(path):
    try:
        return os.stat(path)[0]
    except OSError:
        return 0


def _is_folder(path):
    return _mode(path) & 0o170000 == 0o040000


def _names(path, hidden):
    try:
        names = os.listdir(path)
    except OSError:
        return []
    return [n for n in names if hidden or not n.startswith(".")]


# `at` is what is found so far.
def _below(root, at, parts, recursive, hidden):
    if not parts:
        yield at
        return
    part, rest = parts[0], parts[1:]
    if recursive and part == "**":
        if rest or not at or at.endswith("/"):
            yield from _below(root, at, rest, recursive, hidden)
        else:
            yield at + "/"
        yield from _deep(root, at, parts, hidden)
    elif has_magic(part):
        for name in _names(_join(root, at), hidden or part.startswith(".")):
            path = _join(at, name) if at else name
            if fnmatchcase(name, part) and (not rest or _is_folder(_join(root, path))):
                yield from _below(root, path, rest, recursive, hidden)
    else:
        path = _join(at, part) if at else part
        if _mode(_join(root, path)):
            yield from _below(root, path, rest, recursive, hidden)


# What is in a folder and in those in it, for `**` and the parts behind it.
def _deep(root, at, parts, hidden):
    for name in _names(_join(root, at), hidden):
        path = _join(at, name) if at else name
        is_folder = _is_folder(_join(root, path))
        if len(parts) == 1:
            yield path
        elif is_folder:
            yield from _below(root, path, parts[1:], True, hidden)
        if is_folder:
            yield from _deep(root, path, parts, hidden)
