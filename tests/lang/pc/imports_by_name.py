import importlib
import sys
import types

print(importlib.import_module("os.path") is sys.modules["os.path"], importlib.import_module("json").__name__)
for name in ("no_such_module", ".x"):
    try:
        importlib.import_module(name)
    except (ImportError, TypeError) as e:
        print(type(e).__name__, getattr(e, "name", None))
m = types.ModuleType("made", "doc")
m.x = 5
sys.modules["made"] = m
import made

print(made.x, made.__name__, made.__doc__, isinstance(m, types.ModuleType))


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name.upper()


sys.modules["lazy"] = Lazy("lazy")
import lazy
from lazy import abc

print(lazy.xyz, abc, lazy.__name__, isinstance(lazy, types.ModuleType))


class Finder:
    def find_spec(self, name, path, target=None):
        if name == "found_one":
            from importlib.machinery import ModuleSpec

            return ModuleSpec(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.answer = 42


sys.meta_path.append(Finder())
import found_one

print(found_one.answer)
try:
    import found_two
except ModuleNotFoundError as e:
    print(e.name)
m.__getattr__ = lambda name: {"y": 7}[name] if name == "y" else (_ for _ in ()).throw(AttributeError(name))
from made import y

print(y)
try:
    from made import z
except ImportError as e:
    print(type(e).__name__)
