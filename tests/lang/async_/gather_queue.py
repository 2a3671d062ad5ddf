# gather, queues, semaphores and timeouts over a hand-written loop.
class Switch:
    def __await__(self):
        yield


class Task:
    def __init__(self, coro, name):
        self.coro, self.name, self.done, self.result, self.error = coro, name, False, None, None

    def step(self):
        try:
            self.coro.send(None)
        except StopIteration as e:
            self.done, self.result = True, e.value
        except Exception as e:
            self.done, self.error = True, e

    def __await__(self):
        while not self.done:
            yield from Switch().__await__()
        if self.error:
            raise self.error
        return self.result


class Loop:
    def __init__(self):
        self.tasks = []

    def spawn(self, coro, name="?"):
        t = Task(coro, name)
        self.tasks.append(t)
        return t

    def run(self, coro):
        main = self.spawn(coro, "main")
        turns = 0
        while not main.done:
            turns += 1
            for t in list(self.tasks):
                t.step()
                if t.done:
                    self.tasks.remove(t)
        if main.error:
            raise main.error
        return main.result, turns


class Queue:
    def __init__(self, size):
        self.items, self.size = [], size

    async def put(self, x):
        while len(self.items) >= self.size:
            await Switch()
        self.items.append(x)

    async def get(self):
        while not self.items:
            await Switch()
        return self.items.pop(0)


class Semaphore:
    def __init__(self, n):
        self.n = n

    async def __aenter__(self):
        while self.n == 0:
            await Switch()
        self.n -= 1

    async def __aexit__(self, *a):
        self.n += 1


loop = Loop()


async def gather(*coros, errors=False):
    out = []
    for t in [loop.spawn(c) for c in coros]:
        try:
            out.append(await t)
        except Exception as e:
            if not errors:
                raise
            out.append(type(e).__name__)
    return out


async def producer(q, n):
    for i in range(n):
        await q.put(i)
    await q.put(None)


async def consumer(q, log):
    while (x := await q.get()) is not None:
        log.append(x)
    return sum(log)


async def worker(sem, i, log):
    async with sem:
        log.append("in%d" % i)
        await Switch()
        log.append("out%d" % i)
    return i * i


async def fails(n):
    for _ in range(n):
        await Switch()
    raise ValueError(n)


async def main():
    q, log = Queue(2), []
    print(await gather(producer(q, 6), consumer(q, log)), log)
    sem, log = Semaphore(2), []
    print(await gather(*[worker(sem, i, log) for i in range(4)]), log)
    print(await gather(fails(2), worker(sem, 9, log), errors=True))
    try:
        await gather(worker(sem, 1, log), fails(1))
    except ValueError as e:
        print("ValueError", e.args)
    return "end"


print(loop.run(main())[0], len(loop.tasks))
