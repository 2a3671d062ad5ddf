# Classes, instances, methods and class attributes.
class Counter:
    total = 0

    def __init__(self, name, start=0):
        self.name = name
        self.n = start
        Counter.total += 1

    def up(self, by=1):
        self.n += by
        return self

    def value(self):
        return "%s=%d" % (self.name, self.n)


a = Counter("a")
b = Counter("b", start=10)
print(a.up().up(5).value(), b.up().value(), Counter.total)
print(Counter.up(a, 2).n, type(a) is Counter, a.__class__ is Counter)
print(isinstance(a, Counter), isinstance(1, Counter), issubclass(Counter, object))
print(a == a, a == b, a != b, bool(a))
a.total = 99
print(a.total, b.total, Counter.total)
Counter.down = lambda self: self.up(-1)
print(a.down().n, Counter.__name__)
try:
    Counter()
except TypeError:
    print("TypeError")


class Empty:
    pass


e = Empty()
e.anything = [1]
e.anything.append(2)
print(e.anything, Empty() is Empty())
try:
    Empty(1)
except TypeError:
    print("TypeError")


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError:
    print("TypeError")
print(sorted(k for k in a.__dict__), [k for k in ("up", "total") if k in dir(Counter)])
