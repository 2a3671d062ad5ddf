# Globals hide built-ins; deleting the global shows them again.
print(abs(-1))
abs = lambda v: "mine"
print(abs(-1))
del abs
print(abs(-1))


def f(list, str=None):
    return list, str


print(f(1, 2))


def g():
    try:
        print(sum([1, 2]))
    except NameError:
        print("sum is local here")
    sum = 0
    return sum


print(g())


def h():
    max = min
    return max(3, 1)


print(h(), max(3, 1))


class C:
    len = 5

    def m(self):
        return len("ab")


print(C.len, C().m())
True_ = 1
int = int
print(int("5"))
for id in range(2):
    pass
print(id)


def outer():
    range = lambda n: ["fake"] * n

    def inner():
        return [v for v in range(2)]

    return inner()


print(outer(), list(range(2)))
