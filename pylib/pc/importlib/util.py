# Modules by name, without importing them.

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
