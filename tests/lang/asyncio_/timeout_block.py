# skip: stress
# async with timeout(…)
import asyncio


async def main():
    async with asyncio.timeout(10) as t:
        await asyncio.sleep(0)
    print(t.expired())
    try:
        async with asyncio.timeout(0.02) as t:
            print("in")
            await asyncio.sleep(100)
            print("not reached")
    except TimeoutError:
        print("TimeoutError", t.expired())
    async with asyncio.timeout(None) as t:
        await asyncio.sleep(0)
    print(t.expired())
    try:
        async with asyncio.timeout(10):
            raise ValueError("own")
    except ValueError as e:
        print(e)
    # The block handles the cancellation: then there is nothing to report.
    async with asyncio.timeout(0.02) as t:
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("caught")
    print(t.expired())

    async def outside():
        async with asyncio.timeout(10):
            await asyncio.sleep(100)

    task = asyncio.create_task(outside())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled from outside")


try:
    TimeoutError
except NameError:
    TimeoutError = asyncio.TimeoutError
asyncio.run(main())
