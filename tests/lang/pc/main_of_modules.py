# skip: stress
# What runs as `__main__`: files, folders, modules and modules in packages.
import os
import re
import subprocess
import sys

FILES = {
    "pack/__init__.py": "print('package', __name__)\n",
    "pack/part.py": "VALUE = 5\n",
    "pack/__main__.py": """
import sys
from . import part
from .part import VALUE
from .inner.deep import show
print(VALUE, part.__name__, __name__, __package__, __spec__.name, __spec__.parent)
print(sys.argv[1:], sys.argv[0].endswith("__main__.py"), __file__ == sys.argv[0])
print(sys.modules["__main__"].VALUE)
show()
""",
    "pack/inner/__init__.py": "",
    "pack/inner/deep.py": """
from .. import part
from ..part import VALUE
def show():
    print("deep", __name__, __package__, VALUE, part.VALUE)
if __name__ == "__main__":
    show()
""",
    "plain/__main__.py": "import sys, beside\nprint(__name__, repr(__package__), sys.argv)\n",
    "plain/beside.py": "print('beside', __name__)\n",
    "empty/nothing.txt": "",
    "single.py": "import sys\nprint(__name__, repr(__package__), sys.argv[1:])\n",
    "bad.py": "def f():\n    return 1 / 0\nf()\n",
    "marked.py": "#!not python\nthis is no line\nprint('never')\n",
    "marked_one.py": "this is no line\nprint('second line')\n",
}

for name, text in FILES.items():
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as f:
        f.write(text)


def run(*args, text=None):
    done = subprocess.run(
        [sys.executable, *args], capture_output=True, text=True, input=text, timeout=60
    )
    print("$", *args)
    print(done.returncode, done.stdout, end="")
    errors = done.stderr.strip().splitlines()
    if errors:
        # The name of the interpreter differs.
        print("!", re.sub(r"^\S+: (?=No module|can't)", "python: ", errors[-1]))


run("-m", "pack", "a", "b")
run("-m", "pack.inner.deep")
run("-mpack.part")
run("-m", "pack.inner")
run("-m", "nothing_like_that")
run("-m", "pack.nothing")
run("-m", "single", "-x", "--y")
run("-m", "bad")
run("plain", "1")
os.chdir("empty")
run("../empty/../pack/part.py")
os.chdir("..")
run("/nowhere/at/all")
run("single.py", "-m")
run("-x", "marked_one.py")
run("-c", "import sys; print(__name__, repr(__package__), sys.argv)", "-q", "x")
run("-cprint(1)", "2")
run("-", "3", text="import sys; print(sys.argv)")
run("-m", "pack", text="")
