# Event
import asyncio


async def waiter(name, event):
    print(name, "waits")
    print(name, await event.wait())


async def main():
    e = asyncio.Event()
    print(e.is_set())
    tasks = [asyncio.create_task(waiter(n, e)) for n in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    e.set()
    print(e.is_set())
    await asyncio.gather(*tasks, return_exceptions=True)
    # Set already.
    print(await e.wait())
    e.clear()
    print(e.is_set())
    t = asyncio.create_task(waiter("d", e))
    await asyncio.sleep(0)
    print(t.done())
    e.set()
    e.clear()
    await t
    print(e.is_set())


asyncio.run(main())
