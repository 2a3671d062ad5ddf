# Signals by name, and handlers that are called between two instructions of the main program. The
# interpreter calls `_tell` when a signal has come. Ctrl-C raises KeyboardInterrupt by itself as
# long as SIGINT has its default handler.

import posix as _posix
from enum import IntEnum as _IntEnum


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


class Sigmasks(_IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


for _kind in (Signals, Handlers, Sigmasks):
    globals().update(_kind.__members__)

NSIG = 65
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
ItimerError = type("itimer_error", (OSError,), {"__module__": __name__})
_WORDS = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap",
    6: "Aborted", 7: "Bus error", 8: "Floating point exception", 9: "Killed",
    10: "User defined signal 1", 11: "Segmentation fault", 12: "User defined signal 2",
    13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 16: "Stack fault", 17: "Child exited",
    18: "Continued", 19: "Stopped (signal)", 20: "Stopped", 21: "Stopped (tty input)",
    22: "Stopped (tty output)", 23: "Urgent I/O condition", 24: "CPU time limit exceeded",
    25: "File size limit exceeded", 26: "Virtual timer expired", 27: "Profiling timer expired",
    28: "Window changed", 29: "I/O possible", 30: "Power failure", 31: "Bad system call",
}
# What is handled here, and not by the system; what came while it was blocked.
_handlers = {}
_blocked = set()
_pending = set()
# How many signals have been told of, for those who wait; the descriptor that is told, too.
_came = 0
_wakeup = -1


# As the attribute of a class it is no method, like functions that are built in.
@staticmethod
def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt


def _tell(_):
    number = _posix.next_signal()
    if number:
        _handle(number)


def _handle(number):
    global _came
    if number in _blocked:
        _pending.add(number)
        return
    _came += 1
    if _wakeup >= 0:
        _posix.write(_wakeup, bytes((number,)))
    handler = _handlers.get(number)
    if callable(handler):
        handler(number, _interrupted())


def _interrupted():
    # The frame that runs, beyond those of this module, of `os.kill` and of the interpreter.
    import sys

    frame = sys._getframe(1)
    inner = (__name__, "_process", None)
    while frame is not None and frame.f_globals.get("__name__") in inner:
        frame = frame.f_back
    return frame


def signal(signalnum, handler):
    number = _known(signalnum)
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError(
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object"
        )
    if number in (SIGKILL, SIGSTOP):
        raise OSError(22, "Invalid argument")
    import threading

    if threading.current_thread() is not threading.main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    old = getsignal(number)
    _handlers[number] = handler
    # The processor's own signals do not reach Python code.
    if number not in (SIGILL, SIGFPE, SIGSEGV):
        _catch(number)
    return old


def _catch(number):
    handler = getsignal(number)
    _posix.on_signal(_tell)
    usual = default_int_handler if number == SIGINT else SIG_DFL
    _posix.catch_signal(int(number), handler == usual and number not in _blocked)


def _known(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(
            "'%s' object cannot be interpreted as an integer" % type(signalnum).__name__
        )
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return _named(signalnum)


def _named(number):
    try:
        return Signals(number)
    except ValueError:
        return int(number)


def getsignal(signalnum):
    number = _known(signalnum)
    default = default_int_handler if number == SIGINT else SIG_DFL
    handler = _handlers.get(number, default)
    return handler if callable(handler) else Handlers(handler)


def raise_signal(signum):
    number = _known(signum)
    handler = getsignal(number)
    if number == SIGINT and number not in _blocked and number not in _handlers:
        raise KeyboardInterrupt
    if number in _blocked or callable(handler):
        _handle(int(number))
    else:
        _posix.kill(_posix.getpid(), int(number))


def strsignal(signalnum):
    number = _known(signalnum)
    if 34 <= number <= 64:
        return "Real-time signal %d" % (number - 34)
    return _WORDS.get(int(number))


def valid_signals():
    return {_named(number) for number in range(1, NSIG) if number not in (32, 33)}


def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    global _wakeup
    before, _wakeup = _wakeup, fd
    return before


def siginterrupt(signalnum, flag):
    _known(signalnum)


# Timers.


def setitimer(which, seconds, interval=0.0):
    _real(which)
    if seconds < 0 or interval < 0:
        raise ItimerError(22, "Invalid argument")
    delay = max(1, round(seconds * 1e6)) if seconds else 0
    return _seconds(_posix.set_timer(delay, round(interval * 1e6)))


def getitimer(which):
    _real(which)
    return _seconds(_posix.set_timer(-1, 0))


def _real(which):
    if which != ITIMER_REAL:
        raise ItimerError(22, "Invalid argument")


def _seconds(pair):
    return pair[0] / 1e6, pair[1] / 1e6


def alarm(seconds):
    left = _posix.set_timer(int(seconds) * 1000000, 0)[0]
    return -(-left // 1000000)


# Waiting.


def pause():
    from time import sleep

    before = _came
    while _came == before:
        sleep(0.01)


def sigpending():
    _sort_out()
    return {_named(number) for number in _pending}


def _sort_out():
    while number := _posix.next_signal():
        _handle(number)


def pthread_sigmask(how, mask):
    before = {_named(number) for number in _blocked}
    mask = {int(_known(number)) for number in mask} - {SIGKILL, SIGSTOP}
    if how == SIG_SETMASK:
        freed = _blocked - mask
        new = mask
    elif how == SIG_BLOCK:
        freed = set()
        new = _blocked | mask
    elif how == SIG_UNBLOCK:
        freed = _blocked & mask
        new = _blocked - mask
    else:
        raise OSError(22, "Invalid argument")
    changed = _blocked ^ new
    _blocked.clear()
    _blocked.update(new)
    for number in changed:
        _catch(number)
    for number in sorted(freed & _pending):
        _pending.discard(number)
        raise_signal(number)
    return before


def sigwait(sigset):
    from time import sleep

    wanted = {int(_known(number)) for number in sigset}
    while not (come := wanted & _pending):
        sleep(0.01)
    number = min(come)
    _pending.discard(number)
    return _named(number)


def pthread_kill(thread_id, signalnum):
    number = _known(signalnum)
    _posix.kill(_posix.getpid(), int(number))
