# What types and classes say of themselves, and what they refuse.
print("__add__" in type.__dict__["__dict__"].__get__(int), "real" in int.__dict__)


class Name(str):
    pass


class Slotted:
    __slots__ = [Name("a"), Name("b")]


s = Slotted()
s.a = 1
print(s.a, Slotted.b)
try:
    s.c = 2
except AttributeError:
    print("no c")


class Number(str):
    def __int__(self):
        return 42


print(int(Number("7")), int(Number("7"), 10))


# A built-in base comes before an abstract one behind it.
from collections.abc import MutableMapping


class Both(dict, MutableMapping):
    pass


both = Both()
both["a"] = 1
print(both["a"], len(both), list(both), "a" in both, both)
del both["a"]
print(both)


class Described:
    "own"

    @classmethod
    @property
    def kind(cls):
        return cls.__name__

    @classmethod
    @property
    def __doc__(cls):
        return "of " + cls.__name__


print(Described.kind, Described().kind, Described.__doc__)


class Init:
    def __init__(self, *args):
        super().__init__(*args)


class New:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Neither:
    pass


def tried(f, *args):
    try:
        print(type(f(*args)).__name__)
    except (TypeError, AttributeError, NotImplementedError) as e:
        print(type(e).__name__, e)


tried(Init)
tried(Init, 1)
tried(New)
tried(New, 1)
tried(Neither, 1)
tried(object.__new__, Neither, 1)
tried(object.__init__, Neither(), 1)
tried(object.__init__, New(), 1)
tried(object, 1)

# How many arguments a method takes.
for f, args in [
    (str.join, ()),
    ("a".join, ()),
    ("a".upper, (1,)),
    ("a".find, ()),
    ("a".find, (1, 2, 3, 4)),
    ("a".split, (1, 2, 3)),
    ([].append, ()),
    ([].insert, (1,)),
    ([].pop, (1, 2)),
    ({}.get, ()),
    (len, ()),
    (len, (1, 2)),
    (range, ()),
    (isinstance, (1,)),
    (getattr, (1,)),
    (divmod, (1,)),
    (globals, (1,)),
]:
    tried(f, *args)


# Functions and cells.
def outer():
    x = 1

    def inner():
        return x

    return inner


f = outer()
f.__dict__ = {"known": 1}
print(f.known, f.__dict__)
tried(setattr, f, "__dict__", 3)
tried(setattr, f, "__qualname__", 7)
tried(delattr, f, "__dict__")
tried(setattr, list, "__bases__", (dict,))
tried(setattr, str, "title", None)
tried(setattr, [], "__class__", dict)
f.__closure__[0].cell_contents = 5
print(f())
del f.__closure__[0].cell_contents
try:
    f()
except NameError:
    print("empty")
Cell = type(f.__closure__[0])
print(Cell(3).cell_contents)

# Exceptions.
e = Exception()
tried(setattr, e, "__cause__", 1)
tried(delattr, e, "__cause__")
tried(delattr, e, "__context__")
print(OSError("foo").errno, ImportError("a").msg, ImportError("a", "b").msg)
try:
    ImportError("x", other=1)
except TypeError as e:
    print(e)

# What can be seen.
print(ascii("\u0378"), "\u0378".isprintable(), "e\u0301".isprintable(), repr("\u0378\u4e2d\xad"))
view = memoryview(bytearray(3))
try:
    view[0:1, 0:1] = 1
except NotImplementedError:
    print("one dimension")
