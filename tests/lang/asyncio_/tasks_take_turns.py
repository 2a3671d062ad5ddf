# Tasks run in the order in which they become ready.
import asyncio


async def worker(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name * n


async def main():
    tasks = [asyncio.create_task(worker(c, n)) for c, n in (("a", 3), ("b", 1), ("c", 2))]
    print("made")
    for t in tasks:
        print("got", await t)
    # A task that has ended can be awaited again.
    print(await tasks[0], tasks[0].done())


asyncio.run(main())


async def chain(n):
    if n == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await asyncio.create_task(chain(n - 1))


print(asyncio.run(chain(20)))


async def spawn(depth):
    if depth:
        a = asyncio.create_task(spawn(depth - 1))
        b = asyncio.create_task(spawn(depth - 1))
        return await a + await b
    return 1


print(asyncio.run(spawn(5)))
