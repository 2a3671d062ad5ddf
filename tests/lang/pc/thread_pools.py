# Pools of threads with the interface of processes.

import multiprocessing
import multiprocessing.dummy
import time
from multiprocessing.pool import ThreadPool


def late(n):
    time.sleep(0.002 * (3 - n))
    return n * n


def fail(n):
    if n == 2:
        raise ValueError(n)
    return n


with ThreadPool(3) as pool:
    print(pool.map(late, range(4)), pool.apply(pow, (2, 5)), pool.starmap(pow, [(2, 3), (3, 2)]))
    print(list(pool.imap(late, range(4))), sorted(pool.imap_unordered(late, range(4))))
    result = pool.apply_async(late, (1,))
    print(result.get(10), result.ready(), result.successful())
    told = []
    pool.map_async(late, [1, 2], callback=told.append).wait()
    pool.apply_async(fail, (2,), error_callback=told.append).wait()
    print(told)
    for call in (
        lambda: pool.map(fail, range(4)),
        lambda: list(pool.imap(fail, range(4))),
        lambda: pool.apply(fail, (2,)),
        lambda: pool.apply_async(time.sleep, (0.2,)).get(0.01),
        lambda: pool.imap(fail, [], 0),
    ):
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)
    print(pool.map(late, []))
try:
    pool.map(late, [1])
except ValueError as e:
    print(e)
begun = []
pool = ThreadPool(2, begun.append, ("x",))
pool.close()
pool.join()
print(begun)
for wrong in (lambda: ThreadPool(0), lambda: ThreadPool(1, 5)):
    try:
        wrong()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)

print(multiprocessing.cpu_count() >= 1, multiprocessing.current_process().name)
print(multiprocessing.active_children(), multiprocessing.parent_process())
process = multiprocessing.dummy.Process(target=told.append, args=(5,))
print(process.exitcode)
process.start()
process.join()
print(process.exitcode, told[-1])
one, other = multiprocessing.dummy.Pipe()
one.send([1])
print(other.poll(), other.recv(), other.poll())
print(multiprocessing.dummy.Value("i", 3), multiprocessing.dummy.Manager().Namespace(a=1))
with multiprocessing.dummy.Pool(2) as pool:
    print(pool.map(late, [1, 2]))

from multiprocessing import util

ended = []
first = util.Finalize(None, ended.append, ("first",), exitpriority=1)
second = util.Finalize(None, print, ("at the end",), exitpriority=2)
print(first(), ended, first(), first.still_active(), second.still_active())
