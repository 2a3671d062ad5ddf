# skip: stress failk budget1
# With `-X no_debug_ranges`, or the variable that stands for it, nothing is underlined.
import os
import subprocess
import sys
import tempfile

SOURCE = """
def f():
    return [1 + None]
print(set(p[2:] for p in f.__code__.co_positions()) == {(None, None)})
f()
"""


def run(*args, **variables):
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    env.update(variables)
    with open("program.py", "w") as f:
        f.write(SOURCE)
    done = subprocess.run(
        [sys.executable, *args, "program.py"], capture_output=True, text=True, env=env, timeout=60
    )
    print("$", *args, variables or "")
    print(done.returncode, done.stdout, done.stderr.replace(os.getcwd() + os.sep, ""))


folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
run()
run("-X", "no_debug_ranges")
run(PYTHONNODEBUGRANGES="1")
run(PYTHONNODEBUGRANGES="")
run("-E", PYTHONNODEBUGRANGES="1")
os.chdir("/")
folder.cleanup()
