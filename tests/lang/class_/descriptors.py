# Descriptors: __get__, __set__, __delete__, data and non-data.
class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.name, "unset")

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(self.name)
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)
        delattr(obj, self.name)


class NonData:
    def __get__(self, obj, owner=None):
        return ("nondata", obj is not None, owner.__name__)


class Person:
    name = Typed(str)
    age = Typed(int)
    tag = NonData()

    def __init__(self, name):
        self.name = name


p = Person("ann")
print(p.name, p.age, p.tag, Person.tag)
p.age = 30
p.age += 1
print(p.age, p._age, type(Person.age).__name__)
try:
    p.age = "old"
except TypeError as e:
    print("TypeError", e)
del p.age
print(p.age)
p.tag = "instance wins over non-data"
print(p.tag)
del p.tag
print(p.tag)
q = Person("bob")
print(q.name, p.name)


class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        print("compute")
        value = self.f(obj)
        setattr(obj, self.f.__name__, value)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        return self.r * self.r * 3


c = Circle(2)
print(c.area, c.area)
