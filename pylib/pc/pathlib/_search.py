# What `glob` finds: functions over the parts of a pattern.

import os

_IGNORED = (2, 20, 9, 40)


# Errors that mean that something is not there: ENOENT, ENOTDIR, EBADF, ELOOP.
def is_ignored(e):
    return e.errno in _IGNORED


def select(path, parts):
    for part in parts:
        if "**" in part and part != "**":
            raise ValueError("Invalid pattern: '**' can only be an entire path component")
    if path.is_dir():
        yield from _below(path, parts)


def _below(path, parts):
    if not parts or parts[0] == "":
        yield path
    elif parts[0] == "**":
        yield from _anywhere(path, parts[1:])
    elif parts[0] == "..":
        yield from _below(path._make_child_relpath(".."), parts[1:])
    elif any([sign in parts[0] for sign in "*?["]):
        yield from _matching(path, parts[0], parts[1:])
    else:
        found = path._make_child_relpath(parts[0])
        if found.is_dir() if len(parts) > 1 else found.exists():
            yield from _below(found, parts[1:])


def _entries(path):
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except PermissionError:
        return []


def _is_folder(entry, **options):
    try:
        return entry.is_dir(**options)
    except OSError as e:
        if not is_ignored(e):
            raise
        return False


def _matching(path, pattern, rest):
    matches = path._flavour.matches
    for entry in _entries(path):
        if matches(entry.name, pattern) and (not rest or _is_folder(entry)):
            yield from _below(path._make_child_relpath(entry.name), rest)


# Several `**` find one path in several ways.
def _anywhere(path, rest):
    seen = set() if rest else None
    for folder in _folders(path):
        for found in _below(folder, rest):
            if seen is None:
                yield found
            elif found not in seen:
                seen.add(found)
                yield found


def _folders(path):
    yield path
    for entry in _entries(path):
        if _is_folder(entry, follow_symlinks=False):
            yield from _folders(path._make_child_relpath(entry.name))
