# Whether files and folders are the same.

import os
import stat
from itertools import filterfalse
from types import GenericAlias

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]
BUFSIZE = 8192
_cache = {}


def clear_cache():
    _cache.clear()


def _signature(path):
    values = os.stat(path)
    return stat.S_IFMT(values.st_mode), values.st_size, values.st_mtime


def cmp(f1, f2, shallow=True):
    first, second = _signature(f1), _signature(f2)
    if first[0] != stat.S_IFREG or second[0] != stat.S_IFREG:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    key = f1, f2, first, second
    if key not in _cache:
        if len(_cache) > 100:
            clear_cache()
        _cache[key] = _same(f1, f2)
    return _cache[key]


def _same(f1, f2):
    with open(f1, "rb") as a, open(f2, "rb") as b:
        while True:
            part = a.read(BUFSIZE)
            if part != b.read(BUFSIZE):
                return False
            if not part:
                return True


# Names that are the same, that differ, and that could not be compared.
def cmpfiles(a, b, common, shallow=True):
    found = [], [], []
    for name in common:
        try:
            same = cmp(os.path.join(a, name), os.path.join(b, name), shallow)
            found[0 if same else 1].append(name)
        except OSError:
            found[2].append(name)
    return found


# What it knows is worked out when it is asked for.
class dircmp:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, a, b, ignore=None, hide=None):
        self.left = a
        self.right = b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore

    def phase0(self):
        skip = self.hide + self.ignore
        self.left_list = sorted([n for n in os.listdir(self.left) if n not in skip])
        self.right_list = sorted([n for n in os.listdir(self.right) if n not in skip])

    def phase1(self):
        left = {os.path.normcase(name): name for name in self.left_list}
        right = {os.path.normcase(name): name for name in self.right_list}
        self.common = [left[key] for key in left if key in right]
        self.left_only = [left[key] for key in filterfalse(right.__contains__, left)]
        self.right_only = [right[key] for key in filterfalse(left.__contains__, right)]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            try:
                modes = [
                    stat.S_IFMT(os.stat(os.path.join(folder, name)).st_mode)
                    for folder in (self.left, self.right)
                ]
            except OSError:
                modes = [0, 1]
            if modes[0] != modes[1]:
                self.common_funny.append(name)
            elif modes[0] == stat.S_IFDIR:
                self.common_dirs.append(name)
            elif modes[0] == stat.S_IFREG:
                self.common_files.append(name)
            else:
                self.common_funny.append(name)

    def phase3(self):
        found = cmpfiles(self.left, self.right, self.common_files)
        self.same_files, self.diff_files, self.funny_files = found

    def phase4(self):
        self.subdirs = {}
        for name in self.common_dirs:
            left, right = os.path.join(self.left, name), os.path.join(self.right, name)
            self.subdirs[name] = self.__class__(left, right, self.ignore, self.hide)

    _phases = {
        "left_list": phase0, "right_list": phase0, "common": phase1, "left_only": phase1,
        "right_only": phase1, "common_dirs": phase2, "common_files": phase2,
        "common_funny": phase2, "same_files": phase3, "diff_files": phase3,
        "funny_files": phase3, "subdirs": phase4,
    }
    methodmap = _phases

    def __getattr__(self, name):
        if name not in self._phases:
            raise AttributeError(name)
        self._phases[name](self)
        return getattr(self, name)

    def report(self):
        print("diff", self.left, self.right)
        parts = (
            ("Only in %s :" % self.left, self.left_only),
            ("Only in %s :" % self.right, self.right_only),
            ("Identical files :", self.same_files),
            ("Differing files :", self.diff_files),
            ("Trouble with common files :", self.funny_files),
            ("Common subdirectories :", self.common_dirs),
            ("Common funny cases :", self.common_funny),
        )
        for title, names in parts:
            if names:
                print(title, sorted(names))

    def report_partial_closure(self):
        self.report()
        for each in self.subdirs.values():
            print()
            each.report()

    def report_full_closure(self):
        self.report()
        for each in self.subdirs.values():
            print()
            each.report_full_closure()
