# Assignment to and deletion of list slices.
a = list(range(6))
a[1:3] = ["x", "y", "z"]
print(a)
a[1:4] = []
print(a)
a[2:2] = (8, 9)
print(a)
a[:1] = "ab"
a[len(a) :] = range(2)
print(a)
a[::2] = [None] * len(a[::2])
print(a)
a[::-1] = range(len(a))
print(a)
b = [1, 2, 3]
b[:] = b + b
print(b)
b[1:-1] = b
print(b)
c = [1, 2, 3, 4, 5]
c[3:1] = ["in"]
print(c)
c[-2:] = {"k": 0}
print(c)
for bad in ("c[::2] = [1]", "c[0:2] = 5", "c[::0] = []"):
    try:
        exec(bad)
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__)
print(c)
d = list(range(10))
del d[1:8:3]
print(d)
del d[-2:]
del d[:2]
print(d)
e = list(range(10))
del e[8:2:-2]
print(e)
e[1:5] = (x * x for x in range(3))
print(e)
m = [[0] * 3 for _ in range(2)]
m[0][1:] = [5, 6]
print(m)
