# Methods of built-in types know their type, and functions of modules are no methods in a class.
import copy
import inspect
import operator
import pickle
import re
import types
from collections import namedtuple
from collections.abc import Callable


def shown(o):
    return re.sub("0x[0-9a-f]+", "0x", repr(o))


for method in str.join, list.append, dict.get, object.__init__, "".join, [].append, "".__add__, len:
    print(shown(method), type(method).__name__, callable(method), isinstance(method, Callable))

print(str.join.__objclass__, str.join.__name__, str.join.__qualname__)
print(hasattr(str.join, "__module__"))
print([].append.__qualname__, dict.fromkeys.__qualname__, [].append.__module__, len.__qualname__)
print(type(str.join) is types.MethodDescriptorType)
print(type(int.__add__) is types.WrapperDescriptorType)
print(type((1).__add__) is types.MethodWrapperType, type([].append) is types.BuiltinMethodType)
print(str.join.__get__("-", str)("abc"), str.join.__get__(None, str) is str.join)
print(inspect.isroutine(str.join), inspect.isbuiltin(str.join), inspect.isbuiltin("".join))
print(inspect.ismethoddescriptor(str.join), inspect.isroutine(object.__init__))

for f in str.join, len, operator.add:
    print(copy.deepcopy(f) is f, pickle.loads(pickle.dumps(f)) is f)


class Holder:
    size = len
    total = operator.add
    put = operator.setitem


holder = Holder()
print(holder.size("abc"), holder.total(1, 2), [hasattr(f, "__get__") for f in (len, operator.add)])
print(operator.add, type(operator.add).__name__, inspect.isbuiltin(operator.add))
items = [1, 2]
holder.put(items, 0, 5)
print(items)


# A descriptor as a special method with more than one argument.
class Forward:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return lambda *args: self.function(instance.inner, *args)


class Proxy:
    __setitem__ = Forward(operator.setitem)
    __getitem__ = Forward(operator.getitem)
    __delitem__ = Forward(operator.delitem)

    def __init__(self, inner):
        self.inner = inner


proxy = Proxy({})
proxy["a"] = 1
proxy["b"] = proxy["a"] + 1
del proxy["a"]
print(proxy.inner)

# Defaults of named tuples that exist already.
Point = namedtuple("Point", "x y z")
print(Point.__new__.__defaults__)
Point.__new__.__defaults__ = (2, 3)
print(Point(1), Point.__new__.__defaults__, Point.__new__(Point, 7, z=9))


class Pixel(namedtuple("Pixel", "x y")):
    pass


Pixel.__new__.__defaults__ = (None,) * 2
print(Pixel(), Pixel(1), type(Pixel.__new__(Pixel, 1, 2)) is Pixel)
Pixel.__new__.__defaults__ = None
try:
    Pixel(1)
except TypeError:
    print("two are needed")
try:
    Pixel.__new__.__defaults__ = 3
except TypeError as e:
    print(e)
