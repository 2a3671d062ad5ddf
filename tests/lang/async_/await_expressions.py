# await inside larger expressions.
class Give:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        yield "ask %s" % self.v
        return self.v


def run(coro):
    log = []
    try:
        while True:
            log.append(coro.send(None))
    except StopIteration as e:
        return log, e.value


async def arithmetic():
    return await Give(2) + await Give(3) * await Give(4)


async def containers():
    return [await Give(1), (await Give(2),), {"k": await Give(3)}]


async def call(*a, **k):
    return len(a), sorted(k)


async def arguments():
    return await call(await Give(1), *[await Give(2)], k=await Give(3))


async def conditional(flag):
    return (await Give("t")) if flag else (await Give("f"))


async def logic():
    return (await Give(0)) or (await Give(7)) and (await Give(8))


async def comprehension():
    return [await Give(i) for i in range(3) if await Give(i % 2)]


async def text():
    return f"<{await Give('x')}>" + (await Give("y")).upper()


async def chain():
    a = b = await Give([1, 2, 3])
    a[await Give(0)] += await Give(5)
    return b, a[await Give(1) : await Give(3)]


for f in (
    arithmetic(),
    containers(),
    arguments(),
    conditional(1),
    conditional(0),
    logic(),
    comprehension(),
    text(),
    chain(),
):
    log, value = run(f)
    print(len(log), value)
