# What a class's `__dict__` and `type`'s have as descriptors.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Plain:
    pass


class Own:
    @property
    def __dict__(self):
        return {"own": 1}


class Slots:
    __slots__ = ("a",)


class Sub(Plain):
    pass


class Text(str):
    pass


class Error(Exception):
    pass


p = Plain()
p.x = 1
class Below(Error):
    pass


class OfType(type):
    pass


class BelowOfType(OfType):
    pass


WANTED = ("__dict__", "__weakref__", "__doc__", "a")
for c in Plain, Own, Slots, Sub, Text, Error, Below, OfType, BelowOfType:
    print(c.__name__, sorted(k for k in vars(c) if k in WANTED))
print(Plain.__dict__["__dict__"].__get__(p), Plain.__dict__["__dict__"].__name__)
print(Plain.__dict__["__dict__"], Plain.__dict__["__weakref__"])
print(type(Plain.__dict__["__dict__"]).__name__, type(Plain.__dict__["__weakref__"]).__name__)
Plain.__dict__["__dict__"].__set__(p, {"y": 2})
print(p.y, p.__dict__)
print(p.__weakref__, "__dict__" in Plain.__dict__, "__dict__" in Sub.__dict__)
show(lambda: Slots().__weakref__)
show(lambda: Slots().__dict__)
print(vars(Own).keys() >= {"__dict__", "__module__"}, type(vars(Own)["__dict__"]).__name__)
print(Own().__dict__, vars(Own()))
print(type.__dict__["__mro__"].__get__(Sub) == Sub.__mro__, type.__dict__["__mro__"].__get__(Sub))
print(type.__dict__["__dict__"].__get__(Own)["__dict__"] is vars(Own)["__dict__"])
print(type.__dict__["__bases__"].__get__(Sub), type.__dict__["__name__"].__get__(Sub))
for name in "__mro__", "__dict__", "__bases__", "__base__", "__name__", "__module__":
    member = type.__dict__[name]
    print(name, member.__name__, member.__objclass__)
print(type.__dict__["__dict__"].__get__(int)["real"].__name__)
print(type.__getattribute__(Own, "__dict__") is not None, type.__getattribute__(Sub, "__mro__"))


class Meta(type):
    def mro(cls):
        order = super().mro()
        print("mro of", cls.__name__, [c.__name__ for c in order])
        return order[:1] + [Extra] + order[1:] if cls.__name__ != "Extra" else order


class Extra:
    here = "extra"


class M(metaclass=Meta):
    pass


print(M.__mro__, M.here, M().here)


class Bad(type):
    def mro(cls):
        return [cls, 3, object]


show(lambda: Bad("B", (), {}))


class Bad(type):
    def mro(cls):
        return None


show(lambda: Bad("B", (), {}))


class Bad(type):
    def mro(cls):
        raise KeyError("mro")


show(lambda: Bad("B", (), {}))


class Rev(type):
    def mro(cls):
        return (cls, object)


class R(Plain, metaclass=Rev):
    pass


print(R.__mro__, issubclass(R, Plain), R.__bases__)


class WithDict:
    __dict__ = {"a": 1}


w = WithDict()
w.b = 2
print(WithDict.__dict__["__dict__"], w.__dict__, w.b, vars(w))
print(sorted(n for n in dir(Plain) if n in ("__dict__", "__weakref__")))


# A copy of a class as decorators make it.
space = dict(vars(Plain))
space.pop("__dict__")
space.pop("__weakref__")
again = type("Again", (), space)()
again.z = 1
print(again.z, again.__dict__)
print(type(again).__dict__["__dict__"].__objclass__ is type(again))

for member in int.real, range.start, property.fget, type(show).__code__, Slots.a:
    print(type(member).__name__, member)


class Meta2(type):
    value = property(lambda cls: "by the metaclass")


class Value(metaclass=Meta2):
    value = 1


print(Value.value, Value().value)


class Written:
    def __set__(self, o, value):
        o.kept = value


class Meta3(type):
    value = Written()


class Keeps(metaclass=Meta3):
    value = 42


print(Keeps.value)
Keeps.value = 43
print(Keeps.value, Keeps.kept)


class Documented(property):
    """Documents the class."""


class Owner:
    @Documented
    def text(self):
        """Documents the property."""


print(Owner.text.__doc__, Documented.__doc__)


class Hashed(set):
    def __hash__(self):
        return 7


h = Hashed([1])
print(h in {h}, hash(h), {h: 1}[h])


class Mixin:
    def where(self):
        return self.__dict__


class Mixed(Mixin, ValueError):
    pass


m = Mixed(1)
m.x = 1
print(m.where(), Mixin.__dict__["__dict__"].__get__(m))
import builtins

print("None" in dir(builtins))
print(getattr(builtins, "True"), builtins.__dict__["None"], vars(builtins)["False"])
