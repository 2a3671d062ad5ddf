# skip: stress
# What the options of one letter and the variables of the environment do.
import os
import subprocess
import sys


def run(*args, **variables):
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    env.update(variables)
    done = subprocess.run(
        [sys.executable, *args], capture_output=True, text=True, env=env, timeout=60
    )
    print("$", *args, variables or "")
    print(done.returncode, done.stdout, end="")
    if done.stderr:
        print("!", done.stderr.strip().splitlines()[-1])


NAMES = "debug", "inspect", "optimize", "verbose", "bytes_warning", "quiet", "isolated"
NAMES += "ignore_environment", "no_user_site", "no_site", "dev_mode", "safe_path"
flags = "import sys; f = sys.flags; print(*[n for n in %r if getattr(f, n)])" % (NAMES,)
for given in ["-B", "-b", "-bb", "-d", "-E", "-s", "-S", "-q", "-P", "-I", "-OO", "-Bsq", "-u"]:
    run(given, "-c", flags)
run("-c", flags, PYTHONOPTIMIZE="1", PYTHONDEBUG="2")
run("-E", "-c", flags, PYTHONOPTIMIZE="1")
run("-c", "import sys; print(sys.flags.optimize)", PYTHONOPTIMIZE="2")
run("-OO", "-c", "def f():\n '''text'''\n assert 0\nprint(f(), f.__doc__, __debug__)")
run("-O", "-c", "def f():\n '''text'''\n assert 0\nprint(f(), f.__doc__, __debug__)")
run("-c", "import sys; print(sys.flags[:1], len(sys.flags), type(sys.flags).__name__)")
run("-X", "abc=1", "-Xdef", "-c", "import sys; print(sys._xoptions)")
run("-c", "import sys; print(sys.orig_argv[1:])", "x", "-y")
run("-Bsu", "-Wignore", "-c", "import sys; print(sys.orig_argv[1:], sys.argv)")

warn = "import warnings as w\nw.warn('w1')\nw.warn('w2', DeprecationWarning)\nprint('end')"
for given in ["-Wignore", "-We", "-Werror::DeprecationWarning", "-Wi", "-Wnone", "-Wd"]:
    run(given, "-c", warn)
run("-W", "ignore:w1", "-W", "error:w2", "-c", warn)
run("-c", "import sys; print(sys.warnoptions)", PYTHONWARNINGS="ignore,default")
run("-Wonce", "-c", "import sys; print(sys.warnoptions)", PYTHONWARNINGS="ignore")
run("-c", "import warnings as w; print([(f[0], f[2].__name__, f[3]) for f in w.filters])")
run("-c", "import sys; print(sys.path[0], sys.path[1].endswith('/here'))", PYTHONPATH="here")
run("-E", "-c", "import sys; print(sys.path[1].endswith('/here'))", PYTHONPATH="here")
run("-I", "-c", "import sys; print('' in sys.path)")
run("-c", "import sys; sys.exit('a text')")
run("-c", "import sys; sys.exit([1, 2])")
run("-c", "import sys; sys.exit(300)")
run("-c", "import sys; sys.exit(None)")
run("-c", "raise SystemExit(3, 4)")
run("-c", "e = SystemExit(3); e.code = 5; raise e")
run("-c", "import sys; sys.exit(True)")
run("-c", "import sys; sys.exit(2.5)")
