# Keywords that have the names of parameters which cannot be given by name.
print("{self} {args} {kwargs}".format(self=1, args=2, kwargs=3))
print(sorted(dict(self=1, args=2, other=3).items()))
d = {}
d.update(self=1, args=2, kwargs=3)
print(sorted(d.items()))
d.update({"a": 1}, self=4)
print(d["self"])


class A:
    def __init__(this, /, **keywords):
        this.keywords = keywords


print(sorted(A(self=1, cls=2, f=3, args=4).keywords.items()))


class D(dict):
    pass


print(sorted(D(self=1, cls=2).items()))


class Called:
    def __call__(this, /, **keywords):
        return sorted(keywords.items())


print(Called()(self=1, f=2, native=3))
