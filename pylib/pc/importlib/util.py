# Modules by name, found without importing them.

import os
import sys

from importlib import _resolve_name as resolve_name
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader, spec_of


# Packages that a module is in are imported; the module itself is, if it is one of the library.
def find_spec(name, package=None):
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        spec = None if module is None else getattr(module, "__spec__", None)
        return spec or (module and spec_of({"__name__": full, **vars(module)}))
    parent = full.rpartition(".")[0]
    path = None
    if parent:
        path = getattr(import_module(parent), "__path__", None)
        if path is None:
            text = "__path__ attribute not found on %r while trying to find %r" % (parent, full)
            raise ModuleNotFoundError(text, name=full)
    for finder in sys.meta_path:
        find = getattr(finder, "find_spec", None)
        spec = find and find(full, path)
        if spec is not None:
            return spec
    return PathFinder.find_spec(full, [path] if isinstance(path, str) else path)


# The same, in these folders, and without importing anything else.
def _find_spec_from_path(name, path=None):
    return find_spec(name) if name in sys.modules else PathFinder.find_spec(name, path)


# A module of its own, which the loader then fills.
def module_from_spec(spec):
    create = getattr(spec.loader, "create_module", None)
    module = create and create(spec)
    if module is None:
        module = type(sys)(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    if location is not None:
        location = os.path.abspath(os.fspath(location))
    elif hasattr(loader, "get_filename"):
        location = loader.get_filename(name)
    loader = loader or SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    if submodule_search_locations is None and hasattr(loader, "is_package"):
        submodule_search_locations = [] if _asked(loader.is_package, name) else None
    spec.submodule_search_locations = submodule_search_locations
    if submodule_search_locations == [] and location:
        submodule_search_locations.append(os.path.dirname(location))
    return spec


# Loaders may not know whether a module is a package.
def _asked(is_package, name):
    try:
        return is_package(name)
    except ImportError:
        return False


# A loader that fills a module when somebody first asks for a name in it.
class LazyLoader:
    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        create = getattr(self.loader, "create_module", None)
        return create and create(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        names = vars(module)

        def fill(name):
            # Another thread, or the module's own code, may have been first.
            if names.get("__getattr__") is fill:
                del names["__getattr__"]
                self.loader.exec_module(module)
            return getattr(module, name)

        names["__getattr__"] = fill


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


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


# Eight bytes that tell sources apart; not those of CPython.
def source_hash(source_bytes):
    from hashlib import sha256

    return sha256(source_bytes).digest()[:8]
