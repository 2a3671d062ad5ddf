# skip: stress
# What is shown of exceptions that nothing catches, without the marks below places in a line.
import os
import re
import subprocess
import sys

PROGRAMS = {
    "chained": """
class Bad(Exception): pass
def f(x):
    return g(x) + 1
def g(x):
    try:
        return {}["k"]
    except KeyError as e:
        raise Bad("bad", x) from e
def h():
    try:
        f(3)
    except Bad:
        e = ValueError("second")
        e.add_note("a note")
        e.add_note("two\\nlines")
        raise e
h()
""",
    "suppressed": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError('k') from None\n",
    "deep": "def r(n):\n    return r(n + 1)\nr(0)\n",
    "many_lines": "x = [1,\n     2,\n     undefined]\n",
    "group": "raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError('t')])])\n",
    "syntax": "def f():\n    if 1:\n        print('x'\n    return 1\n",
    "imports_syntax": "import syntax\n",
    "indented": "if 1:\n        x = 1\n    y = 2\n",
    "asserted": "assert 1 == 2, 'text'\n",
    "empty_text": "raise ValueError\n",
    "two_lines": "raise ValueError('first\\nsecond')\n",
    "bad_str": "class E(Exception):\n    def __str__(self):\n        return 1 / 0\nraise E\n",
    "suggested": "import math\nmath.sqr(2)\n",
    "suggested_name": "value = 1\nprint(valeu)\n",
    "of_system": "open('/nowhere/at/all')\n",
    "of_unicode": "b'\\xff'.decode()\n",
    "nested": "class A:\n    class E(Exception): pass\n    def f(self): raise A.E('x')\nA().f()\n",
    "exits": "import sys\ntry:\n    1 / 0\nfinally:\n    sys.exit('text')\n",
    "generator": "def g():\n    yield 1\n    raise LookupError('g')\nfor _ in g():\n    pass\n",
    "hooked": "import sys\nsys.excepthook = lambda t, v, tb: print('hook', t.__name__, v)\n1 / 0\n",
    "hook_fails": "import sys\nsys.excepthook = lambda t, v, tb: 1 // 0\nraise KeyError(5)\n",
    "thread": """
import threading
def work(): raise ValueError("in a thread")
t = threading.Thread(target=work, name="T1")
t.start()
t.join()
print("end")
""",
}


def run(*args, text=None):
    done = subprocess.run(
        [sys.executable, *args], capture_output=True, text=True, input=text, timeout=60
    )
    print(done.returncode, done.stdout, end="")
    skipping = False
    for line in done.stderr.replace(os.getcwd(), "HERE").splitlines():
        if set(line.strip(" |")) <= set("^~"):
            continue
        # Frames of the library are CPython's.
        if line.startswith("  File"):
            skipping = "threading.py" in line or "runpy" in line
        if not skipping or not line.startswith(" "):
            print("!", re.sub(r"^\S+: can't", "python: can't", line))


for name, text in PROGRAMS.items():
    with open(name + ".py", "w") as f:
        f.write(text)
for name in PROGRAMS:
    print("---", name)
    run(name + ".py")
print("--- others")
run("-c", "def f():\n    1 / 0\nf()")
run("-c", "x = (")
run("-", text="raise ValueError('x')\n")
run("-m", "asserted")
run("missing.py")
