# Special methods that are descriptors of a class of their own, as proxies have them.


class Forward:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return lambda *args: self.function(object.__getattribute__(instance, "_inner"), *args)

    def __call__(self, instance, *args):
        return self.__get__(instance)(*args)


class Proxy:
    __slots__ = ("_inner",)

    def __init__(self, inner):
        object.__setattr__(self, "_inner", inner)

    __setattr__ = Forward(setattr)
    __delattr__ = Forward(delattr)
    __getattr__ = Forward(getattr)
    __getitem__ = Forward(lambda inner, key: inner[key])
    __setitem__ = Forward(lambda inner, key, value: inner.__setitem__(key, value))
    __len__ = Forward(len)
    __iter__ = Forward(iter)
    __contains__ = Forward(lambda inner, item: item in inner)
    __repr__ = Forward(repr)
    __add__ = Forward(lambda inner, other: inner + other)
    __eq__ = Forward(lambda inner, other: inner == other)
    __hash__ = Forward(hash)
    __bool__ = Forward(bool)
    __call__ = Forward(lambda inner, *args: inner(*args))


class Plain:
    pass


inner = Plain()
proxy = Proxy(inner)
proxy.x = 1
print(inner.x, proxy.x)
proxy.x += 4
setattr(proxy, "y", 2)
print(inner.__dict__)
del proxy.x
delattr(proxy, "y")
print(inner.__dict__)
try:
    del proxy.z
except AttributeError as e:
    print(type(e).__name__)
items = Proxy([1, 2])
items[0] = 5
print(len(items), list(items), items[0], repr(items), 2 in items, items + [3], items == [5, 2])
print(bool(Proxy([])), hash(Proxy(3)), Proxy(max)(1, 2))


class Callable:
    def __call__(self, *args):
        print("called with", args)


class Odd:
    __setattr__ = Callable()


odd = Odd()
odd.a = 1
print(odd.__dict__)
