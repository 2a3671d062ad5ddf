# What `os` knows of processes: this one, those that it has started, and programs in its place.

import posix
import sys
from _descriptors import error
from _environ import environ, get_exec_path
from _paths import text
from posix import (
    abort,
    cpu_count,
    getegid,
    geteuid,
    getgid,
    getgroups,
    getpgid,
    getpid,
    getppid,
    getsid,
    getuid,
    killpg,
    nice,
    setpgid,
    setsid,
    tcgetpgrp,
    tcsetpgrp,
)

P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
P_ALL, P_PID, P_PGID, P_PIDFD = 0, 1, 2, 3
PRIO_PROCESS, PRIO_PGRP, PRIO_USER = 0, 1, 2
SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE = 0, 1, 2, 3, 5
WNOHANG, WUNTRACED, WCONTINUED = 1, 2, 8
CLD_EXITED, CLD_KILLED = 1, 2
_NOENT, _INVAL, _NXIO = 2, 22, 6


def getpgrp():
    return getpgid(0)


def setpgrp():
    setpgid(0, 0)


def kill(pid, sig):
    # What comes from the program itself is handled before the call ends.
    if pid == getpid() and sig:
        from signal import raise_signal

        return raise_signal(sig)
    posix.kill(pid, sig)


def getpriority(which, who):
    if which != PRIO_PROCESS:
        raise error(_INVAL)
    return posix.getpriority(who)


def setpriority(which, who, priority):
    if which != PRIO_PROCESS:
        raise error(_INVAL)
    posix.setpriority(who, priority)


# Who is logged in is what the kernel noted when the session began.
def getlogin():
    try:
        with open("/proc/self/loginuid") as f:
            user = int(f.read())
    except (OSError, ValueError):
        raise error(_NXIO) from None
    if user == 0xFFFFFFFF:
        raise error(_NXIO)
    from pwd import getpwuid

    return getpwuid(user).pw_name


# There is no `fork` that these could be called at.
def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    given = [f for f in (before, after_in_child, after_in_parent) if f is not None]
    if not given:
        raise TypeError("At least one argument is required.")
    if not all(map(callable, given)):
        raise TypeError("'%s' must be callable" % ("before" if before else "after_in_child"))


def sched_getaffinity(pid):
    return set(range(cpu_count()))


def sched_yield():
    from time import sleep

    sleep(0)


def getloadavg():
    with open("/proc/loadavg") as f:
        return tuple([float(word) for word in f.read().split()[:3]])


class times_result(tuple):
    n_fields = n_sequence_fields = 5
    n_unnamed_fields = 0
    user, system, children_user, children_system, elapsed = [
        property(lambda self, at=at: self[at]) for at in range(5)
    ]

    def __repr__(self):
        names = ("user", "system", "children_user", "children_system", "elapsed")
        fields = ["%s=%r" % pair for pair in zip(names, self)]
        return "posix.times_result(" + ", ".join(fields) + ")"


# Of a second, in what the system tells.
_TICKS = 100


# Seconds on processors, of this process and of those that it has waited for.
def times():
    from time import monotonic

    with open("/proc/self/stat") as f:
        fields = f.read().rpartition(")")[2].split()
    used = [int(ticks) / _TICKS for ticks in fields[11:15]]
    return times_result((*used, round(monotonic(), 2)))


def _open_max():
    from resource import RLIMIT_NOFILE, getrlimit

    return getrlimit(RLIMIT_NOFILE)[0]


def _pages(name):
    with open("/proc/meminfo") as f:
        for line in f:
            if line.startswith(name):
                return int(line.split()[1]) // 4


# By name: the number of the system's library, and what gives the value.
_SYSCONF = {
    "SC_ARG_MAX": (0, lambda: 2097152),
    "SC_CHILD_MAX": (1, lambda: -1),
    "SC_CLK_TCK": (2, lambda: _TICKS),
    "SC_NGROUPS_MAX": (3, lambda: 65536),
    "SC_OPEN_MAX": (4, _open_max),
    "SC_PAGESIZE": (30, lambda: 4096),
    "SC_PAGE_SIZE": (30, lambda: 4096),
    "SC_IOV_MAX": (60, lambda: 1024),
    "SC_NPROCESSORS_CONF": (83, cpu_count),
    "SC_NPROCESSORS_ONLN": (84, cpu_count),
    "SC_PHYS_PAGES": (85, lambda: _pages("MemTotal")),
    "SC_AVPHYS_PAGES": (86, lambda: _pages("MemFree")),
}
sysconf_names = {name: number for name, (number, _) in _SYSCONF.items()}


def sysconf(name):
    if isinstance(name, int):
        for number, value in _SYSCONF.values():
            if number == name:
                return value()
        raise error(_INVAL)
    if not isinstance(name, str):
        raise TypeError("configuration names must be strings or integers")
    if name not in _SYSCONF:
        raise ValueError("unrecognized configuration name")
    return _SYSCONF[name][1]()


# Programs that go on in this process.


def _words(args):
    if not isinstance(args, (list, tuple)):
        raise TypeError("execv() arg 2 must be a tuple or list")
    if not args:
        raise ValueError("execv() arg 2 must not be empty")
    return [text(word) for word in args]


def _variables(env):
    if env is None or env is environ:
        return None
    return [(text(name), text(value)) for name, value in env.items()]


# A name without a folder is one of this folder here.
def _program(path):
    program = text(path)
    return program if "/" in program else "./" + program


def execve(path, args, env):
    words, variables = _words(args), _variables(env)
    sys.stdout.flush()
    sys.stderr.flush()
    try:
        posix.exec(words, _program(path), variables)
    except OSError as e:
        raise error(e.errno) from None


def execv(path, args):
    execve(path, args, environ)


def execvpe(file, args, env):
    if "/" in text(file):
        return execve(file, args, env)
    last = error(_NOENT)
    for folder in get_exec_path(env):
        try:
            execve(folder + "/" + text(file), args, env)
        except (FileNotFoundError, NotADirectoryError):
            pass
        except OSError as e:
            last = e
    raise last


def execvp(file, args):
    execvpe(file, args, environ)


def execl(path, *args):
    execv(path, args)


def execlp(file, *args):
    execvp(file, args)


def execle(path, *args):
    *words, env = args
    execve(path, words, env)


def execlpe(file, *args):
    *words, env = args
    execvpe(file, words, env)


# Programs beside it.


def posix_spawn(path, argv, env, **more):
    if more:
        raise NotImplementedError("posix_spawn() takes no " + ", ".join(more))
    try:
        return posix.spawn(_words(argv), _program(path), None, _variables(env), (-1, -1, -1), False)
    except OSError as e:
        raise error(e.errno, path) from None


def posix_spawnp(path, argv, env, **more):
    for folder in [""] if "/" in text(path) else get_exec_path():
        try:
            return posix_spawn(folder + "/" * bool(folder) + text(path), argv, env, **more)
        except (FileNotFoundError, NotADirectoryError):
            pass
    raise error(_NOENT, path)


def _spawn(start, mode, file, args, env):
    try:
        pid = start(file, args, env)
    except OSError:
        # The child that could not begin has ended with this.
        return -1 if mode == P_NOWAIT else 127
    return pid if mode == P_NOWAIT else waitstatus_to_exitcode(waitpid(pid, 0)[1])


def spawnve(mode, file, args, env):
    return _spawn(posix_spawn, mode, file, args, env)


def spawnvpe(mode, file, args, env):
    return _spawn(posix_spawnp, mode, file, args, env)


def spawnv(mode, file, args):
    return spawnve(mode, file, args, environ)


def spawnvp(mode, file, args):
    return spawnvpe(mode, file, args, environ)


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def spawnle(mode, file, *args):
    *words, env = args
    return spawnve(mode, file, words, env)


def spawnlpe(mode, file, *args):
    *words, env = args
    return spawnvpe(mode, file, words, env)


# How a started program has ended, as the system has it; of any of them for -1.
def waitpid(pid, options):
    if pid == -1:
        pid = posix.ended(not options & WNOHANG)
        if pid is None:
            return 0, 0
    status = posix.wait(pid, not options & WNOHANG)
    if status is None:
        return 0, 0
    return pid, status << 8 if status >= 0 else -status


def wait():
    return waitpid(-1, 0)


def WIFEXITED(status):
    return status & 0x7F == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xFF


def WIFSIGNALED(status):
    return 0 < status & 0x7F < 0x7F


def WTERMSIG(status):
    return status & 0x7F


# Programs that stand still are not waited for here.
def WIFSTOPPED(status):
    return status & 0xFF == 0x7F


def WSTOPSIG(status):
    return status >> 8 & 0xFF


def WIFCONTINUED(status):
    return status == 0xFFFF


def WCOREDUMP(status):
    return status & 0x80 != 0


def waitstatus_to_exitcode(status):
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError("process stopped by delivery of signal %d" % WSTOPSIG(status))


_INNER = {"environ", "error", "get_exec_path", "posix", "sys", "text"}
__all__ = [name for name in globals() if name[0] != "_" and name not in _INNER]
