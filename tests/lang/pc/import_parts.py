# Names of a from-list that are no attributes of the package, where finders are asked, and `*` with
# parts of the package in `__all__`.
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)


def package(name, text, **parts):
    os.mkdir(os.path.join(folder, name))
    for part, body in dict(parts, __init__=text).items():
        with open(os.path.join(folder, name, part + ".py"), "w") as file:
            file.write(body)


LAZY = "def __getattr__(name):\n    if name[0] == 'x':\n        return name * 2\n"
LAZY += "    raise AttributeError(name)\n"
package("p1_lazy", LAZY, part="a = 1\n", broken="import p1_nowhere\n")
package("p1_star", "__all__ = ['part', 'y']\ny = 2\n", part="a = 3\n")
package("p1_gone", "__all__ = ['nothing']\n")


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        return None


def tried(text):
    names = {}
    try:
        exec(text, names)
        print(sorted(k for k in names if k != "__builtins__"), names.get("xa"))
    except Exception as e:
        print(type(e).__name__, e)


for _ in range(2):
    tried("from p1_star import *; print(part.a, y)")
    tried("from p1_gone import *")
    tried("from p1_lazy import xa, xb, part, xc; print(xa, xb, xc, part.a)")
    tried("from p1_lazy import broken")
    tried("__import__('p1_lazy', fromlist=['part', 'xd']).part.a")
    for name in [name for name in sys.modules if name.startswith("p1_")]:
        del sys.modules[name]
    sys.meta_path.insert(0, Finder)

for name in ("p1_lazy", "p1_star", "p1_gone"):
    for file in os.listdir(os.path.join(folder, name)):
        path = os.path.join(folder, name, file)
        if os.path.isfile(path):
            os.remove(path)
