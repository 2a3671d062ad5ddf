# `import` as functions.

import sys


# The absolute name of a module: dots at its start are packages around `package`.
def _resolve_name(name, package):
    if not name.startswith("."):
        return name
    if not package:
        what = "no package specified for %r (required for relative module names)" % name
        raise ImportError(what)
    rest = name.lstrip(".")
    up = len(name) - len(rest) - 1
    parts = package.split(".")
    if up >= len(parts):
        raise ImportError("attempted relative import beyond top-level package")
    package = ".".join(parts[: len(parts) - up])
    return package + "." + rest if rest else package


def import_module(name, package=None):
    if name.startswith(".") and not package:
        raise TypeError(
            "the 'package' argument is required to perform a relative import for " + repr(name)
        )
    name = _resolve_name(name, package)
    __import__(name)
    return sys.modules[name]


# Imports a module of the library, whatever finders the program has.
def _from_library(name):
    finders, path = sys.meta_path[:], sys.path[:]
    del sys.meta_path[:]
    sys.path[:] = [".frozen"]
    try:
        return import_module(name)
    finally:
        sys.meta_path[:0] = finders
        sys.path[:] = path


# The names that other modules have taken from it stay what they are, as in CPython.
def reload(module):
    name = module.__name__
    old = sys.modules.get(name)
    if old is not module:
        raise ImportError("module " + name + " not in sys.modules")
    del sys.modules[name]
    try:
        new = import_module(name)
    except BaseException:
        sys.modules[name] = module
        raise
    module.__dict__.update(new.__dict__)
    sys.modules[name] = module
    return module


def invalidate_caches():
    pass


# Parts that programs use without importing them, as other modules do that in CPython.
def __getattr__(name):
    if name in ("abc", "machinery", "util", "_bootstrap", "_bootstrap_external"):
        return import_module("importlib." + name)
    raise AttributeError("module 'importlib' has no attribute %r" % name)
