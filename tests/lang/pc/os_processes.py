# The process, its environment as text and bytes, other programs beside it and in its place.
# skip: stress image
import os
import subprocess
import sys
from collections.abc import MutableMapping

sh = "/bin/sh"


def error(f, *args):
    try:
        print(f(*args))
    except (OSError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)


# The environment.
os.environ["PYRITE_A"] = "één"
print(os.environb[b"PYRITE_A"], os.getenvb(b"PYRITE_A"), os.supports_bytes_environ)
os.environb[b"PYRITE_B"] = b"\xff"
print(ascii(os.environ["PYRITE_B"]), isinstance(os.environ, MutableMapping))
print(ascii(os.environ.pop("PYRITE_B")), "PYRITE_B" in os.environ, b"PYRITE_A" in os.environb)
print(type(os.environ.keys()).__name__, type(os.environ | {}).__name__, len(os.environ) > 0)
os.environ |= {"PYRITE_C": "c"}
print(os.environ["PYRITE_C"], ({"x": 1} | os.environ)["x"], os.environ.setdefault("PYRITE_C", "d"))
error(os.environ.__setitem__, "x", 1)
error(os.environ.__getitem__, "PYRITE_NONE")
error(os.environ.__setitem__, "a=b", "1")
error(lambda: os.environb["x"])
print(os.get_exec_path({"PATH": "/a:/b"}), os.get_exec_path({}))

# Groups, session, priority.
print(os.getpgid(0) == os.getpgrp(), os.getsid(0) >= 0, isinstance(os.getgroups(), list))
print(os.getpriority(os.PRIO_PROCESS, 0) == os.nice(0), os.cpu_count() >= 1)
print(len(os.getloadavg()), len(os.times()), os.times().user >= 0, os.sched_getaffinity(0) > set())
print(os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK"), os.sysconf("SC_OPEN_MAX") > 0)
error(os.sysconf, "SC_NOTHING")
error(os.getpgid, 999999999)
error(os.killpg, 999999999, 0)

# Devices.
print(os.major(0x1234567890AB), os.minor(0x1234567890AB), hex(os.makedev(0x12345, 0x67890)))
print(os.stat("/dev/null").st_rdev == os.makedev(1, 3), os.device_encoding(os.pipe()[0]))

# Several buffers.
r, w = os.pipe2(os.O_CLOEXEC)
print(os.writev(w, [b"abc", b"", b"defg"]))
a, b = bytearray(2), bytearray(9)
print(os.readv(r, [a, b]), a, b)
r, w = os.pipe2(os.O_NONBLOCK)
error(os.read, r, 1)

# Programs beside this one.
print(os.spawnl(os.P_WAIT, sh, "sh", "-c", "exit 3"))
print(os.spawnv(os.P_WAIT, sh, ["sh", "-c", "kill -9 $$"]))
print(os.spawnle(os.P_WAIT, sh, "sh", "-c", "exit $N", {"N": "7"}))
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 4"))
print(os.spawnv(os.P_WAIT, "/no/such", ["such"]))
error(os.spawnv, 9, sh, ["sh"])
pid = os.posix_spawn(sh, ["sh", "-c", "exit 5"], os.environ)
found, status = os.wait()
print(found == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
error(os.waitpid, -1, 0)
error(os.posix_spawn, "/no/such", ["such"], {})

# Programs in the place of a process.
sys.stdout.flush()
for program in (
    "os.execv('/bin/echo', ['echo', 'by', 'execv'])",
    "os.execlp('sh', 'sh', '-c', 'echo $0 $1', 'by execlp')",
    "os.execle('/bin/sh', 'sh', '-c', 'echo $X', {'X': 'by execle'})",
    "os.execvp('no-such-program', ['x'])",
    "os.execv('/bin/sh', [])",
):
    code = "import os\nprint('before')\ntry: %s\nexcept Exception as e: print(type(e), e)" % program
    out = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    print(out.returncode, out.stdout.replace("before\n", ""), end="")
