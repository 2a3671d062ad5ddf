# raise from, __cause__, __context__ and __suppress_context__.
def chain():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e


try:
    chain()
except ValueError as e:
    print(e, type(e.__cause__).__name__, e.__cause__ is e.__context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise RuntimeError("during handling")
except RuntimeError as e:
    print(e, e.__cause__, type(e.__context__).__name__)
try:
    try:
        [][1]
    except IndexError:
        raise OSError("hidden") from None
except OSError as e:
    print(e, e.__cause__)
try:
    raise ValueError("v") from KeyError("k")
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError from KeyError
except ValueError as e:
    print(type(e.__cause__).__name__)
try:
    raise ValueError("v") from 5
except TypeError:
    print("TypeError")
e = Exception("fresh")
print(e.__cause__, e.__context__)


class Custom(Exception):
    pass


def level(n):
    if n == 0:
        raise Custom(0)
    try:
        level(n - 1)
    except Custom as e:
        raise Custom(n) from e


try:
    level(4)
except Custom as e:
    while e is not None:
        print(e.args[0], end=" ")
        e = e.__cause__
    print()
