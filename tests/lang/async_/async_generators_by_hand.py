# Async iterators over coroutines, nested async for and async with, cleanup order.
class Tick:
    count = 0

    def __await__(self):
        Tick.count += 1
        yield Tick.count


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class Lines:
    def __init__(self, text):
        self.lines = text.split("\n")

    def __aiter__(self):
        self.pos = 0
        return self

    async def __anext__(self):
        await Tick()
        if self.pos >= len(self.lines):
            raise StopAsyncIteration
        self.pos += 1
        return self.lines[self.pos - 1]


class Filter:
    def __init__(self, source, test):
        self.source, self.test = source.__aiter__(), test

    def __aiter__(self):
        return self

    async def __anext__(self):
        while True:
            x = await self.source.__anext__()
            if self.test(x):
                return x


class Open:
    log = []

    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await Tick()
        Open.log.append("+" + self.name)
        return Lines(self.name + "1\n" + self.name + "2")

    async def __aexit__(self, kind, *rest):
        await Tick()
        Open.log.append("-" + self.name + (":" + kind.__name__ if kind else ""))


async def count():
    n = 0
    async for line in Filter(Lines("a\n\nbb\n\nccc"), len):
        n += len(line)
    else:
        n += 100
    return n


async def cross():
    out = []
    async with Open("x") as xs, Open("y") as ys:
        async for x in xs:
            async for y in ys:
                out.append(x + y)
                if y == "y2" and x == "x1":
                    break
            else:
                out.append("else")
    return out


async def early():
    async with Open("e") as es:
        async for line in es:
            return line


async def fails():
    try:
        async with Open("f") as fs:
            async for line in fs:
                raise KeyError(line)
    except KeyError as e:
        return e.args


async def nested():
    return [await count(), await early(), await fails()]


print(run(count()), run(cross()), run(early()), run(fails()), run(nested()))
print(Open.log, Tick.count)
