# Generator expressions are lazy and evaluate their first source at once.
def noisy(n):
    for i in range(n):
        print("make", i)
        yield i


g = (x * 10 for x in noisy(3) if x != 1)
print("created")
print(next(g))
print(list(g))
try:
    bad = (x for x in 5)
except TypeError:
    print("TypeError at creation")
late = (x / 0 for x in [1])
print("no error yet")
try:
    next(late)
except ZeroDivisionError:
    print("ZeroDivisionError")
source = [1, 2, 3]
g = (x for x in source)
source.append(4)
print(list(g))
n = 2
g = (x * n for x in range(3))
n = 100
print(list(g))
print(sum(i * j for i in range(4) for j in range(i)))
print(list(zip((a for a in "ab"), (b for b in range(5)))))
nested = ((i, list(j for j in range(i))) for i in range(3))
print(list(nested))
print(sorted((k for k in {"b": 1, "a": 2}), reverse=True))


def f(*args):
    return args


print(f(*(i for i in range(3))), f((i for i in ()), 1)[1])
g = (i for i in range(5))
print(next(g), 2 in g, list(g))
g.close()
print(list(g))
