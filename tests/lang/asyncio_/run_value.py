# asyncio.run: what it returns and raises.
import asyncio


async def value(x):
    return x


async def fails(exc):
    raise exc


print(asyncio.run(value(42)))
print(asyncio.run(value(None)))
for exc in (ValueError("bad"), KeyError(1), asyncio.CancelledError()):
    try:
        asyncio.run(fails(exc))
    except BaseException as e:
        print(type(e).__name__, e is exc, e.args)


async def nested():
    return await value(await value(3)) + await value(4)


print(asyncio.run(nested()))
try:
    asyncio.current_task()
except RuntimeError:
    print("no loop")


async def current():
    t = asyncio.current_task()
    return t is asyncio.current_task(), t.done()


print(asyncio.run(current()))
