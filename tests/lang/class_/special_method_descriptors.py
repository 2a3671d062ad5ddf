# Special methods that are descriptors: they say first what is to be called.


class Returns:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        print("get", self.name, obj is not None, cls.__name__)
        return lambda *args: (self.name, args)[0] and len(args)


class C:
    __getitem__ = Returns("getitem")
    __neg__ = Returns("neg")
    __add__ = Returns("add")


c = C()
print(c[5], -c, c + 1)


class P:
    @property
    def __pos__(self):
        return lambda: 7

    __contains__ = staticmethod(lambda item: item == 3)
    __bool__ = classmethod(lambda cls: cls is P)


print(+P(), 3 in P(), 4 in P(), bool(P()))
