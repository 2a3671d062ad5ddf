# --press usr@700ms --press usr@1900ms
# The interrupt only sets a flag, a task waits for it.
import asyncio
import pyb

flag = asyncio.ThreadSafeFlag()
pyb.Switch().callback(flag.set)


async def listen():
    for press in range(2):
        await flag.wait()
        pyb.LED(1 + press).on()
        print("press", press + 1)


async def tick():
    while True:
        pyb.LED(4).toggle()
        await asyncio.sleep_ms(250)


async def main():
    ticking = asyncio.create_task(tick())
    await listen()
    ticking.cancel()


asyncio.run(main())
