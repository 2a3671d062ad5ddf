# Waiting for several things at once.

from . import core


# Wakes a task that sleeps, at the end of another.
class _Alarm:
    def __init__(self, sleeper):
        self.sleeper = sleeper

    def __call__(self, task):
        # A cancellation that is on its way has woken it already.
        if self.sleeper.data is None:
            core._task_queue.remove(self.sleeper)
            core._task_queue.push(self.sleeper)


async def wait_for(aw, timeout, sleep=core.sleep):
    task = core._promote_to_task(aw)
    if timeout is None or task.done():
        return await task
    alarm = _Alarm(core.cur_task)
    task.add_done_callback(alarm)
    try:
        await sleep(timeout)
        if task.done():
            # Who cancels at this moment comes in time, as in CPython.
            await core.sleep_ms(0)
    except core.CancelledError:
        task.remove_done_callback(alarm)
        task.cancel()
        raise
    if task.done():
        return task.result()
    task.remove_done_callback(alarm)
    task.cancel()
    try:
        await task
    except Exception:
        pass
    except core.CancelledError:
        if not task.done():
            # It was not the task that has been cancelled.
            raise
    raise core.TimeoutError


def wait_for_ms(aw, timeout):
    return wait_for(aw, timeout, core.sleep_ms)


# What a task that gathers others waits for. Each of them calls it at its end.
class _Gathering:
    def __init__(self, task, tolerant):
        self.task = task
        self.tolerant = tolerant
        self.left = 0
        self.error = None

    def __call__(self, task, error):
        # Whoever has been woken already, by an exception or a cancellation, stays so.
        if self.task.data is not self:
            return
        self.left -= 1
        if error is not None and not self.tolerant:
            self.error = error
        elif self.left:
            return
        core._task_queue.push(self.task)

    def remove(self, task):
        pass


async def gather(*aws, return_exceptions=False):
    tasks = [core._promote_to_task(aw) for aw in aws]
    gathering = _Gathering(core.cur_task, return_exceptions)
    for task in tasks:
        if task.state is True:
            task.state = gathering
            gathering.left += 1
        elif task.state:
            raise RuntimeError("can't gather")
        elif task._error is not None and not return_exceptions:
            gathering.error = gathering.error or task._error
    try:
        if gathering.left and gathering.error is None:
            core.cur_task.data = gathering
            await core._switch
    except core.CancelledError as error:
        gathering.error = error
        for task in tasks:
            if task.state is gathering:
                task.state = True
                task.cancel()
    for task in tasks:
        if task.state is gathering:
            task.state = True
    if gathering.error is not None:
        raise gathering.error
    return [task._value if task._error is None else task._error for task in tasks]
