# A data descriptor wins over the instance dict, another does not.
class Data:
    def __get__(self, obj, cls=None):
        return "class" if obj is None else "data"

    def __set__(self, obj, value):
        print("set", value)


class Plain:
    def __get__(self, obj, cls=None):
        return "plain"


class C:
    d = Data()
    p = Plain()


c = C()
print(C.d, c.d, c.p)
c.d = 3
c.p = 4
print(c.d, c.p)
del c.p
print(c.p)
try:
    del c.d
except AttributeError:
    print("AttributeError")
