# `copy` takes objects apart as `pickle` does.
import copy
import copyreg


class Reduced:
    def __init__(self, n):
        self.n = n
        self.items = []

    def __reduce__(self):
        return Reduced, (self.n,), {"extra": [5]}, iter(self.items)

    def append(self, item):
        self.items.append(item)

    def extend(self, items):
        self.items += items


class State:
    def __init__(self):
        self.kept = [1]

    def __getstate__(self):
        return {"kept": self.kept, "made": True}

    def __setstate__(self, state):
        self.__dict__.update(state)


class NewArgs(int):
    def __new__(cls, value, *, unit):
        self = int.__new__(cls, value)
        self.unit = unit
        return self

    def __getnewargs_ex__(self):
        return (int(self),), {"unit": self.unit}


class Plain:
    pass


class Single:
    def __reduce_ex__(self, protocol):
        return "single"


single = Single()
r = Reduced(3)
r.append(r)
c = copy.copy(r)
print(c is r, c.n, c.extra, c.items[0] is r)
d = copy.deepcopy(r)
print(d is r, d.n, d.extra, d.items[0] is d)
s = State()
print(copy.copy(s).kept is s.kept, copy.copy(s).made, copy.deepcopy(s).kept is s.kept)
n = copy.copy(NewArgs(4, unit=["m"]))
print(n, n.unit, type(n).__name__, copy.deepcopy(n).unit)
print(copy.copy(single) is single, copy.deepcopy([single])[0] is single)
copyreg.pickle(Plain, lambda p: (list, ([p.x],)))
p = Plain()
p.x = [1]
print(copy.copy(p), copy.copy(p)[0] is p.x, copy.deepcopy(p)[0] is p.x)
del copyreg.dispatch_table[Plain]
for value in ((i for i in ""), copy, len):
    for f in (copy.copy, copy.deepcopy):
        try:
            print(f(value) is value)
        except TypeError as e:
            print("TypeError")
it = iter([1, 2, 3])
next(it)
again = copy.copy(it)
print(list(it), list(again))
e = enumerate("abc", 1)
next(e)
again = copy.copy(e)
print(list(e), list(again) != [])
print(list(copy.deepcopy(iter(range(10**20, 10**20 + 3)))), copy.copy(slice(1, 2)), copy.copy(...))
print(copy.deepcopy({1: (2, [3])}), copy.copy(1j), copy.copy(ValueError("x")).args)
error = OSError(2, "no", "file")
error.note = [1]
print(copy.copy(error).note is error.note, copy.deepcopy(error).note is error.note)
