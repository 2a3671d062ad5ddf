# What `import` was made of before `importlib`.

import importlib
import importlib.util
import os
import sys
import types
from importlib import reload
from _imp import *
from importlib.util import cache_from_source, source_from_cache

SEARCH_ERROR, PY_SOURCE, PY_COMPILED, C_EXTENSION = range(4)
PY_RESOURCE, PKG_DIRECTORY, C_BUILTIN, PY_FROZEN = range(4, 8)


def new_module(name):
    return types.ModuleType(name)


def get_magic():
    return importlib.util.MAGIC_NUMBER


def get_tag():
    return sys.implementation.cache_tag


def get_suffixes():
    return [(".py", "r", PY_SOURCE)]


def find_module(name, path=None):
    if not isinstance(name, str):
        raise TypeError("'name' must be a str, not %s" % type(name))
    for folder in sys.path if path is None else path:
        place = os.path.join(folder, name)
        if os.path.isfile(os.path.join(place, "__init__.py")):
            return None, place, ("", "", PKG_DIRECTORY)
        if os.path.isfile(place + ".py"):
            return open(place + ".py"), place + ".py", (".py", "r", PY_SOURCE)
    if path is None and importlib.util.find_spec(name) is not None:
        return None, None, ("", "", C_BUILTIN)
    raise ImportError("No module named %r" % name, name=name)


def load_source(name, pathname, file=None):
    spec = importlib.util.spec_from_file_location(name, pathname)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return sys.modules[name]


def load_package(name, path):
    spec = importlib.util.spec_from_file_location(
        name, os.path.join(path, "__init__.py"), submodule_search_locations=[path]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return sys.modules[name]


def load_module(name, file, filename, details):
    kind = details[2]
    if kind == PY_SOURCE:
        return load_source(name, filename, file)
    if kind == PKG_DIRECTORY:
        return load_package(name, filename)
    if kind == C_BUILTIN:
        return importlib.import_module(name)
    raise ImportError("Don't know how to import %s (type code %s)" % (name, kind), name=name)


def acquire_lock():
    pass


def release_lock():
    pass
