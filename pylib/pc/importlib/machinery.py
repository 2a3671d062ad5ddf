# What is known of a module before it is imported.

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.has_location = origin is not None

    @property
    def parent(self):
        if self.submodule_search_locations is None:
            return self.name.rpartition(".")[0]
        return self.name


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


# The specification of a module that has been imported, by its globals.
def spec_of(names):
    from importlib.util import SourceLoader

    name = names["__name__"]
    origin = names.get("__file__")
    folder = names.get("__path__")
    loader = SourceLoader(name, origin)
    spec = ModuleSpec(name, loader, origin=origin, is_package=folder is not None)
    if folder is not None:
        spec.submodule_search_locations = [folder] if isinstance(folder, str) else list(folder)
    return spec


# Finders and loaders by name: modules are found by the interpreter.
class PathFinder:
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from importlib.util import find_spec

        return find_spec(fullname)

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


class SourceFileLoader:
    def __new__(cls, fullname, path):
        from importlib.util import SourceLoader

        return SourceLoader(fullname, path)


SourcelessFileLoader = ExtensionFileLoader = SourceFileLoader
