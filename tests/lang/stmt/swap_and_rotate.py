# Simultaneous assignment with overlapping sources and targets.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
a, b = b, a
print(a, b)
x = [1, 2, 3, 4]
x[0], x[-1] = x[-1], x[0]
x[1], x[2] = x[2], x[1]
print(x)
i = 0
i, x[i] = 1, 99
print(i, x)
x[i], i = i, x[i]
print(i, x)
d = {"p": 1, "q": 2}
d["p"], d["q"] = d["q"], d["p"]
print(d)


class P:
    pass


p = P()
p.x, p.y = 1, 2
p.x, p.y = p.y, p.x + p.y
print(p.x, p.y)
f, g = 0, 1
seq = []
for _ in range(10):
    seq.append(f)
    f, g = g, f + g
print(seq)
m = n = [0]
m[0], n = 5, m
print(m, n is m)
(a, b), c = (c, a), b
print(a, b, c)
a = b, c = 7, 8
print(a, b, c)
*x, y = y_list = [1, 2, 3]
print(x, y, y_list)


def gcd(u, v):
    while v:
        u, v = v, u % v
    return u


print(gcd(84, 30))
head, *rest = "single"
(first,) = [head]
[[inner]] = [[rest[0]]]
print(head, first, inner)
q = [1, 2]
q[0], q[1], q = 10, 20, "gone"
print(q)
r = s = list(range(4))
r[1:3], s[0] = [7, 8, 9], "z"
print(r)
