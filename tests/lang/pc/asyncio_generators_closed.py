# asyncio closes the asynchronous generators that a program has not finished.
import asyncio
import gc

told = []


async def ticks(name):
    try:
        while True:
            yield name
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        told.append(name)


async def left():
    g = ticks("left")
    await anext(g)
    await anext(g)
    keep.append(g)


async def dropped():
    g = ticks("dropped")
    await anext(g)
    del g
    gc.collect()
    for _ in range(5):
        await asyncio.sleep(0)
    told.append("went on")


keep = []
asyncio.run(left())
print(told)
told.clear()
asyncio.run(dropped())
print(told)


async def fails():
    try:
        yield 1
    finally:
        1 / 0


async def main():
    keep.append(fails())
    await anext(keep[-1])


loop = asyncio.new_event_loop()
found = []
loop.set_exception_handler(lambda loop, context: found.append(context))
loop.run_until_complete(main())
loop.run_until_complete(loop.shutdown_asyncgens())
print([type(c["exception"]).__name__ for c in found], "closing" in found[0]["message"])
loop.close()
