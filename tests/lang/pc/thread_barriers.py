# Barriers, locks that know who has them, and context managers as abstract classes.

import contextlib
import threading
import time

passed = []
barrier = threading.Barrier(3, action=lambda: passed.append("all"))


def cross():
    for _ in range(2):
        passed.append(barrier.wait())


threads = [threading.Thread(target=cross) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(passed, key=str), barrier.n_waiting, barrier.parties, barrier.broken)
barrier = threading.Barrier(2)
try:
    barrier.wait(0.02)
except threading.BrokenBarrierError:
    print("broken", barrier.broken)
barrier.reset()
print(barrier.broken)


def wait():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        print("BrokenBarrierError")


thread = threading.Thread(target=wait)
thread.start()
while barrier.n_waiting < 1:
    time.sleep(0.001)
barrier.abort()
thread.join()
print(barrier.broken, threading.Barrier(1).wait())

lock = threading.RLock()
print(lock._is_owned())
with lock:
    print(lock._is_owned(), threading.Condition(lock)._is_owned())


class Plain:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None


class NoExit(contextlib.AbstractContextManager):
    pass


print(issubclass(Plain, contextlib.AbstractContextManager))
print(isinstance(Plain(), contextlib.AbstractAsyncContextManager))
try:
    NoExit()
except TypeError:
    print("TypeError")
with contextlib.nullcontext(5) as five, contextlib.suppress(KeyError):
    print(five)
    raise KeyError
