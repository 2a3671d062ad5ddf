# Packages as folders.

import os
import sys
from collections import namedtuple

ModuleInfo = namedtuple("ModuleInfo", ("module_finder", "name", "ispkg"))


def get_data(package, resource):
    module = sys.modules.get(package)
    if module is None:
        from importlib import import_module

        module = import_module(package)
    with open(os.path.join(os.path.dirname(module.__file__), resource), "rb") as f:
        return f.read()


# Folders of the same name elsewhere on the path belong to the package, too, and what a file
# `name.pkg` there lists.
def extend_path(path, name):
    if not isinstance(path, list):
        return path
    parent, _, last = name.rpartition(".")
    try:
        folders = sys.modules[parent].__path__ if parent else sys.path
    except (KeyError, AttributeError):
        return path
    path = path[:]
    for folder in folders:
        below = os.path.join(folder, last)
        if os.path.isdir(below) and below not in path:
            path.append(below)
        more = os.path.join(folder, name + ".pkg")
        if os.path.isfile(more):
            with open(more) as f:
                lines = [line.rstrip("\n") for line in f]
            path.extend(line for line in lines if line and not line.startswith("#"))
    return path


def iter_modules(path=None, prefix=""):
    seen = set()
    for folder in sys.path if path is None else path:
        try:
            entries = sorted(os.listdir(folder))
        except OSError:
            continue
        for entry in entries:
            name, dot, end = entry.partition(".")
            package = not dot and os.path.exists(os.path.join(folder, entry, "__init__.py"))
            if (package or end == "py") and name != "__init__" and name not in seen:
                seen.add(name)
                yield ModuleInfo(None, prefix + name, package)


def walk_packages(path=None, prefix="", onerror=None):
    for info in iter_modules(path, prefix):
        yield info
        if info.ispkg:
            try:
                __import__(info.name)
            except ImportError:
                if onerror is not None:
                    onerror(info.name)
                continue
            below = getattr(sys.modules[info.name], "__path__", [])
            yield from walk_packages(below, info.name + ".", onerror)
