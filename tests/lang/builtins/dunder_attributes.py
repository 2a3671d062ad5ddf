# Operators and protocols as attributes of built-in types and of their objects.

shared = (
    "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __repr__ __str__ __format__ __sizeof__ "
    "__reduce__ __reduce_ex__ __getstate__ __init__ __new__ __setattr__ __delattr__ "
    "__getattribute__ __dir__ __init_subclass__ __subclasshook__ __class__ __doc__"
).split()
for cls in (object, int, float, str, bytes, bytearray, list, tuple, dict, set, frozenset, range):
    print(cls.__name__, [name for name in shared if not hasattr(cls, name)])
    print([name for name in shared if name not in dir(cls)])

print(object().__lt__(2), object.__eq__(1, 1), object().__gt__(3))
print((5).__format__("03"), "a".__format__(">3"), [].__format__(""))
for value in ([], object()):
    try:
        print(value.__format__("x"))
    except TypeError as e:
        print(type(e).__name__)
print((5).__getnewargs__(), "a".__getnewargs__(), (1, 2).__getnewargs__(), b"x".__getnewargs__())
print({1}.__rand__({1, 2}), sorted({1}.__ror__({2})), {1}.__rxor__({1, 3}), {1}.__rsub__({1, 2}))
print(sorted(frozenset([1]).__ror__({2})), {1: 2}.__ror__({3: 4}), {1: 2}.keys().__rand__({1}))
print(list([1, 2].__reversed__()), list({1: 2, 3: 4}.__reversed__()), list(range(3).__reversed__()))
print("a".__rmod__("<%s>"), object.__subclasshook__(int))
print(int.__module__, len.__module__, type.__module__, [].append.__name__)
print((1).__sizeof__() >= 0, [].__getstate__(), (1).__getstate__())


class Text:
    def __str__(self):
        return "text"


print(format(Text()), object.__format__(Text(), ""))
try:
    object.__format__(Text(), "5")
except TypeError as e:
    print(e)


class OnlyRepr:
    def __repr__(self):
        return "repr"


print(object.__str__(OnlyRepr()))


class Repr(list):
    def __repr__(self):
        return "Repr" + super().__repr__()


print(Repr([OnlyRepr(), 1]))
names = dir([])
print(len(names) == len(set(names)), names == sorted(names))
for name in ("append", "__add__", "__len__", "__iadd__", "__getitem__", "__reversed__"):
    print(name, name in names)
