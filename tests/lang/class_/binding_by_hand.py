# Functions bound to objects by hand.
import types


class A:
    def method(self, x=0):
        return (self.name, x)

    def __init__(self, name):
        self.name = name


a = A("a")
print(A.method.__get__(a, A)(1), A.method.__get__(a)(2))
print(A.method.__get__(None, A) is A.method)
m = types.MethodType(A.method, a)
print(m(3), m == a.method, m.__self__ is a, m.__func__ is A.method)
print(types.MethodType(lambda self, *args: args, 5)(1, 2))
b = A("b")
b.shout = types.MethodType(lambda self: self.name.upper(), b)
print(b.shout())
for args in ((len,), (), (len, None), (len, 1, 2)):
    try:
        types.MethodType(*args)
        print("made")
    except TypeError:
        print("TypeError")


def generator():
    yield 1


g = generator()
print(g.__name__, g.__qualname__.split(".")[-1])
