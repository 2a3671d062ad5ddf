# Tasks, and the loop that runs them.
#
# A task carries a coroutine. It stands in one place at a time: in the queue of tasks to run,
# sorted by the time they are due; with an awaited task or another object that will put it back
# there, which is then its `data`; or it has ended. A coroutine gives way by yielding up to the
# loop, after it has seen to it that something will schedule its task again.

from time import ticks_ms as ticks, ticks_add, ticks_diff
import select
import sys


class CancelledError(BaseException):
    pass


try:
    # As in CPython, one and the same.
    TimeoutError = TimeoutError
except NameError:

    class TimeoutError(Exception):
        pass


# Tasks by the time they are due, and among equals in the order in which they came. The list has
# the next one at its end, where taking it out moves nothing.
class TaskQueue:
    def __init__(self):
        self._tasks = []

    def peek(self):
        tasks = self._tasks
        return tasks[-1] if tasks else None

    def push(self, task, key=None):
        if key is None:
            key = ticks()
        task.data = None
        task.ph_key = key
        tasks = self._tasks
        low = 0
        # Most are due now, which is later than all that are due already.
        if tasks and ticks_diff(tasks[0].ph_key, key) > 0:
            high = len(tasks)
            while low < high:
                middle = (low + high) // 2
                if ticks_diff(tasks[middle].ph_key, key) > 0:
                    low = middle + 1
                else:
                    high = middle
        tasks.insert(low, task)

    def pop(self):
        return self._tasks.pop()

    def remove(self, task):
        self._tasks.remove(task)


# What state says of a task: True while it runs and nobody waits for it, a TaskQueue of those who
# do, or one function to call at its end; False once it has ended, None as long as nobody knows.
class Task:
    def __init__(self, coro, globals=None):
        self.coro = coro
        # What it waits for, or an exception to raise when it runs next.
        self.data = None
        self.state = True
        self.ph_key = 0
        self._value = None
        self._error = None
        self._callbacks = None

    def __await__(self):
        if self.state is True:
            self.state = TaskQueue()
        if self.state:
            if not isinstance(self.state, TaskQueue):
                raise RuntimeError("can't wait")
            while self.state:
                self.state.push(cur_task)
                cur_task.data = self
                yield
        return self.result()

    __iter__ = __await__

    def done(self):
        return not self.state

    def cancelled(self):
        return not self.state and isinstance(self._error, CancelledError)

    def result(self):
        if self.state:
            raise InvalidStateError("Result is not set.")
        self.state = False
        if self._error is not None:
            raise self._error
        return self._value

    def exception(self):
        if self.state:
            raise InvalidStateError("Exception is not set.")
        self.state = False
        if isinstance(self._error, CancelledError):
            raise self._error
        return self._error

    # Calls back at once if the task has ended already.
    def add_done_callback(self, callback):
        if not self.state:
            callback(self)
        elif self._callbacks is None:
            self._callbacks = [callback]
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        count = 0
        while self._callbacks and callback in self._callbacks:
            self._callbacks.remove(callback)
            count += 1
        return count

    def cancel(self):
        if not self.state:
            return False
        task = self
        # Who waits for a task is cancelled by its end.
        while isinstance(task.data, Task):
            task = task.data
        if task is cur_task:
            raise RuntimeError("can't cancel self")
        if hasattr(task.data, "remove"):
            task.data.remove(task)
            _task_queue.push(task)
        elif ticks_diff(task.ph_key, ticks()) > 0:
            _task_queue.remove(task)
            _task_queue.push(task)
        task.data = CancelledError
        return True

    # Its coroutine is over.
    def _end(self, value, error):
        self._value = value
        self._error = error
        waiting = self.state
        known = False
        if waiting is True:
            self.state = None
        else:
            self.state = False
            if isinstance(waiting, TaskQueue):
                while waiting.peek():
                    known = True
                    _task_queue.push(waiting.pop())
                if not known:
                    self.state = None
            else:
                known = True
                waiting(self, error)
        if self._callbacks:
            known = True
            for callback in self._callbacks:
                callback(self)
            self._callbacks = None
        if not known and error is not None and not isinstance(error, CancelledError):
            # It comes round once more: whoever awaits it until then gets the exception.
            _task_queue.push(self)


class InvalidStateError(Exception):
    pass


# Awaited, or yielded by a generator: gives way once.
class _Switch:
    def __await__(self):
        yield

    __iter__ = __await__


_switch = _Switch()


# An awaitable that gives way until `due`. There is one for all tasks, because each awaits it as
# soon as it has it; and it allocates nothing.
class _Pause:
    def __init__(self):
        self.due = None
        self.over = StopIteration()

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        due = self.due
        if due is None:
            self.over.__traceback__ = None
            raise self.over
        self.due = None
        _task_queue.push(cur_task, due)


def sleep_ms(t, pause=_Pause()):
    pause.due = ticks_add(ticks(), max(0, t))
    return pause


async def _sleep_for(seconds, result):
    await sleep_ms(int(seconds * 1000))
    return result


def sleep(delay, result=None):
    if result is None:
        return sleep_ms(int(delay * 1000))
    return _sleep_for(delay, result)


# Tasks that wait for streams: at most one that reads and one that writes for each.
class IOQueue:
    def __init__(self):
        self.poller = select.poll()
        # id(stream): [reader, writer, stream]
        self.map = {}

    def _wait(self, stream, place):
        entry = self.map.get(id(stream))
        if entry is None:
            entry = [None, None, stream]
            self.map[id(stream)] = entry
        if entry[place] is not None:
            raise RuntimeError("can't wait")
        entry[place] = cur_task
        self._listen(entry)
        cur_task.data = self
        return _switch

    # Brings the poller up to date with an entry.
    def _listen(self, entry):
        reader, writer, stream = entry
        if reader is None and writer is None:
            del self.map[id(stream)]
            self.poller.unregister(stream)
        else:
            events = 0 if reader is None else select.POLLIN
            self.poller.register(stream, events if writer is None else events | select.POLLOUT)

    def queue_read(self, stream):
        return self._wait(stream, 0)

    def queue_write(self, stream):
        return self._wait(stream, 1)

    def remove(self, task):
        for entry in list(self.map.values()):
            if entry[0] is task or entry[1] is task:
                for place in (0, 1):
                    if entry[place] is task:
                        entry[place] = None
                self._listen(entry)

    # Schedules tasks whose streams are ready; waits for the first for at most dt ms.
    def wait_io_event(self, dt):
        for stream, events in self.poller.ipoll(dt):
            entry = self.map[id(stream)]
            # Errors wake both.
            for place, other in ((0, select.POLLOUT), (1, select.POLLIN)):
                if events & ~other and entry[place] is not None:
                    _task_queue.push(entry[place])
                    entry[place] = None
            self._listen(entry)


def _promote_to_task(awaitable):
    if isinstance(awaitable, Task):
        return awaitable
    return create_task(awaitable)


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro)
    _task_queue.push(task)
    return task


# The next task that is due; None when nothing is left to do and `main_task` is not waited for.
def _next_task(main_task):
    global cur_task
    while True:
        task = _task_queue.peek()
        if task is not None:
            wait = max(0, ticks_diff(task.ph_key, ticks()))
        elif _io_queue.map:
            wait = -1
        else:
            cur_task = None
            if main_task is None or not main_task.state:
                return None
            # Only an interrupt can bring a task now. It may not wake the poller.
            wait = 3
        if wait or _io_queue.map:
            _io_queue.wait_io_event(wait)
        if wait == 0:
            return _task_queue.pop()


def run_until_complete(main_task=None):
    global cur_task
    while True:
        task = _next_task(main_task)
        if task is None:
            return None
        cur_task = task
        if not task.state:
            _report(task)
            continue
        error = task.data
        task.data = None
        value = None
        try:
            if error is None:
                task.coro.send(None)
            else:
                task.coro.throw(error)
            continue
        except StopIteration as e:
            value = e.value
            error = None
        except (CancelledError, Exception) as e:
            error = e
        if task is not main_task:
            task._end(value, error)
            continue
        # The end of the main task is the caller's.
        cur_task = None
        if task.state is True:
            task.state = _ignore
        task._end(value, error)
        return task.result()


def _ignore(task, error):
    pass


# A task has ended with an exception that nobody has asked for in the meantime.
def _report(task):
    if task.state is None:
        task.state = False
        context = {
            "message": "Task exception wasn't retrieved",
            "exception": task._error,
            "future": task,
        }
        Loop.call_exception_handler(context)


def run(coro):
    return run_until_complete(create_task(coro))


async def _nothing():
    pass


# The one event loop; its functions take no self.
class Loop:
    _exc_handler = None

    def create_task(coro):
        return create_task(coro)

    def run_forever():
        global _stop_task
        _stop_task = Task(_nothing())
        run_until_complete(_stop_task)

    def run_until_complete(awaitable):
        return run_until_complete(_promote_to_task(awaitable))

    def stop():
        global _stop_task
        if _stop_task is not None:
            _task_queue.push(_stop_task)
            _stop_task = None

    def close():
        pass

    def is_running():
        return cur_task is not None

    def is_closed():
        return False

    async def shutdown_asyncgens():
        pass

    def set_exception_handler(handler):
        Loop._exc_handler = handler

    def get_exception_handler():
        return Loop._exc_handler

    def default_exception_handler(loop, context):
        task = context["future"]
        print(context["message"], file=sys.stderr)
        print("future:", task, "coro=", task.coro, file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(context):
        handler = Loop._exc_handler or Loop.default_exception_handler
        handler(Loop, context)


# The arguments are those of the older uasyncio.
def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


def get_running_loop():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return Loop


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


# Forgets all tasks.
def new_event_loop():
    global _task_queue, _io_queue
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    return Loop


# There is one event loop, whatever is set.
def set_event_loop(loop):
    pass


set_event_loop_policy = set_event_loop

cur_task = None
_stop_task = None
new_event_loop()
