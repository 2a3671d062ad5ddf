# What can be awaited and what can be iterated: generators and coroutines are two things.

import types


def tried(call):
    try:
        return call()
    except Exception as e:
        return type(e).__name__, str(e)


def run(coroutine):
    got = []
    try:
        while True:
            got.append(coroutine.send(None))
    except StopIteration as e:
        return got, e.value


def plain():
    yield 1
    return 2


@types.coroutine
def made(value):
    got = yield value
    return "made", got


class Own:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


class Iterable:
    def __iter__(self):
        return iter([1])


async def inner():
    return await made("x")


async def awaits(o):
    return await o


print(run(awaits(made(1))), run(awaits(inner())))
print(run(awaits(Own(iter([1, 2])))), run(awaits(Own(plain()))))
print(run(awaits(Own(inner().__await__()))))
for wrong in ([1], 1, None, Iterable(), Own(5), Own([1])):
    print(tried(lambda: run(awaits(wrong))))
coroutine = inner()
print(tried(lambda: run(awaits(Own(coroutine)))))
coroutine.close()


# A coroutine is no iterator.
def over(coroutine, use):
    print(tried(lambda: use(coroutine)))
    coroutine.close()


def loop(o):
    for _ in o:
        pass


def delegate(o):
    yield from o


@types.coroutine
def delegates(o):
    return (yield from o)


class Iterates:
    def __iter__(self):
        self.made = inner()
        return self.made


for use in (iter, next, list, tuple, sum, loop, "".join, set, lambda o: next(o, 1)):
    over(inner(), use)
over(inner(), lambda o: list(delegate(o)))
over(inner(), lambda o: 1 in o)
print(run(delegates(inner())))
iterates = Iterates()
print(tried(lambda: iter(iterates)))
iterates.made.close()
print([hasattr(inner, name) for name in ("__iter__", "__next__")])

# `__await__` gives an iterator over the coroutine.
coroutine = inner()
wrapper = coroutine.__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper, next(wrapper))
print(tried(lambda: wrapper.send(7)).__class__.__name__)
coroutine = inner()
wrapper = coroutine.__await__()
print(next(wrapper), tried(lambda: wrapper.throw(KeyError("thrown"))))
coroutine = inner()
wrapper = coroutine.__await__()
print(next(wrapper), wrapper.close())


class Wraps:
    def __await__(self):
        value = yield from inner().__await__()
        return "wrapped", value


print(run(awaits(Wraps())))


# Asynchronous generators and comprehensions await as before.
async def numbers(n):
    for i in range(n):
        await made(i)
        yield i


async def collect():
    found = [x async for x in numbers(3)]
    step = numbers(2)
    found.append(await step.__anext__())
    found.append(await step.asend(None))
    found.append(await anext(step, "end"))
    await step.aclose()
    return found


print(run(collect()))


# `types.coroutine` and functions that give generators.
@types.coroutine
def gives():
    return plain()


print(run(awaits(gives())), isinstance(gives(), types.GeneratorType))
print(tried(lambda: types.coroutine(5)))
