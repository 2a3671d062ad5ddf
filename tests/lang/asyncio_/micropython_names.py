# skip: stress
# differs: names that only MicroPython's asyncio has.
import uasyncio as asyncio
from asyncio import core
from asyncio.stream import Stream


async def value(ms, x):
    await asyncio.sleep_ms(ms)
    return x


async def sets(flag):
    print("set")
    flag.set()


async def main():
    print(await asyncio.sleep_ms(1))
    print(await asyncio.wait_for_ms(value(1, "in time"), 5000))
    try:
        await asyncio.wait_for_ms(value(5000, "late"), 5)
    except asyncio.TimeoutError:
        print("TimeoutError")
    flag = asyncio.ThreadSafeFlag()
    asyncio.create_task(sets(flag))
    await flag.wait()
    print("flag", flag.state)
    flag.set()
    flag.clear()
    flag.set()
    await flag.wait()
    print(asyncio.StreamReader is asyncio.StreamWriter is Stream)
    print(core.cur_task is asyncio.current_task())
    t = asyncio.create_task(value(0, 1))
    print(isinstance(t, asyncio.Task), t.coro is not None, t.data, t.state)
    try:
        asyncio.current_task().cancel()
    except RuntimeError as e:
        print(e)
    q = core.TaskQueue()
    a, b, c = [core.Task(None) for i in range(3)]
    q.push(a, 20)
    q.push(b, 10)
    q.push(c, 20)
    q.remove(a)
    q.push(a, 20)
    print(q.peek() is b, [q.pop() is x for x in (b, c, a)], q.peek())


asyncio.run(main())
