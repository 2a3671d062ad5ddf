# Names inside comprehensions: cells, class bodies, nested functions.
def make(n):
    return [lambda x: x + n + i for i in range(3)]


print([f(10) for f in make(100)])


def pairs(k):
    return {i: (lambda: i * k) for i in range(3)}


print([f() for f in pairs(7).values()])


def nested():
    base = 2
    return [[base**j for j in range(i)] for i in range(4)]


print(nested())


def shadow(x):
    return [x for x in range(x)], x


print(shadow(3))


class C:
    items = [1, 2, 3]
    doubled = [v * 2 for v in items]


print(C.doubled)


def gen_of_gen():
    return ((i, j) for i in range(2) for j in (k * 10 for k in range(2)))


print(list(gen_of_gen()))
outer = [i for i in range(5)]
print([outer[i] + len(outer) for i in (j % 3 for j in outer)])


def walrus_in_nested():
    r = [(last := j) for i in range(2) for j in range(i + 2)]
    return r, last


print(walrus_in_nested())
