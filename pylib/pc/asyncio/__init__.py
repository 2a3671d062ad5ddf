# Coroutines, tasks and loops as CPython has them, with MicroPython's names. What MicroPython's own
# asyncio is made of stands beside it for `uasyncio`: `core`, `event`, `funcs`, `group`, `lock`, `queue`
# and `stream`. Boards have no other.

from .base_events import *
from .coroutines import iscoroutine, iscoroutinefunction
from .events import *
from .events import _get_running_loop, _set_running_loop
from .exceptions import *
from .futures import *
from .locks import *
from .protocols import (
    BaseProtocol,
    BufferedProtocol,
    DatagramProtocol,
    Protocol,
    SubprocessProtocol,
)
from .queues import *
from .runners import *
from .streams import *
from .subprocess import *
from .taskgroups import *
from .tasks import *
from .tasks import _enter_task, _leave_task, _register_task, _unregister_task
from .threads import *
from .timeouts import *
from .transports import (
    BaseTransport,
    DatagramTransport,
    ReadTransport,
    SubprocessTransport,
    Transport,
    WriteTransport,
)
from .unix_events import *
from .waits import *
from ._board import ThreadSafeFlag, run_until_complete, sleep_ms, wait_for_ms

Loop = SelectorEventLoop

__version__ = (3, 0, 0)
