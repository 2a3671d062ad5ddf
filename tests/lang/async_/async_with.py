# async with: enter, exit, suppression, nesting.
class Pause:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        print("pause", self.tag)
        yield self.tag


class Lock:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    async def __aenter__(self):
        await Pause("enter " + self.name)
        return self.name

    async def __aexit__(self, kind, value, trace):
        await Pause("exit " + self.name)
        print(self.name, kind.__name__ if kind else None)
        return self.suppress


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


async def plain():
    async with Lock("a") as x:
        print("body", x)
    return "end"


async def nested():
    async with Lock("b") as x, Lock("c", True) as y:
        print(x, y)
        raise ValueError("lost")
    return "suppressed"


async def loop():
    for i in range(3):
        async with Lock(str(i)):
            if i == 1:
                break
    return i


async def returns():
    async with Lock("r"):
        return "from body"


async def raises():
    async with Lock("x"):
        1 / 0


print(run(plain()))
print(run(nested()))
print(run(loop()))
print(run(returns()))
try:
    run(raises())
except ZeroDivisionError:
    print("ZeroDivisionError")
