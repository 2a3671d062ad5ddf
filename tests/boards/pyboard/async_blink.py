# Three LEDs at their own pace, and somebody who stops them.
import asyncio
from pyb import LED


async def blink(number, ms):
    led = LED(number)
    while True:
        led.toggle()
        await asyncio.sleep_ms(ms)


async def main():
    tasks = [asyncio.create_task(blink(1 + i, ms)) for i, ms in enumerate((200, 330, 500))]
    await asyncio.sleep(2)
    for task in tasks:
        task.cancel()
    print("done")


asyncio.run(main())
