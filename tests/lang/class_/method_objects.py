# Bound methods: identity, equality, storage and replacement.
class C:
    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n

    def add(self, k):
        return self.n + k


a, b = C(1), C(2)
m = a.get
print(m(), m == a.get, m == b.get, a.get == a.get, m != b.get)
a.n = 10
print(m(), C.get(a), C.add(b, 5))
handlers = {"get": a.get, "add": a.add}
print(handlers["add"](1), [h() for h in (a.get, b.get)], len({a.get, a.get, b.get}))
a.get = lambda: "instance function"
print(a.get(), m(), b.get())
del a.get
print(a.get())
C.get = lambda self: "patched %d" % self.n
print(a.get(), b.get(), m())
C.static = staticmethod(lambda: "static")
print(a.static(), C.static())


def free(self):
    return "free %d" % self.n


C.free = free
print(b.free(), C.free is free, callable(b.free))
b.own = free
try:
    b.own()
except TypeError:
    print("functions stored on instances are not bound")
C.table = {"f": free}
print(a.table["f"](a))
C.builtin = len
try:
    print(a.builtin([1, 2, 3]))
except TypeError:
    print("TypeError")
print(list(map(a.add, range(3))), sorted([3, 1, 2], key=b.add))
x = [].append
x(1)
print("abc".upper(), "-".join(["a", "b"]))
