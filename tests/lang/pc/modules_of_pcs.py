# Modules of the standard library that programs import now and then.
import code
import codeop
import contextlib
import filecmp
import fileinput
import grp
import io
import netrc
import ntpath
import os
import pwd
import runpy
import sched
import sys
import tempfile

folder = tempfile.mkdtemp()
one, two = [os.path.join(folder, name) for name in ("one.py", "two.py")]
for path, text in ((one, "x = 1\nname = __name__\n"), (two, "x = 2\nname = __name__\n")):
    with open(path, "w") as f:
        f.write(text)
print(filecmp.cmp(one, two, shallow=False), filecmp.cmp(one, one), filecmp.cmpfiles(folder, folder, ["one.py"]))
with fileinput.input([one, two]) as lines:
    print([(os.path.basename(lines.filename()), lines.filelineno(), line) for line in lines])
with contextlib.redirect_stdout(io.StringIO()):
    with fileinput.input(one, inplace=True) as lines:
        for line in lines:
            sys.stdout.write(line.upper() if "x" in line else line)
print(open(one).read())
found = runpy.run_path(two, {"given": 3}, "named")
print(found["x"], found["name"], found["given"], "named" in sys.modules)
print(pwd.getpwuid(0).pw_name, pwd.getpwnam("root").pw_uid, grp.getgrgid(0).gr_name)
for path in ("C:\\a\\..\\b", "a/b/../c.tar.gz", "\\\\host\\share\\x", "c:x"):
    print(ntpath.normpath(path), ntpath.splitdrive(path), ntpath.splitext(path), ntpath.isabs(path))
print(ntpath.join("C:\\a", "b", "D:c", "d"), ntpath.relpath("C:\\a\\b", "C:\\a\\c"))
with open(one, "w") as f:
    f.write("machine a login b password c\n# note\ndefault login d password e\n")
os.chmod(one, 0o600)
print(netrc.netrc(one).authenticators("a"), netrc.netrc(one).authenticators("z"))
now = [0]
times = sched.scheduler(lambda: now[0], lambda t: now.__setitem__(0, now[0] + t))
for delay, priority in ((5, 1), (2, 2), (2, 1)):
    times.enter(delay, priority, lambda *a: print("event", now[0], a), (delay, priority))
times.run()
for text in ("x = 1", "if x:", "if x:\n  y = 2", "if x:\n  y = 2\n", "f(", "'''a", "x = (1,\n 2)"):
    print(repr(text), codeop.compile_command(text) is not None)
try:
    codeop.compile_command("x = = 1")
except SyntaxError as e:
    print("SyntaxError")
console = code.InteractiveConsole({"a": 5})
print([console.push(line) for line in ("for i in range(2):", "    print(a + i)", "")])
