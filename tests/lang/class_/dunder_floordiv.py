# `//` and `//=` with `__floordiv__`, `__rfloordiv__` and `__ifloordiv__` in classes: which is asked, in which order

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


class Forward:
    def __floordiv__(self, other):
        print("forward", type(other).__name__)
        return "f"


class Reflected:
    def __rfloordiv__(self, other):
        print("reflected", type(other).__name__)
        return "r"


class InPlace(Forward):
    def __ifloordiv__(self, other):
        print("in place", type(other).__name__)
        return "i"


class Refuses:
    def __floordiv__(self, other):
        print("refuses", type(other).__name__)
        return NotImplemented

    __rfloordiv__ = __floordiv__
    __ifloordiv__ = __floordiv__


class Derived(Forward):
    def __rfloordiv__(self, other):
        print("derived", type(other).__name__)
        return "d"


class Raises:
    def __floordiv__(self, other):
        raise ValueError("raised")

    __rfloordiv__ = __floordiv__


class Number(int):
    def __floordiv__(self, other):
        return "number"

    def __rfloordiv__(self, other):
        return "number reflected"


class Plain:
    pass


def assign(a, b):
    a //= b
    return a


makers = [Forward, Reflected, InPlace, Refuses, Derived, Raises, lambda: Number(3), Plain, lambda: 2, lambda: "t", lambda: None]
for left in makers:
    for right in makers:
        if type(left()) in (int, str, type(None)) and type(right()) in (int, str, type(None)):
            continue
        check(lambda: left() // right())
        check(lambda: assign(left(), right()))
x = Forward()
x.__floordiv__ = lambda other: "instance"
check(lambda: x // 1)
check(lambda: Forward.__floordiv__(x, 5))
