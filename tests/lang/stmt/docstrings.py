"""The docstring of a module."""
# What is a docstring and what is not.
print(__doc__)


def f():
    """Of a function."""


def g():
    "a" "b"
    return 1


def h():
    x = 1
    """not one"""


def i():
    f"no {1}"


def j():
    b"no"


class C:
    """Of a class.

    Two lines.
    """

    def method(self):
        r"""raw \n"""

    @property
    def p(self):
        """Of a property."""


class D(C):
    pass


async def k():
    """Of a coroutine."""


def gen():
    """Of a generator."""
    yield


for o in (f, g, h, i, j, C, C.method, D, k, gen, lambda: "no"):
    print(repr(o.__doc__))
print(repr(C().__doc__), C().method.__doc__, g())
f.__doc__ = "changed"
print(f.__doc__)
print("__doc__" in C.__dict__, D.__dict__.get("__doc__"))
