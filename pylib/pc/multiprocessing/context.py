# The errors and kinds of processes by the name they have inside of the package.

from multiprocessing.process import *
from multiprocessing import BaseContext, get_context
from multiprocessing.process import BaseProcess, Process, ProcessError, TimeoutError

SpawnContext = BaseContext
SpawnProcess = Process


def assert_spawning(obj):
    raise RuntimeError(
        "%s objects should only be shared between processes through inheritance"
        % type(obj).__name__
    )
