# Programs of the system that run beside this one.

from ._errors import CalledProcessError, SubprocessError, TimeoutExpired
from ._popen import DEVNULL, PIPE, STDOUT, Popen, _active, _cleanup, list2cmdline
from ._run import (
    CompletedProcess,
    call,
    check_call,
    check_output,
    getoutput,
    getstatusoutput,
    run,
)

__all__ = [
    "Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output",
    "run", "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess",
]
