# Files whose paths fit a pattern; `**` is any number of folders if `recursive`.

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]

_MAGIC = re.compile("([*?[])")
_MAGIC_BYTES = re.compile(b"([*?[])")


def has_magic(s):
    return (_MAGIC_BYTES if isinstance(s, bytes) else _MAGIC).search(s) is not None


def escape(pathname):
    drive, rest = os.path.splitdrive(pathname)
    if isinstance(rest, bytes):
        return drive + _MAGIC_BYTES.sub(rb"[\1]", rest)
    return drive + _MAGIC.sub(r"[\1]", rest)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(
        iglob(
            pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive,
            include_hidden=include_hidden,
        )
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    search = _Search(root, recursive, include_hidden)
    if isinstance(pathname, bytes):
        # Names that are not UTF-8 are kept by surrogates.
        search.root = os.fsdecode(root)
        found = search.paths(os.fsdecode(pathname))
        return (os.fsencode(path) for path in found)
    return search.paths(pathname)


class _Search:
    def __init__(self, root, recursive, include_hidden):
        self.root, self.recursive, self.include_hidden = root, recursive, include_hidden

    def paths(self, pathname):
        found = self._paths(pathname, False)
        # `**` stands for no folder, too, which is no path.
        if not pathname or self.recursive and pathname[:2] == "**":
            found = (path for path in found if path)
        return found

    def _paths(self, pathname, only_folders):
        folder, base = os.path.split(pathname)
        if not has_magic(pathname):
            if base:
                if os.path.lexists(self._under_root(pathname)):
                    yield pathname
            elif os.path.isdir(self._under_root(folder)):
                yield pathname
            return
        if not folder:
            yield from self._names("", base, only_folders)
            return
        folders = [folder]
        if folder != pathname and has_magic(folder):
            folders = self._paths(folder, True)
        for folder in folders:
            for name in self._names(folder, base, only_folders):
                yield os.path.join(folder, name)

    def _under_root(self, path):
        return os.path.join(self.root, path) if self.root else path

    # The names in a folder that fit the last part of a pattern.
    def _names(self, folder, base, only_folders):
        if not has_magic(base):
            place = os.path.join(self._under_root(folder), base)
            fits = os.path.lexists(place) if base else os.path.isdir(self._under_root(folder))
            return [base] if fits else []
        if self.recursive and base == "**":
            return self._all_below(folder, only_folders)
        names = self._entries(folder, only_folders)
        if not (self.include_hidden or base[:1] == "."):
            names = [name for name in names if name[:1] != "."]
        return fnmatch.filter(names, base)

    def _all_below(self, folder, only_folders):
        if not folder or os.path.isdir(self._under_root(folder)):
            yield ""
        yield from self._walk(folder, only_folders)

    def _walk(self, folder, only_folders):
        for name in self._entries(folder, only_folders):
            if self.include_hidden or name[:1] != ".":
                yield name
                inner = os.path.join(folder, name) if folder else name
                for below in self._walk(inner, only_folders):
                    yield os.path.join(name, below)

    def _entries(self, folder, only_folders):
        try:
            with os.scandir(self._under_root(folder) or os.curdir) as entries:
                return [entry.name for entry in entries if not only_folders or _is_dir(entry)]
        except OSError:
            return []


def _is_dir(entry):
    try:
        return entry.is_dir()
    except OSError:
        return False
