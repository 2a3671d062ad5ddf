class Named(property):
    def __init__(self, *args, **options):
        self.extra = options.pop("extra", None)
        property.__init__(self, *args, **options)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self.extra
        return property.__get__(self, instance, owner)


class A:
    @Named
    def x(self):
        return 3

    y = Named(lambda self: 7, extra=9)


print(A.x, A().x, A.y, A().y)
p = property(lambda self: self.v, lambda self, v: setattr(self, "v", v))


class B:
    v = 1


b = B()
print(p.__get__(b), p.__get__(None, B) is p, p.__set__(b, 5), b.v)
try:
    p.__delete__(b)
except AttributeError:
    print("AttributeError")


def f(self, n=1):
    return self, n


print(f.__get__(5)(2), f.__get__(None, int) is f, f.__get__(5, int)(), f.__call__(1, 2), hasattr(f, "__call__"))
print(classmethod(f).__get__(None, int)(3), staticmethod(f).__get__(1)(4), hasattr(b, "__call__"), callable(f.__get__(1)))
print("x".upper.__call__(), len.__call__([1]))
