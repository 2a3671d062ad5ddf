# An object may say that it is of another class, and classes may be nested in tuples.


class Base:
    pass


class Derived(Base):
    pass


class Stand:
    def __init__(self, cls):
        self._cls = cls

    @property
    def __class__(self):
        return self._cls


s = Stand(Derived)
print(isinstance(s, Stand), isinstance(s, Derived), isinstance(s, Base), isinstance(s, int))
print(isinstance(s, (int, (str, Base))), isinstance(s, (int, str)), type(s) is Stand)
print(isinstance(Stand(int), int), isinstance(Stand(bool), int), isinstance(Stand(5), int))

deep = str
for _ in range(100):
    deep = (deep,)
print(isinstance("", deep), isinstance(5, deep), issubclass(str, deep), issubclass(int, deep))
for _ in range(20000):
    deep = (deep,)
for f, x in ((isinstance, ""), (issubclass, str)):
    try:
        print(f(x, deep))
    except RecursionError:
        print("RecursionError")
