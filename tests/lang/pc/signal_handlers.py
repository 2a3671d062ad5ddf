# Handlers of signals run between two instructions, raise where the program is, and let it go on.
# skip: stress budget1 failk

import os
import signal
import subprocess
import sys
import threading
import time

log = []


class Rung(Exception):
    pass


def keep(number, frame):
    log.append((signal.Signals(number).name, frame.f_code.co_name))


def ring(number, frame):
    raise Rung(number)


def work():
    os.kill(os.getpid(), signal.SIGUSR1)


print(signal.signal(signal.SIGUSR1, keep), signal.getsignal(signal.SIGUSR1) is keep)
work()
signal.raise_signal(signal.SIGUSR1)
print(log)

# Waiting goes on after a handler, and ends when it raises.
log.clear()
signal.signal(signal.SIGALRM, keep)
signal.setitimer(signal.ITIMER_REAL, 0.02)
start = time.monotonic()
time.sleep(0.1)
print(log, time.monotonic() - start >= 0.1)
signal.signal(signal.SIGALRM, ring)
source, sink = os.pipe()
for wait in (lambda: time.sleep(60), lambda: os.read(source, 1), signal.pause):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        wait()
    except Rung as e:
        print("rung", e)

ticks = []
signal.signal(signal.SIGALRM, lambda number, frame: ticks.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
while len(ticks) < 3:
    pass
print(signal.setitimer(signal.ITIMER_REAL, 0)[1], signal.getitimer(signal.ITIMER_REAL))
print(signal.alarm(100), signal.alarm(0))

# Handlers run in the main thread, whoever waits.
signal.signal(
    signal.SIGALRM,
    lambda number, frame: log.append(threading.current_thread() is threading.main_thread()),
)
signal.setitimer(signal.ITIMER_REAL, 0.01)
thread = threading.Thread(target=time.sleep, args=(0.05,))
thread.start()
thread.join()
print(log[-1])

# Ctrl-C.
signal.signal(signal.SIGINT, keep)
os.kill(os.getpid(), signal.SIGINT)
print(log[-1][0], signal.signal(signal.SIGINT, signal.default_int_handler) is keep)
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("KeyboardInterrupt")

# Blocked ones wait.
log.clear()
print(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1}))
os.kill(os.getpid(), signal.SIGUSR1)
print(log, signal.sigpending(), signal.sigwait({signal.SIGUSR1}))
print(signal.pthread_sigmask(signal.SIG_SETMASK, []), log)

# Other programs. A signal may come before a `print` has ended, in which a handler must not print.
PROGRAM = """
import os, signal, sys, time
def end(number, frame):
    print("end", number)
    sys.exit(3)
signal.signal(signal.SIGTERM, end)
signal.signal(signal.SIGINT, lambda number, frame: os.write(1, b"int\\n"))
os.write(1, b"ready\\n")
while True:
    time.sleep(10)
"""
with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE) as program:
    print(program.stdout.readline())
    program.send_signal(signal.SIGINT)
    print(program.stdout.readline())
    program.terminate()
    print(program.stdout.read(), program.wait())
DEFAULT = """
import signal, time
signal.signal(signal.SIGTERM, lambda number, frame: None)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
print("ready", flush=True)
time.sleep(60)
"""
with subprocess.Popen([sys.executable, "-c", DEFAULT], stdout=subprocess.PIPE) as program:
    program.stdout.readline()
    program.terminate()
    print(program.wait())

for wrong in (
    lambda: signal.signal(signal.SIGKILL, keep),
    lambda: signal.signal(1000, keep),
    lambda: signal.signal(signal.SIGUSR1, 5),
    lambda: signal.setitimer(signal.ITIMER_REAL, -1),
):
    try:
        wrong()
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__)
print(signal.strsignal(15), signal.SIGTERM in signal.valid_signals(), signal.SIGRTMIN, signal.NSIG)

# While a handler waits, the next signal does.
log.clear()


def slow(number, frame):
    log.append("begins")
    if len(log) == 1:
        os.kill(os.getpid(), signal.SIGUSR2)
        signal.setitimer(signal.ITIMER_REAL, 0.01)
    time.sleep(0.03)


signal.signal(signal.SIGALRM, slow)
signal.signal(signal.SIGUSR2, keep)
signal.setitimer(signal.ITIMER_REAL, 0.01)
while len(log) < 3:
    time.sleep(0.01)
print(sorted(map(str, log)))
