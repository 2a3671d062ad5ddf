# differs: python3 is 3.11 here, which has no type parameters (PEP 695 is 3.12)
from typing import Generic


def first[T](x: T, y: int = 3) -> T:
    return x


print(first(3), first.__type_params__, first.__annotations__, first.__name__, first.__qualname__)


def kinds[T: int, U: (str, bytes), *Ts, **P](a: T, *args: *Ts) -> U:
    return T, U, Ts, P


t, u, ts, p = kinds(1)
print(kinds.__type_params__ == (t, u, ts, p), t.__bound__, u.__constraints__, u.__bound__)
print(type(t).__name__, type(ts).__name__, type(p).__name__, repr(t), repr(ts))


class Box[T]:
    Other = int

    def __init__(self, value: T):
        self.value = value

    def method[S](self, a: Other, b: S, d=Other) -> T:
        return d, T, S, __class__

    def shown(self):
        return super().__repr__()[:4]


print(Box.__type_params__, Box.__orig_bases__, Box.__bases__ == (Generic,), Box.__qualname__)
box = Box[int](4)
print(box.value, box.method(1, 2), Box.method.__type_params__, Box.method.__annotations__["a"])
print(Box.method.__qualname__, box.shown(), Box[str], Box.__parameters__)


class Table[K, V](dict[K, V], metaclass=type):
    pass


print(Table.__type_params__, Table(a=1), Table[str, int])


class Sub[T](Box[T]):
    pass


print(Sub.__mro__[1] is Box, Sub(5).value, Sub.__orig_bases__)

# Bounds are evaluated when they are asked for.
def late[T: Later](x: T):
    return T


try:
    late(1).__bound__
except NameError as e:
    print("NameError")
Later = float
print(late(1).__bound__)


def deco(mark):
    return lambda f: (mark, f)


@deco(1)
@deco(2)
def decorated[T](x: T):
    return x


print(decorated[0], decorated[1][0], decorated[1][1](7))


def outer(n):
    def inner[T](a: T = n):
        return a, n

    class Local[T]:
        def both(self):
            return T, n

    def counter[T]():
        nonlocal n
        n += 1
        return n

    counter()
    return inner(), Local().both(), inner.__qualname__, Local.__qualname__, n


print(outer(5))


async def coroutine[T](x: T) -> T:
    return x


def generator[T](x: T):
    yield x


try:
    coroutine(6).send(None)
except StopIteration as e:
    print(e.value)
print(list(generator(1)), [g[0] for g in [generator.__type_params__]])

# The parameter is a variable of its own scope: it hides others, and is gone outside.
T = "module"


def hides[T]():
    return T


def keeps(T):
    def inner[U]():
        return T, U

    return inner()


print(hides(), T, keeps(8))


def default[T = int, *Ts = int](x: T = 1):
    return T


print(default().__default__, default().has_default())
