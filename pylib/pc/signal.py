# Signals by name. Handlers are kept, and called by `raise_signal` alone: the interpreter hears of
# no signal but the key that interrupts, which raises KeyboardInterrupt.

from enum import IntEnum as _IntEnum


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGWINCH = 28


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


globals().update({one.name: one for kind in (Signals, Handlers) for one in kind})
NSIG = 65
_handlers = {}


def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt


def signal(signalnum, handler):
    signalnum = _known(signalnum)
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError(
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object"
        )
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22)
    old = getsignal(signalnum)
    _handlers[signalnum] = handler
    return old


def _known(signalnum):
    try:
        return Signals(signalnum)
    except ValueError:
        if 1 <= signalnum < NSIG:
            return signalnum
        raise ValueError("signal number out of range") from None


def getsignal(signalnum):
    signalnum = _known(signalnum)
    return _handlers.get(signalnum, default_int_handler if signalnum == SIGINT else SIG_DFL)


def raise_signal(signum):
    handler = getsignal(signum)
    if callable(handler):
        handler(signum, None)
    elif handler == SIG_DFL and signum not in (SIGCHLD, SIGCONT, SIGWINCH):
        raise SystemExit(128 + signum)


def strsignal(signalnum):
    names = {1: "Hangup", 2: "Interrupt", 3: "Quit", 6: "Aborted", 9: "Killed", 14: "Alarm clock",
             11: "Segmentation fault", 13: "Broken pipe", 15: "Terminated"}
    return names.get(int(signalnum), "Unknown signal %d" % signalnum)


def valid_signals():
    return set(Signals)


def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    return -1


def siginterrupt(signalnum, flag):
    pass
