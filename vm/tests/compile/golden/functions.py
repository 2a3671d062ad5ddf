import a.b.c, d
import a.b.c as e
from . import f
from ..g import (h as i, j)
from k import *


def params(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    x: int = 1
    y: str
    return x


def closure(a, b):
    def inner():
        nonlocal a
        global g
        a += 1
        g = b
        return lambda q=a: (a, q, x)
    x = 1
    del x
    return inner


def generator(n):
    x = yield
    y = yield n, x
    yield from n
    return (yield y)


async def coroutine(a):
    async with a as b, c:
        async for i in b:
            await i
    return [await z async for z in a if z]


@dec(1)
@other
class K(A, B):
    """text"""
    y = 1
    z = [y for _ in y]
    __private = 3

    def m(self, *args, **kw):
        super().m(*args, 1, key=2, **kw)
        return self.__private, __class__

    class Inner:
        pass


def calls(f, a, b):
    f()
    f(a, b)
    a.method(b)(1).x.y(a=1, *b)
    f(a, key=b, other=f(1))
    f(*a)
    f(**b)
    f(a, *b, c=1, **a, d=2)
    return f(x for x in a)


N = const(1 << 4)
_M = const(-2)
