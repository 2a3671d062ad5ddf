# Queues between tasks.
import asyncio


async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i)


async def consumer(q, n, out):
    for i in range(n):
        out.append(await q.get())
        q.task_done()


async def main():
    q = asyncio.Queue(2)
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    p = asyncio.create_task(producer(q, 4))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(q.full(), q.qsize())
    try:
        q.put_nowait(9)
    except asyncio.QueueFull:
        print("QueueFull")
    out = []
    await asyncio.gather(p, consumer(q, 4, out))
    print(out)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty:
        print("QueueEmpty")
    await q.join()
    try:
        q.task_done()
    except ValueError:
        print("ValueError")

    # Getters that wait, one of them cancelled.
    tasks = [asyncio.create_task(q.get()) for i in range(3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    q.put_nowait("x")
    q.put_nowait("y")
    print(await tasks[1], await tasks[2], tasks[0].cancelled())

    joined = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    print(joined.done())
    q.task_done()
    q.task_done()
    await joined
    print("joined")

    for kind in (asyncio.LifoQueue, asyncio.PriorityQueue):
        q = kind()
        for i in (3, 1, 2):
            q.put_nowait(i)
        print([q.get_nowait() for i in range(3)])


asyncio.run(main())
