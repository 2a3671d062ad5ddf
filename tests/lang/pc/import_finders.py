# Finders of a program are asked before modules are looked for.
import importlib
import importlib.abc
import importlib.util
import sys


class Loader(importlib.abc.Loader):
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        if module.__name__ == "made.broken":
            raise ValueError("broken")
        module.value = module.__name__.upper()


class Finder(importlib.abc.MetaPathFinder):
    def __init__(self, names):
        self.names = names
        self.asked = []

    def find_spec(self, name, path, target=None):
        self.asked.append((name, None if path is None else list(path)))
        if name not in self.names:
            return None
        spec = importlib.util.spec_from_loader(name, Loader(), is_package=name == "made")
        return spec


first, second = Finder({"colorsys"}), Finder({"made", "made.part", "made.broken"})
sys.meta_path.insert(0, second)
sys.meta_path.insert(0, first)
import colorsys
import made.part

print(colorsys.value, made.value, made.part.value, made.__path__, made.part.__package__)
print(made.__spec__.name, type(made.__loader__).__name__)
print([name for name, _ in first.asked if name in ("colorsys", "made", "made.part")])
print([pair for pair in second.asked if pair[0] in ("colorsys", "made", "made.part")])
for name in "made.broken", "made.missing", "nothing_here":
    try:
        importlib.import_module(name)
    except (ValueError, ImportError) as e:
        print(type(e).__name__, e if isinstance(e, ValueError) else e.name, name in sys.modules)
first.names.add("nothing_here")
import nothing_here

print(nothing_here.value)
sys.meta_path.remove(first)
sys.meta_path.remove(second)
try:
    import made.other
except ImportError as e:
    print(e.name)
