# Pairs of terminals. There is no `fork`: programs of the system are started by `subprocess`, with
# the second terminal of a pair as their streams.

import os
import subprocess
from select import select

__all__ = ["openpty", "spawn"]

STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO = 0, 1, 2
CHILD = 0


def openpty():
    return os.openpty()


def fork():
    raise OSError(38, "Function not implemented")


def _read(fd):
    return os.read(fd, 1024)


def _all(fd, data):
    while data:
        data = data[os.write(fd, data) :]


def _copy(master, process, master_read, stdin_read):
    # Until the program has ended and what it wrote has been passed on.
    sources = [master, STDIN_FILENO]
    while True:
        ready = select(sources, [], [], 0.05)[0]
        if not ready and process.poll() is not None:
            return
        if master in ready:
            try:
                data = master_read(master)
            except OSError:
                data = b""
            if not data:
                return
            os.write(STDOUT_FILENO, data)
        if STDIN_FILENO in ready:
            data = stdin_read(STDIN_FILENO)
            if data:
                _all(master, data)
            else:
                sources.remove(STDIN_FILENO)


def spawn(argv, master_read=_read, stdin_read=_read):
    import tty

    argv = (argv,) if isinstance(argv, str) else argv
    master, slave = openpty()
    process = subprocess.Popen(
        argv, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
    )
    os.close(slave)
    try:
        mode = tty.tcgetattr(STDIN_FILENO)
        tty.setraw(STDIN_FILENO)
    except tty.error:
        mode = None
    try:
        _copy(master, process, master_read, stdin_read)
    finally:
        if mode is not None:
            tty.tcsetattr(STDIN_FILENO, tty.TCSAFLUSH, mode)
        os.close(master)
    status = process.wait()
    return -status if status < 0 else status << 8
