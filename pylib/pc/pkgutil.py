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


def extend_path(path, name):
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
            if isinstance(below, str):
                below = [below]
            yield from walk_packages(below, info.name + ".", onerror)
