# Coroutines are driven by hand with send(None).
async def add(a, b):
    return a + b


async def main():
    x = await add(1, 2)
    y = await add(x, 10)
    return x, y


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


print(run(main()))


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def talk():
    a = await Suspend("first")
    print("got", a)
    b = await Suspend("second")
    print("got", b)
    return a + b


c = talk()
print(c.send(None))
print(c.send(10))
try:
    c.send(20)
except StopIteration as e:
    print("returned", e.value)


async def nested(n):
    if n == 0:
        return await Suspend("bottom")
    return n + await nested(n - 1)


c = nested(10)
print(c.send(None))
try:
    c.send(100)
except StopIteration as e:
    print(e.value)
c = add(1, 1)
c.close()
print("closed")
