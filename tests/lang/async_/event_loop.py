# A small event loop: tasks, sleeping on a virtual clock, queues.
class Sleep:
    def __init__(self, ms):
        self.ms = ms

    def __await__(self):
        yield self.ms


class Loop:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.serial = 0

    def at(self, when, task):
        self.serial += 1
        self.queue.append((when, self.serial, task))
        self.queue.sort(key=lambda e: e[:2])

    def spawn(self, coro):
        task = Task(coro)
        self.at(self.now, task)
        return task

    def run(self):
        while self.queue:
            when, _, task = self.queue.pop(0)
            self.now = max(self.now, when)
            try:
                self.at(self.now + task.coro.send(None), task)
            except StopIteration as e:
                task.done, task.result = True, e.value


class Task:
    def __init__(self, coro):
        self.coro, self.done, self.result = coro, False, None

    def __await__(self):
        while not self.done:
            yield 5
        return self.result


loop = Loop()


async def blink(name, period, times):
    for i in range(times):
        print(loop.now, name, i)
        await Sleep(period)
    return name * times


async def main():
    a = loop.spawn(blink("a", 30, 3))
    b = loop.spawn(blink("b", 50, 2))
    await Sleep(10)
    print(loop.now, "main waits")
    print(await a, await b, loop.now)
    return "finished"


m = loop.spawn(main())
loop.run()
print(m.result, loop.now)
