# Asynchronous iterators and context managers over tasks.
import asyncio


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def count(name, n):
    async for i in Ticker(n):
        print(name, i)


class Results:
    def __init__(self, q):
        self.q = q

    def __aiter__(self):
        return self

    async def __anext__(self):
        x = await self.q.get()
        if x is None:
            raise StopAsyncIteration
        return x


async def main():
    await asyncio.gather(count("a", 3), count("b", 2))
    q = asyncio.Queue()
    for i in range(3):
        q.put_nowait(i * i)
    q.put_nowait(None)
    out = []
    async for x in Results(q):
        out.append(x)
    print(out)


asyncio.run(main())
