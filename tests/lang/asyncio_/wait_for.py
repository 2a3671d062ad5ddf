# skip: stress
# wait_for: in time, too late, and what the task makes of it.
import asyncio


async def quick(value):
    await asyncio.sleep(0)
    return value


async def slow(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def fails():
    await asyncio.sleep(0)
    raise ValueError("own")


async def main():
    print(await asyncio.wait_for(quick(1), 10))
    print(await asyncio.wait_for(quick(2), None))
    print(await asyncio.wait_for(asyncio.create_task(quick(3)), 10))
    try:
        await asyncio.wait_for(slow("a"), 0.02)
    except asyncio.TimeoutError as e:
        print("TimeoutError")
    try:
        await asyncio.wait_for(fails(), 10)
    except ValueError as e:
        print("ValueError", e)

    waits_cancelled = []
    t = asyncio.create_task(slow("b"))

    async def waits():
        try:
            await asyncio.wait_for(t, 100)
        except asyncio.CancelledError:
            waits_cancelled.append(1)
            raise

    w = asyncio.create_task(waits())
    await asyncio.sleep(0.01)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        pass
    await asyncio.sleep(0.01)
    print(t.done(), waits_cancelled)

    # One in the other.
    try:
        await asyncio.wait_for(asyncio.wait_for(slow("c"), 100), 0.02)
    except asyncio.TimeoutError:
        print("outer")

    done = asyncio.create_task(quick("ended"))
    await done
    print(await asyncio.wait_for(done, 1))


asyncio.run(main())
