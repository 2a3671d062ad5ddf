# Tests in the files of a folder.

import os
import sys
from fnmatch import fnmatchcase

import unittest


def _is_folder(path):
    try:
        return os.stat(path)[0] & 0o170000 == 0o040000
    except OSError:
        return False


# Modules of packages have their full names, counted from the top folder.
def discover(start_dir=".", pattern="test*.py", top_level_dir=None):
    suite = unittest.TestSuite()
    top = top_level_dir or start_dir
    for name in sorted(os.listdir(start_dir)):
        if name.startswith(".") or name == "__pycache__":
            continue
        path = start_dir + "/" + name
        if _is_folder(path):
            inner = top if _exists(path + "/__init__.py") else path
            suite.addTest(discover(path, pattern, inner))
        elif name.endswith(".py") and fnmatchcase(name, pattern):
            suite.addTest(_load(top, _dotted(start_dir, top) + name[:-3]))
    return suite


def _exists(path):
    try:
        os.stat(path)
    except OSError:
        return False
    return True


# What stands before the names of the modules in a folder below the top one.
def _dotted(folder, top):
    top = top.rstrip("/") + "/"
    if not folder.startswith(top):
        return ""
    return folder[len(top) :].strip("/").replace("/", ".") + "."


def _load(folder, name):
    sys.path.insert(0, folder)
    # A file of the same name in another folder is another module.
    before = sys.modules.pop(name, None)
    try:
        __import__(name)
        module = sys.modules[name]
    finally:
        sys.path.pop(0)
        if before is not None:
            sys.modules[name] = before
    return unittest.defaultTestLoader.loadTestsFromModule(module)


def main(argv):
    names = [a for a in argv if not a.startswith("-")]
    if names[:1] == ["discover"]:
        names = names[1:]
        suite = discover(*(names or ["."]))
    elif names:
        suite = unittest.defaultTestLoader.loadTestsFromNames(names)
    else:
        suite = discover()
    return unittest.TextTestRunner().run(suite)
