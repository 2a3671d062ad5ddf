# The steps of asynchronous generators: each is awaited once, and no two run at the same time.
import sys
import types


@types.coroutine
def pause(value):
    return (yield value)


async def numbers():
    try:
        sent = yield 1
        print("sent", sent)
        await pause("inside")
        yield 2
    finally:
        await pause("end")


def drive(step, *values):
    for value in values or (None,):
        try:
            print("got", step.send(value))
        except BaseException as e:
            print(type(e).__name__, e)


g = numbers()
print(type(g).__name__, type(g.__anext__()).__name__, type(g.aclose()).__name__)
print(g.ag_running, g.ag_await, g.ag_frame is not None, g.ag_code.co_name)

# A step that is over, and one that runs.
step = g.__anext__()
drive(step, None, None)
step, other = g.asend("x"), g.asend("y")
drive(step)
print(g.ag_running)
drive(other)
drive(g.aclose())
drive(g.athrow(ValueError))
drive(step, "back", None)
drive(g.aclose(), None, None, None)
drive(g.aclose())
drive(g.athrow(ValueError("late")))
drive(g.__anext__())
print(g.ag_running, g.ag_frame)

# What cannot be sent to a new one.
drive(numbers().asend(5))
drive(numbers().aclose(), 5)


async def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


g = stubborn()
drive(g.__anext__())
drive(g.aclose())


# Exceptions that would end the loop of who awaits.
async def stops(error):
    yield 1
    raise error


for error in StopIteration(3), StopAsyncIteration(4), KeyError(5):
    g = stops(error)
    drive(g.__anext__())
    drive(g.__anext__())
    drive(g.__anext__())

# Throwing goes on to what is awaited.
g = numbers()
step = g.__anext__()
drive(step)
step = g.asend(None)
drive(step)
try:
    step.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
else:
    print("awaits again")
step.close()
drive(step)

# Names are its own.
g = numbers()
g.__name__, g.__qualname__ = "a", "b"
print(g.__name__, g.__qualname__)

# A default of `anext` stands for the end.
async def one():
    await pause("before")
    yield 1


g = one()
step = anext(g, "none")
drive(step, None, None)
step = anext(g, "none")
print(hasattr(step, "throw"), hasattr(step, "close"))
drive(step)


# What has ended is not awaited again.
async def coro():
    return 1


c = coro()
drive(c, None, None)
try:
    c.throw(ValueError)
except RuntimeError as e:
    print(e)
print(c.close())


async def ignores():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)


c = ignores()
drive(c)
try:
    c.close()
except RuntimeError as e:
    print(e)

# Hooks hear of the first step, each thread has its own.
seen = []
before = sys.get_asyncgen_hooks()
print(before.firstiter, before.finalizer)
sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(g.__name__))
drive(one().__anext__())
g = one()
g.aclose()
g.aclose()
print(seen, sys.get_asyncgen_hooks().finalizer)
sys.set_asyncgen_hooks(*before)
for wrong in 1, "x":
    try:
        sys.set_asyncgen_hooks(wrong)
    except TypeError as e:
        print(e)
