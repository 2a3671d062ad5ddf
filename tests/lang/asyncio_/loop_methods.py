# differs: one loop, whose functions take no self, and which run_until_complete leaves running tasks in.
import uasyncio as asyncio
from asyncio import core


async def value(x):
    await asyncio.sleep(0)
    return x


async def stopper(loop):
    print("stopping")
    loop.stop()


loop = asyncio.get_event_loop()
print(loop is asyncio.Loop, loop is asyncio.new_event_loop())
print(loop.run_until_complete(value(7)))
t = loop.create_task(value(8))
print(t.done(), loop.run_until_complete(t), t.done())
loop.create_task(stopper(loop))
loop.run_forever()
loop.create_task(stopper(loop))
loop.run_forever()
loop.close()
asyncio.get_event_loop(runq_len=16, waitq_len=16)
asyncio.create_task(value(1))
asyncio.new_event_loop()
print(core._task_queue.peek())
