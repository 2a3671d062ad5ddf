# Coroutines as methods, decorated, in closures and as arguments.
class Device:
    def __init__(self):
        self.log = []

    async def read(self, n):
        self.log.append(("read", n))
        return list(range(n))

    @staticmethod
    async def ping():
        return "pong"

    @classmethod
    async def make(cls):
        return cls()

    async def sum(self, n):
        return sum(await self.read(n))

    async def __aenter__(self):
        return self

    async def __aexit__(self, *a):
        self.log.append("closed")


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


def retry(times):
    def deco(f):
        async def wrapper(*a):
            for i in range(times):
                try:
                    return await f(*a)
                except ValueError as e:
                    print("attempt", i, e)
            return "gave up"

        return wrapper

    return deco


attempts = []


@retry(3)
async def flaky(limit):
    attempts.append(1)
    if len(attempts) < limit:
        raise ValueError(len(attempts))
    return "worked"


async def main():
    d = await Device.make()
    async with d:
        print(await d.sum(5), await d.ping())
    print(d.log)
    double = lambda f: f
    print(await double(d.read)(2))
    print(await flaky(2), await flaky(99))

    async def local(x=d):
        return len(x.log)

    return await local()


print(run(main()))
