import functools
from functools import partial, reduce, wraps, update_wrapper, cmp_to_key, partialmethod


def f(*args, **kw):
    return args, sorted(kw.items())


p = partial(f, 1, 2, x=3)
print(p(4, y=5), p.args, p.keywords, p.func is f)
print(partial(p, 9, x=4)())
print(partial(p, 9).args)
try:
    partial(3)
except TypeError:
    print("TypeError")
try:
    partial()
except TypeError:
    print("TypeError")

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "x"))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


def deco(g):
    @wraps(g)
    def wrapper(*a):
        return "w", g(*a)

    return wrapper


@deco
def named(a):
    return a


print(named(1), named.__name__, named.__wrapped__(2))
g = update_wrapper(lambda: 0, f)
print(g.__name__)

print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
k = cmp_to_key(lambda a, b: a - b)
print(k(1) < k(2), k(1) == k(1), k(2) >= k(3), k(3) > k(2), k(1) <= k(1))
try:
    hash(k(1))
except TypeError:
    print("TypeError")


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, extra=None):
        self.alive = state, extra

    on = partialmethod(set_state, True)
    off = partialmethod(set_state, False, extra=1)


c = Cell()
c.on()
print(c.alive)
c.off()
print(c.alive)
c.on("more")
print(c.alive)
