# Without `site` CPython has no `help`.
try:
    help
except NameError:
    from pydoc import help


class Base:
    """What Base is.

    More of it."""

    x = 3

    def f(self, a, b=2):
        "does f"

    @property
    def p(self):
        "a property"

    @classmethod
    def c(cls):
        "a class method"

    @staticmethod
    def s(q):
        "a static method"


class Derived(Base):
    def g(self):
        pass


def function(a: int, *b, c=3) -> str:
    """Says hello.

    More."""


help(function)
help(Base)
help(Derived)
help(Base())
help(Base.f)
help(Base().f)
help("nonexistent")
