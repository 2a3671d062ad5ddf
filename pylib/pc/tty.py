# Terminals without line editing: raw, and with the keys that interrupt (`cbreak`).

from termios import *

__all__ = ["setraw", "setcbreak"]

IFLAG, OFLAG, CFLAG, LFLAG, ISPEED, OSPEED, CC = range(7)


# Without the flags in `off`, by their place in the mode; a read returns with the first byte.
def _set(fd, when, off, size=0):
    mode = tcgetattr(fd)
    for place, flags in off.items():
        mode[place] &= ~flags
    mode[CFLAG] |= size
    mode[CC][VMIN], mode[CC][VTIME] = 1, 0
    tcsetattr(fd, when, mode)


def setraw(fd, when=TCSAFLUSH):
    off = {
        IFLAG: BRKINT | ICRNL | INPCK | ISTRIP | IXON,
        OFLAG: OPOST,
        CFLAG: CSIZE | PARENB,
        LFLAG: ECHO | ICANON | IEXTEN | ISIG,
    }
    _set(fd, when, off, CS8)


def setcbreak(fd, when=TCSAFLUSH):
    _set(fd, when, {LFLAG: ECHO | ICANON})
