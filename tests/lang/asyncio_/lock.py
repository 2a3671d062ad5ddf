# Lock: one at a time, in the order in which they came.
import asyncio


async def worker(name, lock, log, n):
    for i in range(n):
        async with lock:
            log.append(name + str(i))
            await asyncio.sleep(0)
            log.append(name + str(i))


async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    log = []
    await asyncio.gather(*[worker(n, lock, log, 3) for n in "abc"])
    print(log[::2] == log[1::2], len(log), lock.locked())

    print(await lock.acquire(), lock.locked())
    waiting = [asyncio.create_task(worker(n, lock, log, 1)) for n in "xyz"]
    await asyncio.sleep(0)
    waiting[0].cancel()
    await asyncio.sleep(0)
    del log[:]
    lock.release()
    await asyncio.gather(*waiting, return_exceptions=True)
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError:
        print("RuntimeError")

    # The next one is cancelled when the lock was passed on to it already.
    await lock.acquire()
    waiting = [asyncio.create_task(worker(n, lock, log, 1)) for n in "pq"]
    await asyncio.sleep(0)
    del log[:]
    lock.release()
    waiting[0].cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    print(log, lock.locked())


asyncio.run(main())
