# Task: done, result, exception, callbacks.
import asyncio


async def value(x):
    await asyncio.sleep(0)
    if isinstance(x, Exception):
        raise x
    return x


async def main():
    t = asyncio.create_task(value(5))
    print(t.done(), t.cancelled())
    try:
        t.result()
    except Exception as e:
        print(type(e).__name__)
    try:
        t.exception()
    except Exception as e:
        print(type(e).__name__)
    called = []
    t.add_done_callback(lambda task: called.append(task.result()))
    removed = lambda task: called.append("no")
    t.add_done_callback(removed)
    t.add_done_callback(removed)
    print(t.remove_done_callback(removed))
    print(await t, t.done(), t.result(), t.exception())
    await asyncio.sleep(0)
    print(called)

    t = asyncio.create_task(value(ValueError("e")))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(t.done(), repr(t.exception()))
    try:
        t.result()
    except ValueError as e:
        print(e)

    t = asyncio.create_task(value(1))
    t.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for f in (t.result, t.exception):
        try:
            f()
        except asyncio.CancelledError:
            print("CancelledError")
    try:
        asyncio.create_task(5)
    except TypeError:
        print("TypeError")


asyncio.run(main())
