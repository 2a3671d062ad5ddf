# Asynchronous generators.
class Wait:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        got = yield self.tag
        return got


def run(coro, sends=()):
    """Drives a coroutine; shows what it awaits."""
    sends = list(sends)
    value = None
    try:
        while True:
            print("  awaits", coro.send(value))
            value = sends.pop(0) if sends else None
    except StopIteration as e:
        return e.value


async def count(n):
    for i in range(n):
        got = await Wait(("wait", i))
        print("  got", got)
        yield i


async def main():
    total = []
    async for x in count(3):
        total.append(x)
    return total


print(run(main(), ["a", "b", "c"]))


async def no_wait():
    yield 1
    yield 2


async def collect():
    return [x async for x in no_wait()], {x async for x in no_wait()}, {x: -x async for x in no_wait()}


print(run(collect()))


async def genexp():
    g = (x * 2 async for x in no_wait() if x > 1)
    print(type(g).__name__)
    return [y async for y in g]


print(run(genexp()))


async def asend():
    async def echo():
        got = yield "start"
        while got is not None:
            got = yield ("echo", got)

    g = echo()
    out = [await g.asend(None), await g.asend(1), await g.asend(2)]
    try:
        await g.asend(None)
    except StopAsyncIteration:
        out.append("end")
    try:
        await g.__anext__()
    except StopAsyncIteration:
        out.append("still the end")
    return out


print(run(asend()))


async def athrow():
    async def catching():
        try:
            yield 1
        except ValueError as e:
            yield ("caught", str(e))
        finally:
            print("  finally")

    g = catching()
    out = [await g.__anext__(), await g.athrow(ValueError("v"))]
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        out.append(repr(e))
    try:
        await catching().athrow(TypeError("before the start"))
    except TypeError as e:
        out.append(str(e))
    return out


print(run(athrow()))


async def aclose():
    async def closing():
        try:
            yield 1
            yield 2
        finally:
            await Wait("cleaning")
            print("  cleaned")

    g = closing()
    print(await g.__anext__())
    await g.aclose()
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("closed")
    await closing().aclose()

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    s = stubborn()
    await s.__anext__()
    try:
        await s.aclose()
    except RuntimeError as e:
        print("RuntimeError", e)


run(aclose())


async def errors():
    async def raising():
        yield 1
        raise ValueError("inside")

    try:
        async for x in raising():
            print(x)
    except ValueError as e:
        print("ValueError", e)

    async def stop():
        yield 1
        raise StopAsyncIteration

    try:
        async for x in stop():
            pass
    except RuntimeError as e:
        print("RuntimeError", e)

    async def stop_iteration():
        yield 1
        raise StopIteration

    try:
        async for x in stop_iteration():
            pass
    except RuntimeError:
        print("RuntimeError")


run(errors())


async def returning():
    yield 1
    return
    yield 2


async def nested():
    async def outer():
        async for x in returning():
            yield x
            async for y in no_wait():
                yield (x, y)
    return [z async for z in outer()]


print(run(nested()))


class Iter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Wait(self.n)
        return self.n


async def builtins():
    it = aiter(Iter(2))
    return [await anext(it), await anext(it), await anext(it, "default")]


print(run(builtins()))


async def mixed():
    async for x in Iter(2):
        yield x
    else:
        yield "else"


async def comprehensions():
    a = [x async for x in mixed()]
    b = [[y async for y in no_wait()] for _ in range(2)]
    c = [x + y async for x in no_wait() async for y in no_wait()]
    d = [await Wait(i) for i in range(2)]
    return a, b, c, d


print(run(comprehensions(), [None, None, "p", "q"]))


class Method:
    async def items(self):
        for i in range(2):
            yield self, i


async def method():
    return [i async for _, i in Method().items()]


print(run(method()))
g = no_wait()
print(hasattr(g, "__aiter__"), hasattr(g, "__anext__"), hasattr(g, "__next__"), g.__aiter__() is g)
for bad in (5, [], no_wait):
    try:
        aiter(bad)
    except TypeError:
        print("TypeError")
