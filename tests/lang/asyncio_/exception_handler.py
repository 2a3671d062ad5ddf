# What becomes of exceptions that nobody awaits.
import asyncio


def handler(loop, context):
    print("handler", repr(context["exception"]), context["future"] is not None)


async def fails(x):
    raise ValueError(x)


async def main():
    loop = asyncio.get_event_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    t = asyncio.create_task(fails(1))
    del t
    for i in range(3):
        await asyncio.sleep(0)
    t = asyncio.create_task(fails(2))
    await asyncio.sleep(0)
    try:
        await t
    except ValueError as e:
        print("awaited", e)
    t = asyncio.create_task(fails(3))
    try:
        await asyncio.gather(t)
    except ValueError as e:
        print("gathered", e)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
