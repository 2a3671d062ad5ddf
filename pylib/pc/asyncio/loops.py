# What CPython's loops do beyond running tasks: calls at a time, in other threads, when a stream is
# ready. There is one loop, the class `Loop`; its functions take no self.

import time as _time

from . import core
from .core import Loop
from .events import AbstractEventLoopPolicy, Handle, TimerHandle
from .futures import Future, _as_task, create_task, wrap_future

BaseEventLoop = SelectorEventLoop = Loop


async def _call(handle):
    if not handle._cancelled:
        try:
            handle._callback(*handle._args)
        except Exception as e:
            message = "Exception in callback %r" % (handle._callback,)
            Loop.call_exception_handler({"message": message, "exception": e, "handle": handle})


def call_soon(callback, *args, context=None):
    handle = Handle(callback, args, Loop, context)
    core.create_task(_call(handle))
    return handle


def call_later(delay, callback, *args, context=None):
    return call_at(time() + delay, callback, *args, context=context)


def call_at(when, callback, *args, context=None):
    handle = TimerHandle(when, callback, args, Loop, context)
    task = core.Task(_call(handle))
    delay = max(0, int((when - time()) * 1000 + 0.999))
    core._task_queue.push(task, core.ticks_add(core.ticks(), delay))
    handle._task = task
    return handle


def time():
    return _time.monotonic()


def create_future():
    return Future()


_executor = None


def run_in_executor(executor, func, *args):
    global _executor
    if executor is None:
        if _executor is None:
            from concurrent.futures import ThreadPoolExecutor

            _executor = ThreadPoolExecutor()
        executor = _executor
    return wrap_future(executor.submit(func, *args))


def set_default_executor(executor):
    global _executor
    _executor = executor


async def shutdown_default_executor(timeout=None):
    global _executor
    executor, _executor = _executor, None
    if executor is not None:
        executor.shutdown(wait=True)


# Streams by what is to be called when they are ready: the tasks that wait for that.
_readers = {}
_writers = {}


def _follow(known, wait, stream, callback, args):
    async def follow():
        while stream in known:
            await wait(stream)
            if stream in known:
                callback(*args)

    _leave(known, stream)
    known[stream] = core.create_task(follow())


def _leave(known, stream):
    task = known.pop(stream, None)
    if task is None:
        return False
    if task is not core.cur_task:
        task.cancel()
    return True


def add_reader(fd, callback, *args):
    _follow(_readers, lambda s: core._io_queue.queue_read(s), fd, callback, args)


def add_writer(fd, callback, *args):
    _follow(_writers, lambda s: core._io_queue.queue_write(s), fd, callback, args)


def remove_reader(fd):
    return _leave(_readers, fd)


def remove_writer(fd):
    return _leave(_writers, fd)


async def getaddrinfo(host, port, *, family=0, type=0, proto=0, flags=0):
    import socket

    return await run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)


# Tries an operation on a socket that does not wait until it can be done.
async def _when_readable(sock, call, *args):
    while True:
        try:
            return call(*args)
        except (BlockingIOError, InterruptedError):
            await core._io_queue.queue_read(sock)


async def sock_recv(sock, n):
    return await _when_readable(sock, sock.recv, n)


async def sock_recv_into(sock, buf):
    return await _when_readable(sock, sock.recv_into, buf)


async def sock_accept(sock):
    made, address = await _when_readable(sock, sock.accept)
    made.setblocking(False)
    return made, address


async def sock_sendall(sock, data):
    view = memoryview(data)
    while len(view):
        try:
            view = view[sock.send(view) :]
        except (BlockingIOError, InterruptedError):
            await core._io_queue.queue_write(sock)


async def sock_connect(sock, address):
    try:
        sock.connect(address)
    except (BlockingIOError, InterruptedError):
        await core._io_queue.queue_write(sock)
        error = sock.getsockopt(1, 4)
        if error:
            raise OSError(error, "Connect call failed %s" % (address,)) from None


def get_debug():
    return False


def set_debug(enabled):
    pass


_factory = None


def set_task_factory(factory):
    global _factory
    _factory = factory


def get_task_factory():
    return _factory


def _make_task(coro, *, name=None, context=None):
    if _factory is not None:
        return _factory(Loop, coro)
    return create_task(coro, name=name)


def run_until_complete(future):
    return core.run_until_complete(_as_task(future))


for _function in (
    call_soon, call_later, call_at, time, create_future, run_in_executor, set_default_executor,
    shutdown_default_executor, add_reader, add_writer, remove_reader, remove_writer, getaddrinfo,
    sock_recv, sock_recv_into, sock_accept, sock_sendall, sock_connect, get_debug, set_debug,
    set_task_factory, get_task_factory, run_until_complete,
):
    setattr(Loop, _function.__name__, _function)
Loop.create_task = _make_task
# Nobody is told of calls that take longer.
Loop.slow_callback_duration = 0.1
# All threads take turns in one.
Loop.call_soon_threadsafe = call_soon


def run(main, *, debug=None, loop_factory=None):
    if core.cur_task is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not hasattr(main, "send"):
        raise ValueError("a coroutine was expected, got %r" % (main,))
    return core.run_until_complete(create_task(main))


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._is_closed = False

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def get_loop(self):
        return Loop

    def run(self, coro, *, context=None):
        if self._is_closed:
            raise RuntimeError("Runner is closed")
        return run(coro)

    def close(self):
        self._is_closed = True


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    def get_event_loop(self):
        return core.get_event_loop()

    def set_event_loop(self, loop):
        core.set_event_loop(loop)

    def new_event_loop(self):
        return core.new_event_loop()


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    _policy = policy
