# A class derived from a built-in one iterates over its items, whatever its `__getitem__` says, and
# may take arguments that its base does not.


class L(list):
    def __getitem__(self, i):
        return "x"


class T(tuple):
    def __getitem__(self, i):
        return "x"


class D(dict):
    def __getitem__(self, key):
        return "x"


print(list(L([1, 2])), [*L([3])], L([4])[0], next(iter(L([5]))))
print(list(T((1, 2))), T((1,))[0], sum(T((1, 2))), max(L([1, 5, 2])))
print(list(D(a=1)), D(a=1)["a"], 2 in L([1, 2]))
a, b = L([1, 2])
print(a, b, [v for v in L("ab")], dict.fromkeys(L([1])))


class WithInit(list):
    def __init__(self, items, extra=None):
        super().__init__(items)
        self.extra = extra


class WithNew(list):
    def __new__(cls, items, extra=None):
        made = super().__new__(cls, items)
        made.extra = extra
        return made


class Pair(tuple):
    def __init__(self, items, extra=None):
        self.extra = extra


class Real(float):
    def __init__(self, value, extra=None):
        self.extra = extra


class Fixed(frozenset):
    def __init__(self, items, extra=None):
        self.extra = extra


class Plain(list):
    pass


for cls in (WithInit, WithNew, Pair, Fixed):
    made = cls([1, 2], extra=3)
    print(type(made).__name__, sorted(made), made.extra)
print(Real(1.5, extra=2), Real(1.5, extra=2).extra)
for call in (lambda: Plain(sequence=()), lambda: Plain([1], extra=2)):
    try:
        print(call())
    except TypeError:
        print("TypeError")


class Meta(type):
    def __iter__(cls):
        return iter("abc")


class Joined(metaclass=Meta):
    pass


print("-".join(Joined), list(Joined))


def options(body=None, name=None):
    class Base:
        def __init_subclass__(cls, body=0, name=0, given=0):
            cls.options = body, name, given

    class C(Base, body=1, name=2, given=3):
        pass

    return C.options


print(options())
