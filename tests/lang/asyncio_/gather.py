# gather: results in order, exceptions, cancellation.
import asyncio


async def after(n, value):
    for i in range(n):
        await asyncio.sleep(0)
    if isinstance(value, Exception):
        raise value
    return value


async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(after(3, "a"), after(0, "b"), after(1, "c")))
    t = asyncio.create_task(after(1, "task"))
    print(await asyncio.gather(t, after(2, "coro")))

    out = await asyncio.gather(
        after(1, ValueError("v")), after(0, 1), after(2, KeyError("k")), return_exceptions=True
    )
    print([repr(x) for x in out])

    slow = asyncio.create_task(after(5, "slow"))
    try:
        await asyncio.gather(slow, after(1, ValueError("first")), after(2, KeyError("second")))
    except ValueError as e:
        print("raised", e, slow.done())
    # The others go on.
    print(await slow)

    # With tasks that have ended already.
    done = asyncio.create_task(after(0, "done"))
    await done
    print(await asyncio.gather(done, after(1, "new")))


async def cancelled():
    tasks = [asyncio.create_task(after(100, i)) for i in range(3)]

    async def gatherer():
        try:
            await asyncio.gather(*tasks)
        except asyncio.CancelledError:
            print("gatherer cancelled")
            raise

    g = asyncio.create_task(gatherer())
    for i in range(3):
        await asyncio.sleep(0)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("out")
    await asyncio.sleep(0)
    print([t.cancelled() for t in tasks])


asyncio.run(main())
asyncio.run(cancelled())
