# What a generator tells about itself.


def inner():
    yield 1
    yield 2


def g():
    yield 0
    yield from inner()


x = g()
print(x.__name__, x.__qualname__, x.gi_running, x.gi_suspended, x.gi_yieldfrom)
print(x.gi_code is g.__code__, x.gi_frame.f_code is g.__code__, x.gi_frame.f_back)
print(next(x), x.gi_suspended, x.gi_yieldfrom)
print(x.gi_frame.f_lineno - g.__code__.co_firstlineno)
print(next(x), x.gi_yieldfrom.__name__)
print(list(x), x.gi_frame, x.gi_yieldfrom, x.gi_running, x.gi_suspended)


def asks():
    print(me.gi_running, me.gi_suspended)
    yield


me = asks()
next(me)
for name in ("cr_frame", "gi_nothing", "nothing"):
    print(hasattr(me, name))


class Step:
    def __await__(self):
        yield 1


async def waits():
    await Step()


c = waits()
print(c.__name__, c.cr_running, c.cr_await, c.cr_code is waits.__code__, hasattr(c, "gi_code"))
c.send(None)
print(c.cr_await is not None, c.cr_frame.f_code.co_name, c.cr_origin)
c.close()
print(c.cr_frame, c.cr_await)


class Holder:
    def method(self):
        yield


print(Holder().method().__qualname__)


async def values():
    yield 1


a = values()
print(a.__name__, a.__qualname__, a.ag_running, a.ag_await, a.ag_code is values.__code__)
