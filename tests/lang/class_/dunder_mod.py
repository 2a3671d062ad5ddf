# `%` and `%=` with `__mod__`, `__rmod__` and `__imod__` in classes: which is asked, in which order

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


class Forward:
    def __mod__(self, other):
        print("forward", type(other).__name__)
        return "f"


class Reflected:
    def __rmod__(self, other):
        print("reflected", type(other).__name__)
        return "r"


class InPlace(Forward):
    def __imod__(self, other):
        print("in place", type(other).__name__)
        return "i"


class Refuses:
    def __mod__(self, other):
        print("refuses", type(other).__name__)
        return NotImplemented

    __rmod__ = __mod__
    __imod__ = __mod__


class Derived(Forward):
    def __rmod__(self, other):
        print("derived", type(other).__name__)
        return "d"


class Raises:
    def __mod__(self, other):
        raise ValueError("raised")

    __rmod__ = __mod__


class Number(int):
    def __mod__(self, other):
        return "number"

    def __rmod__(self, other):
        return "number reflected"


class Plain:
    pass


def assign(a, b):
    a %= b
    return a


makers = [Forward, Reflected, InPlace, Refuses, Derived, Raises, lambda: Number(3), Plain, lambda: 2, lambda: "t", lambda: None]
for left in makers:
    for right in makers:
        if type(left()) in (int, str, type(None)) and type(right()) in (int, str, type(None)):
            continue
        check(lambda: left() % right())
        check(lambda: assign(left(), right()))
x = Forward()
x.__mod__ = lambda other: "instance"
check(lambda: x % 1)
check(lambda: Forward.__mod__(x, 5))
