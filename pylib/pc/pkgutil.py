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


# What is below a folder: name and whether it is a package. The library is no folder of the system;
# what has nothing but private parts there is a module to others.
def _below(folder):
    if folder == ".frozen" or folder[:8] == ".frozen/":
        from _imp import _frozen_module_names

        start = folder[8:].replace("/", ".") + "." * (folder != ".frozen")
        names = [n[len(start) :] for n in _frozen_module_names() if n.startswith(start)]
        inner = {name.partition(".")[0] for name in names if "." in name and "._" not in name}
        yield from [(name, name in inner) for name in sorted(names) if "." not in name]
        return
    try:
        entries = sorted(os.listdir(folder or "."))
    except OSError:
        return
    for entry in entries:
        name, dot, end = entry.partition(".")
        package = not dot and os.path.exists(os.path.join(folder, entry, "__init__.py"))
        if (package or end == "py") and name != "__init__":
            yield name, package


def iter_modules(path=None, prefix=""):
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for folder in sys.path if path is None else path:
        for name, package in _below(folder):
            if name not in seen:
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
