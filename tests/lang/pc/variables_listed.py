# `dir()` and `vars()` without arguments see what `locals()` does; wrappers show what they wrap.


def variables(a, b=2):
    c = a + b
    return dir(), vars() == locals(), sorted(vars())


print(variables(1))
print(eval("dir()", {}, {"x": 1, "y": 2}))


class C:
    names = dir()
    print("names" in vars(), "__module__" in names)

    def f(self):
        pass

    s = staticmethod(f)
    c = classmethod(f)


for wrapper in C.__dict__["s"], C.__dict__["c"]:
    print(repr(wrapper).split(" at ")[0])


# What `type` has of its own is not what its subclasses are asked for.
class Meta(type):
    pass


class Mixed(type, C):
    pass


class D(metaclass=Mixed):
    x = 1


print("x" in D.__dict__, type(D.__dict__).__name__, type(Meta.__dict__).__name__)
print(hasattr(type, "__abstractmethods__"), hasattr(Meta, "__abstractmethods__"))
