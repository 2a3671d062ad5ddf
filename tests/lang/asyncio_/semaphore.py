# Semaphore and BoundedSemaphore
import asyncio


async def worker(s, state):
    async with s:
        state[0] += 1
        state[1] = max(state[1], state[0])
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        state[0] -= 1


async def main():
    s = asyncio.Semaphore(3)
    state = [0, 0]
    await asyncio.gather(*[worker(s, state) for i in range(10)])
    print(state, s.locked())
    print(await s.acquire(), await s.acquire(), await s.acquire(), s.locked())
    t = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    print(t.done())
    s.release()
    print(await t, s.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError:
        print("ValueError")
    b = asyncio.BoundedSemaphore(2)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError:
        print("ValueError")


asyncio.run(main())
