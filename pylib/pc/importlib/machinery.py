# What is known of a module before it is imported.

import os
import sys

from importlib import _from_library

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyri"]
EXTENSION_SUFFIXES = []


class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.has_location = origin is not None

    def __repr__(self):
        parts = ["name=%r, loader=%r" % (self.name, self.loader)]
        if self.origin is not None:
            parts.append("origin=%r" % (self.origin,))
        if self.submodule_search_locations is not None:
            parts.append("submodule_search_locations=%s" % (self.submodule_search_locations,))
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))

    @property
    def parent(self):
        if self.submodule_search_locations is None:
            return self.name.rpartition(".")[0]
        return self.name


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


# Runs the source again in the module that it is given.
class SourceFileLoader:
    def __init__(self, name, path):
        self.name = name
        self.path = path

    def get_filename(self, name=None):
        return self.path

    def is_package(self, name):
        return os.path.basename(self.path or "") == "__init__.py"

    def get_data(self, path):
        # A module of the library has no file.
        if path is None:
            raise OSError("source of %r is not available" % self.name)
        with open(path, "rb") as f:
            return f.read()

    def get_source(self, name=None):
        return self.get_data(self.path).decode()

    def get_code(self, name=None):
        return compile(self.get_source(), self.path, "exec")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        try:
            code = self.get_code()
        except (OSError, TypeError):
            return self.exec_frozen(module)
        exec(code, module.__dict__)

    # A module in the library has no source: it is imported once more.
    def exec_frozen(self, module):
        known = sys.modules.pop(self.name, None)
        try:
            module.__dict__.update(_from_library(self.name).__dict__)
        finally:
            if known is not None:
                sys.modules[self.name] = known


# Of a module that `pyrite compile` has made.
class SourcelessFileLoader(SourceFileLoader):
    def is_package(self, name):
        return os.path.basename(self.path) == "__init__.pyri"

    def get_source(self, name=None):
        return None

    def get_code(self, name=None):
        import marshal

        return marshal.loads(self.get_data(self.path))


# Of a built-in module: there is neither a file nor a source.
class _BuiltinLoader:
    def __init__(self, name):
        self.name = name

    def is_package(self, name):
        return False

    def get_source(self, name=None):
        return None

    def get_code(self, name=None):
        return None

    def create_module(self, spec):
        return None

    exec_module = SourceFileLoader.exec_frozen


# The specification of a module that has been imported, by its globals.
def spec_of(names):
    name = names["__name__"]
    origin = names.get("__file__")
    folder = names.get("__path__")
    loader = _BuiltinLoader(name) if origin is None else SourceFileLoader(name, origin)
    spec = ModuleSpec(name, loader, origin=origin, is_package=folder is not None)
    if folder is not None:
        spec.submodule_search_locations = folder
    return spec


# The specification of a module of the library, which is imported for that.
def _library_spec(name):
    try:
        module = sys.modules.get(name) or _from_library(name)
    except ImportError:
        return None
    return getattr(module, "__spec__", None) or spec_of(
        {"__name__": name, "__file__": None, **vars(module)}
    )


# The specification of a module in this folder; of a folder without `__init__.py` its path alone.
def _in_folder(folder, fullname):
    from importlib.util import spec_from_file_location

    base = os.path.join(folder or os.getcwd(), fullname.rpartition(".")[2])
    for start, inside in ((base + "/__init__", [base]), (base, None)):
        for ending, kind in ((".py", SourceFileLoader), (".pyri", SourcelessFileLoader)):
            path = start + ending
            if os.path.isfile(path):
                loader = kind(fullname, path)
                spec = spec_from_file_location(
                    fullname, path, loader=loader, submodule_search_locations=inside
                )
                return spec, None
    return None, base if os.path.isdir(base) else None


# Finders and loaders by name: the interpreter finds modules itself, in the same order.
class PathFinder:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        portions = []
        for folder in sys.path if path is None else path:
            if folder == ".frozen" or folder.startswith(".frozen/"):
                spec, portion = _library_spec(fullname), None
            else:
                spec, portion = _in_folder(folder, fullname)
            if spec is not None:
                return spec
            if portion is not None:
                portions.append(portion)
        if not portions:
            return None
        spec = ModuleSpec(fullname, NamespaceLoader(fullname, portions), is_package=True)
        spec.submodule_search_locations = portions
        return spec

    @classmethod
    def invalidate_caches(cls):
        pass


BuiltinImporter = FrozenImporter = FileFinder = WindowsRegistryFinder = PathFinder
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES


# Of a folder without `__init__.py`: there is nothing to run.
class NamespaceLoader:
    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass


ExtensionFileLoader = SourceFileLoader
