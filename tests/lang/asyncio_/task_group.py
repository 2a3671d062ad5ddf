# TaskGroup: all of its tasks have ended behind it.
import asyncio


async def worker(name, n, log):
    for i in range(n):
        await asyncio.sleep(0)
    log.append(name)
    return name


async def main():
    log = []
    async with asyncio.TaskGroup() as g:
        a = g.create_task(worker("a", 3, log))
        b = g.create_task(worker("b", 1, log))
        print(a.done(), b.done())
    print(a.result(), b.result(), log)
    async with asyncio.TaskGroup():
        pass
    print("empty")


async def cancelled():
    log = []

    async def group():
        async with asyncio.TaskGroup() as g:
            g.create_task(worker("x", 1000, log))
            g.create_task(worker("y", 1000, log))
            await asyncio.sleep(0)

    t = asyncio.create_task(group())
    for i in range(5):
        await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", log)


asyncio.run(main())
asyncio.run(cancelled())
