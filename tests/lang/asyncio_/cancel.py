# Task.cancel: where it arrives, and what it does to those who wait.
import asyncio


async def sleeper(name, t):
    try:
        print(name, "sleeps")
        await asyncio.sleep(t)
        print(name, "woke")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("ignored", i)
    return "done"


async def waits_for(t):
    try:
        await t
    except asyncio.CancelledError:
        print("waiter cancelled")
        raise


async def result(t):
    try:
        print("value", await t)
    except asyncio.CancelledError as e:
        print("CancelledError", t.done(), t.cancelled())


async def main():
    t = asyncio.create_task(sleeper("a", 100))
    await asyncio.sleep(0)
    print(t.cancel(), t.done())
    await result(t)
    print(t.cancel())

    t = asyncio.create_task(sleeper("never started", 1))
    t.cancel()
    await result(t)

    t = asyncio.create_task(stubborn())
    for i in range(3):
        await asyncio.sleep(0)
        t.cancel()
    await result(t)
    print(t.cancelled())

    # Cancelling who waits cancels what is waited for.
    inner = asyncio.create_task(sleeper("inner", 100))
    outer = asyncio.create_task(waits_for(inner))
    await asyncio.sleep(0)
    outer.cancel()
    await result(outer)
    print(inner.cancelled())

    # An end that was on its way wins nothing over the cancellation.
    t = asyncio.create_task(sleeper("quick", 0))
    await asyncio.sleep(0)
    t.cancel()
    await result(t)


asyncio.run(main())
