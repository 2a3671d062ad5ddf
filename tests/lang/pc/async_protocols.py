# What `async with`, `async for` and `await` want of objects is looked for in their classes.
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)


class Enters:
    async def __aenter__(self):
        return "entered"


class Leaves:
    async def __aexit__(self, *error):
        pass


class Manager(Enters, Leaves):
    async def __aexit__(self, *error):
        print("left with", error[0])
        return error[0] is KeyError


class Endless:
    def __aiter__(self):
        return self


class Numbers(Endless):
    def __init__(self, n):
        self.n = n

    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        return self.n


class Awaited:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


async def use(manager):
    async with manager as value:
        return value


async def fail(manager, error):
    async with manager:
        raise error
    return "after"


async def walk(it):
    found = []
    async for item in it:
        found.append(item)
    return found


async def collect(it):
    return [item async for item in it]


async def wait(o):
    return await o


own = Leaves()
own.__aenter__ = Enters().__aenter__
for manager in (Manager(), Enters(), Leaves(), own, 5, None):
    print(run(use(manager)))
print(run(fail(Manager(), KeyError())), run(fail(Manager(), ValueError("v"))))
for it in (Numbers(3), Endless(), (1, 2), 5, None):
    print(run(walk(it)), run(collect(it)))
for o in (Awaited(iter([])), Awaited(5), Awaited(None), Awaited([1]), 5, "text", wait):
    print(run(wait(o)))
print(run(wait(Awaited(use(Manager()).__await__()))))


async def numbers():
    for n in range(3):
        yield n


print(run(walk(numbers())), run(collect(numbers())))


async def nested():
    out = []
    async with Manager() as a, Manager() as b:
        async for n in Numbers(2):
            out.append((a, b, n))
    return out


print(run(nested()))
