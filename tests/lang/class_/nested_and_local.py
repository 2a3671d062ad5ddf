# Classes inside functions, classes and loops; factories.
def make(base, value):
    class Local(base):
        v = value

        def get(self):
            return self.v, value

    return Local


A = make(object, 1)
B = make(A, 2)
print(A().get(), B().get(), issubclass(B, A), A is make(object, 1), B.__name__)


class Outer:
    class Inner:
        def __init__(self, owner):
            self.owner = owner

        def up(self):
            return self.owner.name

    def __init__(self, name):
        self.name = name
        self.inner = Outer.Inner(self)

    def method(self):
        class Helper:
            def f(_):
                return self.name * 2

        return Helper().f()


o = Outer("ab")
print(o.inner.up(), o.method(), Outer.Inner(o).owner is o)
classes = []
for i in range(3):

    class K:
        n = i

        def get(self, i=i):
            return i * 10

    classes.append(K)
print([k.n for k in classes], [k().get() for k in classes], len(set(classes)))


def decorate(cls):
    cls.decorated = True
    cls.__str__ = lambda self: "decorated " + type(self).__name__
    return cls


def add(**attrs):
    def deco(cls):
        for k, v in attrs.items():
            setattr(cls, k, v)
        return cls

    return deco


@decorate
@add(x=1, y=2)
class D:
    pass


print(D(), D.decorated, D.x + D.y)


class Node:
    pass


n = Node()
n.self = n
print(n.self.self.self is n)
