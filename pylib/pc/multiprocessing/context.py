# The errors and kinds of processes by the name they have inside of the package.

from multiprocessing.process import *
from multiprocessing.process import BaseProcess, Process, ProcessError, TimeoutError


def assert_spawning(obj):
    raise RuntimeError(
        "%s objects should only be shared between processes through inheritance"
        % type(obj).__name__
    )
