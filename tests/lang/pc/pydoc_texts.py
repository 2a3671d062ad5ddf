# Texts about functions, classes and modules.

import pydoc


class Base:
    """The base."""

    __slots__ = ()

    def m(self, a, *b, c=1, **k):
        """Does m."""

    @property
    def p(self):
        "a property"

    @classmethod
    def make(cls, x):
        "class m"

    @staticmethod
    def plain(x):
        pass

    attr = [1, 2]


class Derived(Base):
    __slots__ = ()

    def m(self):
        return 1

    @property
    def w(self):
        "w doc"

    @w.setter
    def w(self, v):
        pass

    _hidden = 2


def func(a, b: str = "x", /, *c) -> int:
    """Function.

    Longer text.
    """


async def coroutine():
    pass


pick = lambda x, y: 1
for thing in (func, Base, Derived, Base.m, Derived().m, coroutine, pick, Base.p):
    print(pydoc.render_doc(thing, renderer=pydoc.plaintext))
    print("=" * 20)
print(pydoc.splitdoc("a\n\nb"), pydoc.cram("abcdefghijkl", 8), pydoc.stripid("<x at 0x7f1234567890>"))
print(pydoc.locate("os.path.join").__name__, pydoc.locate("nope.x"), pydoc.describe(Base))
print(pydoc.describe(5), pydoc.describe(pydoc), pydoc.getdoc(Derived.m))
pydoc.help(func)
try:
    pydoc.resolve("nonono")
except ImportError as e:
    print(e)
