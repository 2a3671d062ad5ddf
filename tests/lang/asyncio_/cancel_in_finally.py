# Cleaning up may wait, and fail.
import asyncio


async def cleans(log):
    try:
        await asyncio.sleep(100)
    finally:
        for i in range(3):
            await asyncio.sleep(0)
            log.append(i)


async def fails():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise ValueError("instead")


class Resource:
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter")
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        await asyncio.sleep(0)
        print("exit", exc_type.__name__ if exc_type else None)


async def uses():
    async with Resource():
        await asyncio.sleep(100)


async def main():
    log = []
    t = asyncio.create_task(cleans(log))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print(log)
    t = asyncio.create_task(fails())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ValueError as e:
        print(e, t.cancelled())
    t = asyncio.create_task(uses())
    for i in range(3):
        await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
