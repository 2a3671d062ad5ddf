# Coroutines and generators are two types.
import collections.abc
import types


async def coro():
    return 1


def gen():
    yield 1


@types.coroutine
def old():
    value = yield "wait"
    return value


def run(c):
    got = []
    try:
        value = None
        while True:
            value = c.send(value)
            got.append(value)
    except StopIteration as e:
        return got, e.value
    except (TypeError, RuntimeError) as e:
        return got, type(e).__name__, str(e)


c, g = coro(), gen()
print(type(c).__name__, type(g).__name__, type(c) is types.CoroutineType, type(c) is type(g))
for kind in (collections.abc.Coroutine, collections.abc.Awaitable, collections.abc.Generator):
    print(kind.__name__, isinstance(c, kind), isinstance(g, kind))
for name in ("__await__", "__next__", "gi_frame", "cr_frame", "gi_running", "cr_running", "send"):
    print(name, hasattr(c, name), hasattr(g, name))
print(run(c), c.cr_frame, c.cr_running)
list(g)
print(g.gi_frame, g.gi_running, g.__name__, g.__qualname__)


async def waits(what):
    return await what


print(run(waits(coro())))
print(run(waits(old())))
print(run(waits(5)))
done = coro()
print(run(done), run(waits(done)))
print(bool(old.__code__.co_flags & 0x100), bool(gen.__code__.co_flags & 0x100))
for bad in (1, None):
    try:
        types.coroutine(bad)
    except TypeError as e:
        print(e)
