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


def discover(start_dir=".", pattern="test*.py", top_level_dir=None):
    suite = unittest.TestSuite()
    for name in sorted(os.listdir(start_dir)):
        if name.startswith(".") or name == "__pycache__":
            continue
        path = start_dir + "/" + name
        if _is_folder(path):
            suite.addTest(discover(path, pattern, path))
        elif name.endswith(".py") and fnmatchcase(name, pattern):
            suite.addTest(_load(start_dir, name[:-3]))
    return suite


def _load(folder, name):
    sys.path.insert(0, folder)
    # A file of the same name in another folder is another module.
    before = sys.modules.pop(name, None)
    try:
        module = __import__(name)
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
