# The interface of processes, with threads.

import array
import queue
import sys
import threading
import weakref
from threading import BoundedSemaphore, Barrier, Condition, Event, Lock, RLock, Semaphore
from queue import Queue

__all__ = [
    "Process", "current_process", "active_children", "freeze_support", "Lock", "RLock",
    "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier", "Queue", "Manager", "Pipe",
    "Pool", "JoinableQueue",
]

JoinableQueue = Queue
current_process = threading.current_thread
dict, list = dict, list


class DummyProcess(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)
        self._has_started = False

    def start(self):
        self._has_started = True
        super().start()
        _children.add(self)

    @property
    def exitcode(self):
        # A thread that ends without a status has ended well.
        return 0 if self._has_started and not self.is_alive() else None


Process = DummyProcess
_children = weakref.WeakSet()


def active_children():
    return [child for child in _children if child.is_alive()]


class Namespace:
    def __init__(self, /, **attributes):
        vars(self).update(attributes)

    def __repr__(self):
        shown = ["%s=%r" % pair for pair in vars(self).items() if not pair[0].startswith("_")]
        return "%s(%s)" % (type(self).__name__, ", ".join(sorted(shown)))


def Array(typecode, sequence, lock=True):
    return array.array(typecode, sequence)


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self.value = value

    def __repr__(self):
        return "<%s(%r, %r)>" % (type(self).__name__, self._typecode, self.value)


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool

    return ThreadPool(processes, initializer, initargs)


# What a manager makes elsewhere is here made by the module itself, which has nothing to end.
def Manager():
    return sys.modules[__name__]


def freeze_support():
    pass


shutdown = freeze_support


class Connection:
    def __init__(self, incoming, outgoing):
        self._in, self._out = incoming, outgoing
        self._ahead = []

    def send(self, obj):
        self._out.put(obj)

    def recv(self):
        return self._ahead.pop() if self._ahead else self._in.get()

    send_bytes, recv_bytes = send, recv

    def poll(self, timeout=0.0):
        if not self._ahead:
            try:
                self._ahead.append(self._in.get(timeout != 0, timeout or None))
            except queue.Empty:
                return False
        return True

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Pipe(duplex=True):
    one, other = Queue(), Queue()
    return Connection(one, other), Connection(other, one)
