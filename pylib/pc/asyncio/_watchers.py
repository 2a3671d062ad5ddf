# Who waits for processes.

import os
import threading


class ThreadedChildWatcher:
    """A thread for each process."""

    def __init__(self):
        self._threads = {}

    def __enter__(self):
        return self

    def close(self):
        pass

    def is_active(self):
        return True

    def __exit__(self, *details):
        pass

    def attach_loop(self, loop):
        pass

    def add_child_handler(self, pid, callback, *args):
        """Calls `callback(pid, status, *args)`, in another thread, at the process's end."""
        thread = threading.Thread(
            target=self._wait, name="asyncio-waitpid-%d" % pid, args=(pid, callback, args),
            daemon=True,
        )
        self._threads[pid] = thread
        thread.start()

    def remove_child_handler(self, pid):
        return True

    def _wait(self, pid, callback, args):
        try:
            _, status = os.waitpid(pid, 0)
            code = os.waitstatus_to_exitcode(status)
        except ChildProcessError:
            # Somebody else has waited for it.
            code = 255
        loop = args[0] if args else None
        if loop is None or not hasattr(loop, "is_closed") or not loop.is_closed():
            callback(pid, code, *args)
        self._threads.pop(pid, None)
