# Terminals: pairs, modes, sizes; flags and locks of files; limits.

import fcntl
import os
import pty
import resource
import select
import struct
import subprocess
import sys
import tempfile
import termios
import tty

ours, theirs = pty.openpty()
print(os.isatty(ours), os.isatty(theirs), os.ttyname(theirs).startswith("/dev/"))
before = termios.tcgetattr(theirs)
print(before[:6], before[6][termios.VINTR], len(before[6]))
tty.setraw(theirs)
raw = termios.tcgetattr(theirs)
print(raw[:4], raw[6][termios.VTIME], raw[6][termios.VMIN])
os.write(ours, b"hi\x03")
print(os.read(theirs, 10))
termios.tcsetattr(theirs, termios.TCSANOW, before)
print(termios.tcgetattr(theirs) == before)
tty.setcbreak(theirs)
print(bool(termios.tcgetattr(theirs)[3] & termios.ISIG))
termios.tcsetattr(theirs, termios.TCSADRAIN, before)
termios.tcflush(theirs, termios.TCIOFLUSH)

termios.tcsetwinsize(theirs, (24, 100))
print(os.get_terminal_size(theirs), termios.tcgetwinsize(ours))
fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("4H", 30, 90, 0, 0))
print(struct.unpack("4H", fcntl.ioctl(theirs, termios.TIOCGWINSZ, bytes(8))))
os.write(ours, b"line\n")
select.select([theirs], [], [])
answer = bytearray(4)
fcntl.ioctl(theirs, termios.FIONREAD, answer)
print(struct.unpack("i", answer))

# A program in it.
program = [sys.executable, "-c", "import os; print(os.isatty(1), os.get_terminal_size())"]
subprocess.run(program, stdin=theirs, stdout=theirs)
shown = b""
while b"terminal_size" not in shown or not shown.endswith(b"\r\n"):
    shown += os.read(ours, 1000)
print(shown.split(b"\r\n")[-2])

for wrong in (
    lambda: termios.tcgetattr(os.open(os.devnull, os.O_RDONLY)),
    lambda: termios.tcsetattr(theirs, 9, before),
    lambda: termios.tcsetattr(theirs, termios.TCSANOW, before[:5]),
    lambda: os.get_terminal_size(os.open(os.devnull, os.O_RDONLY)),
):
    try:
        wrong()
    except (termios.error, OSError, TypeError) as e:
        print(type(e).__name__, e.args[0])

print(os.get_blocking(ours))
flags = fcntl.fcntl(ours, fcntl.F_GETFL)
fcntl.fcntl(ours, fcntl.F_SETFL, flags | os.O_NONBLOCK)
print(os.get_blocking(ours), fcntl.fcntl(ours, fcntl.F_GETFD))
os.set_blocking(ours, True)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "lock")
    with open(path, "w") as one, open(path, "w") as other:
        fcntl.flock(one, fcntl.LOCK_EX)
        try:
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("locked")
        fcntl.flock(one, fcntl.LOCK_UN)
        fcntl.flock(other, fcntl.LOCK_SH)
        fcntl.flock(one, fcntl.LOCK_SH | fcntl.LOCK_NB)
        fcntl.flock(one, fcntl.LOCK_UN)
        fcntl.lockf(one, fcntl.LOCK_EX | fcntl.LOCK_NB)
        try:
            fcntl.lockf(one, 0)
        except ValueError:
            print("ValueError")

soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
print(resource.getrlimit(resource.RLIMIT_CORE)[0], resource.RLIMIT_NOFILE, resource.RLIM_INFINITY)
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_maxrss > 1000, used.ru_utime >= 0, len(used))
for wrong in (
    lambda: resource.getrlimit(99),
    lambda: resource.setrlimit(resource.RLIMIT_CORE, 5),
    lambda: resource.getrusage(77),
):
    try:
        wrong()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
