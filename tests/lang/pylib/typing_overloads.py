# Overloads are kept for who asks for them.
import inspect
import typing


@typing.overload
def f(x: int) -> int: ...


@typing.overload
def f(x: str) -> str: ...


def f(x):
    return x


def g():
    pass


print(len(typing.get_overloads(f)), typing.get_overloads(g), f(1))
try:
    typing.get_overloads(f)[0](1)
except NotImplementedError:
    print("never called")
except TypeError:
    print("TypeError")
typing.clear_overloads()
print(typing.get_overloads(f))
print(inspect.CO_GENERATOR, inspect.CO_COROUTINE, inspect.CO_ASYNC_GENERATOR, inspect.CO_VARARGS)
