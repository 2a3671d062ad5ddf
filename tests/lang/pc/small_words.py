# Words and values that CPython has: groups, notes, hooks of names, named tuples, ordered dicts.
from collections import OrderedDict, namedtuple
import __future__
import functools
import pickle
import types


def check(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


check(ExceptionGroup, "a")
check(ExceptionGroup, "a", {ValueError()})
check(ExceptionGroup, "a", None)
check(ExceptionGroup, "a", [KeyboardInterrupt()])
g = ExceptionGroup("g", (ValueError(1),))
for name in ("message", "exceptions"):
    try:
        setattr(g, name, None)
    except AttributeError:
        print("readonly")
print(ExceptionGroup.__module__, ExceptionGroup[int].__args__, g.message, g.exceptions)


class Own(ExceptionGroup):
    pass


check(Own, "a", [KeyboardInterrupt()])
for f in (getattr, hasattr, delattr):
    check(f, 1, 2)
check(setattr, 1, 2, 3)


class Named:
    def __set_name__(self, owner, name):
        raise ValueError("no")


try:

    class Holder:
        x = Named()

except RuntimeError as e:
    print(e, repr(e.__cause__))
for slots in (1, [1], ["a b"], "", ["1"]):
    check(type, "C", (), {"__slots__": slots})
P = namedtuple("P", "x y", module="elsewhere")
print(P.__module__, P.__slots__, P.__doc__, P.__match_args__)
print(namedtuple("Q", "a")(1).__module__, namedtuple("E", "").__doc__)
d = OrderedDict(a=1, b=[2])
print(d, OrderedDict(), [d])
d["self"] = d
print(d)
del d["self"]
d |= [("c", 3)]
print(d)


class Sub(OrderedDict):
    pass


print(Sub(x=1))


@functools.total_ordering
class Ordered:
    def __lt__(self, other):
        return False


for name in ("__gt__", "__le__", "__ge__"):
    method = getattr(Ordered, name)
    print(name, pickle.loads(pickle.dumps(method)) is method)


class Part:
    def method(self):
        pass


class Dynamic:
    @types.DynamicClassAttribute
    def value(self):
        "doc"
        return 7

    @value.setter
    def value(self, v):
        print("set", v)


print(Dynamic().value, Dynamic.__dict__["value"].__doc__)
Dynamic().value = 3
check(lambda: Dynamic.value)


class NoGetter:
    x = property()

    class Inner:
        y = property(lambda self: 1)


check(lambda: NoGetter().x)
check(setattr, NoGetter.Inner(), "y", 1)
check(delattr, NoGetter.Inner(), "y")
print(repr(Part().method).startswith("<bound method Part.method of <"))
print(compile(source="1 + 1", filename="f", mode="eval").co_filename)
print(__import__("os.path", fromlist=["join"]).__name__, __import__(name="os").__name__)
for source in ("print x", "print {1: (x.)}", "exec 'a'", "print (x.)", "if 1: print x"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "|", e)
print(hasattr("", "__sub__"), hasattr(1, "__add__"), hasattr([], "__mul__"), hasattr({}, "__add__"))
print("__add__" in int.__dict__, "__len__" in list.__dict__, "__len__" in int.__dict__)
print({1, 2} in [{1, 2}], {1} in {frozenset([1])})


class SetSub(set):
    pass


print(SetSub([1]) in {frozenset([1])})


class Described(Exception):
    @property
    def code(self):
        return self._code

    @code.setter
    def code(self, value):
        self._code = value * 2


e = Described()
e.code = 4
print(e.code)
