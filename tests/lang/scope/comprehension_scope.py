# Comprehension variables do not leak, and see enclosing names.
i = "kept"
[i for i in range(3)]
{i for i in range(3)}
{i: i for i in range(3)}
list(i for i in range(3))
print(i)


def f(n):
    i = "local kept"
    r = [i * n for i in range(3)]
    return r, i


print(f(2))


def g():
    return [[(i, j) for j in range(i)] for i in range(3)]


print(g())


class C:
    n = 3
    first = [v for v in range(n)]


print(C.first)
fs = [lambda: v for v in range(3)]
print([f() for f in fs])


def h():
    total = 0

    def add(v):
        nonlocal total
        total += v
        return total

    return [add(v) for v in range(4)], total


print(h())
try:
    print([undefined_thing for _ in range(1)])
except NameError:
    print("NameError")
print([x for x in [y for y in range(3)]], [x for x in range(3) for x in range(x)])
y = [1, 2]
print([y for y in y])
print(y)
