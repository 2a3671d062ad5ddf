# Specifications of modules, found without importing them.
import importlib
import importlib.util
import os
import sys
import tempfile
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader

top = os.path.realpath(tempfile.mkdtemp())
sys.path.insert(0, top)


def put(path, text):
    os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)
    with open(os.path.join(top, path), "w") as f:
        f.write(text)


put("zz_one.py", "print('imported')\nvalue = 1\n")
put("zz_pack/__init__.py", "")
put("zz_pack/part.py", "print('part')\n")
put("zz_space/inner.py", "x = __name__\n")


def show(spec):
    if spec is None:
        return None
    origin = spec.origin and os.path.relpath(spec.origin, top)
    folders = spec.submodule_search_locations
    folders = folders and [os.path.relpath(folder, top) for folder in folders]
    return spec.name, origin, folders, spec.parent, spec.has_location


for name in "zz_one", "zz_pack", "zz_pack.part", "zz_pack.none", "zz_space", "zz_none":
    print(show(importlib.util.find_spec(name)), name in sys.modules)
print(show(importlib.util.find_spec(".part", "zz_pack")), show(PathFinder.find_spec("zz_one")))
print(show(PathFinder.find_spec("part", [os.path.join(top, "zz_pack")])))
spec = importlib.util.find_spec("zz_one")
module = importlib.util.module_from_spec(spec)
print(hasattr(module, "value"), module.__spec__ is spec, os.path.basename(module.__file__))
spec.loader.exec_module(module)
print(module.value, "zz_one" in sys.modules, repr(module.__package__))
spec = importlib.util.spec_from_file_location("other", os.path.join(top, "zz_one.py"))
print(show(spec), isinstance(spec, ModuleSpec), spec.loader.is_package("other"))
print(SourceFileLoader("zz_one", os.path.join(top, "zz_one.py")).get_source("zz_one"))
import zz_space.inner

print(zz_space.inner.x, show(importlib.util.find_spec("zz_space.inner")))
print(importlib.util.find_spec("colorsys").name, importlib.util.find_spec("json.decoder").name)
for wrong in "zz_one.deeper", "zz_none.deeper":
    try:
        importlib.util.find_spec(wrong)
    except ImportError as e:
        print(type(e).__name__, e.name)
