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
    return spec or ModuleSpec(name, None, origin=getattr(module, "__file__", None))


def module_from_spec(spec):
    return import_module(spec.name)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)
