import copy

a = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(9)
a[3][1].append(9)
a[2]["k"].append(9)
print(b, c, b[1] is a[1], c[1] is a[1])
t = (1, "a", (2,))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy(([],)) == ([],))
l = [1]
l.append(l)
m = copy.deepcopy(l)
print(m[1] is m, m is not l)
shared = [0]
x, y = copy.deepcopy([shared, shared])
print(x is y, x is shared)


class P:
    def __init__(self, a, b):
        self.a = a
        self.b = b


p = P([1], None)
p.b = p
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.a is p.a, q.b is p, r.a is p.a, r.a == p.a, r.b is r, type(r) is P)


class Q:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"


print(copy.copy(Q()), copy.deepcopy([Q()]))
for v in (None, 1, 1.5, "a", b"b", True, ..., range(3), int, P, len, frozenset([1])):
    if copy.copy(v) is not v:
        print("copy", v)
    if copy.deepcopy(v) != v:
        print("deepcopy", v)


class L(list):
    pass


s = L([1, [2]])
s.extra = [3]
u = copy.deepcopy(s)
print(u, u.extra, u[1] is s[1], u.extra is s.extra, type(u).__name__)
e = copy.copy(ValueError(1, [2]))
print(type(e).__name__, e.args)
print(copy.deepcopy({1: {2: [3]}}), copy.copy({1, 2}) == {1, 2}, copy.deepcopy(bytearray(b"x")))
