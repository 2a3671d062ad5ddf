# Modules by name, without importing them.

import os
import sys

from importlib import import_module
from importlib.machinery import ModuleSpec


def find_spec(name, package=None):
    module = sys.modules.get(name)
    if module is None:
        try:
            module = import_module(name, package)
        except ImportError:
            return None
    spec = getattr(module, "__spec__", None)
    origin = getattr(module, "__file__", None)
    package = hasattr(module, "__path__")
    return spec or ModuleSpec(name, SourceLoader(name, origin), origin=origin, is_package=package)


# A module of its own, which the loader then fills.
def module_from_spec(spec):
    module = type(sys)(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    if spec.origin is not None:
        module.__file__ = spec.origin
    return module


# Runs the source again in the module that it is given.
class SourceLoader:
    def __init__(self, name, path):
        self.name = name
        self.path = path

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as f:
            return f.read()

    def get_source(self, name=None):
        return self.get_data(self.path).decode()

    def exec_module(self, module):
        try:
            source = self.get_source()
        except OSError:
            return self.exec_frozen(module)
        exec(compile(source, self.path, "exec"), module.__dict__)

    # A module in the library has no source: it is imported once more.
    def exec_frozen(self, module):
        known = sys.modules.pop(self.name, None)
        try:
            module.__dict__.update(import_module(self.name).__dict__)
        finally:
            if known is not None:
                sys.modules[self.name] = known


def spec_from_file_location(name, location=None, *, loader=None, **options):
    location = str(location)
    return ModuleSpec(name, loader or SourceLoader(name, location), origin=location)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def resolve_name(name, package):
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


# Where CPython would keep compiled code: nothing here writes such files, but programs remove them.

_FOLDER = "__pycache__"
MAGIC_NUMBER = b"\xa7\r\r\n"


def _cache_tag():
    tag = getattr(sys.implementation, "cache_tag", "cpython-311")
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    return tag


def cache_from_source(path, debug_override=None, *, optimization=None):
    if debug_override is not None:
        if optimization is not None:
            raise TypeError("debug_override or optimization must be set to None")
        optimization = "" if debug_override else 1
    folder, name = os.path.split(os.fspath(path))
    base, dot, rest = name.rpartition(".")
    name = (base or rest) + "." + _cache_tag()
    optimization = "" if optimization is None else str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError("%r is not alphanumeric" % optimization)
        name += ".opt-" + optimization
    return os.path.join(folder, _FOLDER, name + ".pyc")


def source_from_cache(path):
    tag = _cache_tag()
    folder, name = os.path.split(os.fspath(path))
    folder, last = os.path.split(folder)
    if last != _FOLDER:
        raise ValueError("%s not bottom-level directory in %r" % (_FOLDER, path))
    dots = name.count(".")
    if dots not in (2, 3):
        raise ValueError("expected only 2 or 3 dots in %r" % name)
    if dots == 3:
        level = name.rsplit(".", 2)[-2]
        if not level.startswith("opt-"):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not level[4:].isalnum():
            raise ValueError("optimization level %r is not an alphanumeric value" % level)
    return os.path.join(folder, name.partition(".")[0] + ".py")


def decode_source(source_bytes):
    import io
    import tokenize

    encoding = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)[0]
    text = bytes(source_bytes).decode(encoding)
    return text.replace("\r\n", "\n").replace("\r", "\n")
