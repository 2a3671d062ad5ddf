# Defaults are evaluated once, at definition.
def made():
    print("default made")
    return []


def f(x, acc=made()):
    acc.append(x)
    return acc


print(f(1), f(2), f(3, []), f(4))
n = 1


def g(a=n, b=n + 1):
    return a, b


n = 100
print(g())
fs = []
for i in range(3):

    def h(x=i, *, y=i * i):
        return x, y

    fs.append(h)
print([h() for h in fs], fs[0](7), fs[0](y=7))


def nested(a, b=lambda q=5: q * 2):
    return b() + a


print(nested(1))


class C:
    size = 4

    def m(self, k=size, *, z=[size] * 2):
        return k, z


C.size = 9
print(C().m(), C().m(1, z=0))
table = {}


def cached(k, memo=table):
    if k not in memo:
        memo[k] = k * k
    return memo[k]


cached(3), cached(4)
print(table)
