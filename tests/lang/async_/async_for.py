# async for with else, break and exceptions.
class Pause:
    def __await__(self):
        yield


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause()
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


def run(coro):
    steps = 0
    try:
        while True:
            coro.send(None)
            steps += 1
    except StopIteration as e:
        return steps, e.value


async def total(n):
    s = 0
    async for x in Countdown(n):
        s += x
    else:
        s += 1000
    return s


async def first_even(n):
    async for x in Countdown(n):
        if x % 2:
            continue
        break
    else:
        return "none"
    return x


async def nested():
    out = []
    async for a in Countdown(3):
        async for b in Countdown(a):
            out.append((a, b))
    return out


async def failing():
    try:
        async for x in Countdown(3):
            if x == 1:
                raise ValueError(x)
    except ValueError as e:
        return "caught", e.args


async def bad():
    try:
        async for x in [1]:
            pass
    except (TypeError, AttributeError):
        return "not async iterable"


print(run(total(4)), run(total(0)), run(first_even(6)), run(first_even(0)))
print(run(nested()))
print(run(failing()), run(bad()))
