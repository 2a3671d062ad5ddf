# In-place operator methods and their fall-back.
class Acc:
    def __init__(self, v):
        self.v = v
        self.log = []

    def __iadd__(self, o):
        self.log.append("iadd")
        self.v += o
        return self

    def __isub__(self, o):
        self.log.append("isub")
        self.v -= o
        return self

    def __imul__(self, o):
        return "replaced by imul"

    def __add__(self, o):
        return Acc(self.v + o)

    def __floordiv__(self, o):
        return Acc(self.v // o)

    def __ior__(self, o):
        self.v |= o
        return self

    def __ilshift__(self, o):
        self.v <<= o
        return self


a = alias = Acc(10)
a += 5
a -= 3
a |= 16
a <<= 1
print(a.v, a.log, a is alias)
a //= 7
print(a.v, a is alias)
a = alias
a *= 2
print(a)
box = [alias]
box[0] += 1
print(box[0] is alias, alias.v)


class Holder:
    pass


h = Holder()
h.acc = alias
h.acc += 1
print(h.acc is alias, alias.v)


class Strict:
    def __iadd__(self, o):
        return NotImplemented

    def __add__(self, o):
        return "fell back to add"


s = Strict()
s += 1
print(s)
x = 5
try:
    x += Holder()
except TypeError:
    print("TypeError", x)
t = (alias,)
try:
    t[0] += 1
except TypeError:
    print("TypeError", alias.log[-1], alias.v)
