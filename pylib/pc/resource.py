# Limits of the process and what it has used; the numbers are those of Linux.

import posix as _posix
from collections import namedtuple as _namedtuple

error = OSError
RLIM_INFINITY = -1
_NAMES = """CPU FSIZE DATA STACK CORE RSS NPROC NOFILE MEMLOCK AS LOCKS SIGPENDING MSGQUEUE NICE
RTPRIO RTTIME"""
globals().update({"RLIMIT_" + name: number for number, name in enumerate(_NAMES.split())})
RLIMIT_OFILE = RLIMIT_NOFILE
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
struct_rusage = _namedtuple(
    "struct_rusage",
    "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap "
    "ru_inblock ru_oublock ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw",
)


def _known(resource):
    if not 0 <= resource < len(_NAMES.split()):
        raise ValueError("invalid resource specified")
    return resource


def getrlimit(resource):
    return _posix.getrlimit(_known(resource))


def setrlimit(resource, limits):
    limits = tuple(limits)
    if len(limits) != 2:
        raise ValueError("expected a tuple of 2 integers")
    soft, hard = limits
    if hard != RLIM_INFINITY and (soft == RLIM_INFINITY or soft > hard):
        raise ValueError("current limit exceeds maximum limit")
    try:
        _posix.setrlimit(_known(resource), soft, hard)
    except OSError as e:
        if e.errno == 1:
            raise ValueError("not allowed to raise maximum limit") from None
        raise


def getpagesize():
    return 4096


def getrusage(who):
    # What /proc tells: times in ticks of 10 ms, memory in KiB.
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError("invalid who parameter")
    with open("/proc/self/stat") as f:
        fields = f.read().rpartition(")")[2].split()
    children = who == RUSAGE_CHILDREN
    user, system = [int(n) / 100 for n in (fields[13:15] if children else fields[11:13])]
    minor, major = [int(fields[i]) for i in ((8, 10) if children else (7, 9))]
    peak = voluntary = involuntary = 0
    if not children:
        with open("/proc/self/status") as f:
            status = dict(line.split(":", 1) for line in f if ":" in line)
        peak = int(status["VmHWM"].split()[0])
        voluntary = int(status["voluntary_ctxt_switches"])
        involuntary = int(status["nonvoluntary_ctxt_switches"])
    values = (user, system, peak, 0, 0, 0, minor, major, 0, 0, 0, 0, 0, 0, voluntary, involuntary)
    return struct_rusage(*values)
