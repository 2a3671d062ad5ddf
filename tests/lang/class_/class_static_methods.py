# classmethod and staticmethod, as decorators and functions.
class Date:
    default = "D"

    def __init__(self, y, m, d):
        self.parts = (y, m, d)

    @classmethod
    def parse(cls, text):
        return cls(*[int(p) for p in text.split("-")])

    @staticmethod
    def leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    @classmethod
    def name(cls):
        return cls.__name__ + cls.default

    def later(self):
        return type(self).parse("2000-1-1").parts

    def plain(x):
        return "plain %s" % (x,)

    static_plain = staticmethod(plain)
    class_plain = classmethod(lambda cls, v: (cls.__name__, v))


class Sub(Date):
    default = "S"


print(Date.parse("2024-2-29").parts, type(Sub.parse("1-2-3")).__name__)
print(Date.leap(2000), Date(1, 1, 1).leap(1900), Sub.leap(2024))
print(Date.name(), Sub.name(), Sub(1, 1, 1).name(), Sub(0, 0, 0).later())
print(Date.static_plain(5), Date(1, 2, 3).static_plain(6), Date.class_plain(7))
print(Sub(1, 1, 1).class_plain(8), Date.plain(9))
f = Date.parse
g = Sub(1, 2, 3).name
print(f("7-8-9").parts, g())
print([c.name() for c in (Date, Sub)])


def free(cls):
    return "attached to " + cls.__name__


Date.attached = classmethod(free)
Date.loose = staticmethod(len)
print(Sub.attached(), Date.loose([1, 2]), Sub(1, 1, 1).loose("abc"))
