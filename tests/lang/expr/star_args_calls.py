# Calls with positional, keyword, starred and doubly starred arguments.
def f(a, b=2, *rest, c, d=4, **more):
    return (a, b, rest, c, d, sorted(more.items()))


print(f(1, c=3))
print(f(1, 5, c=3))
print(f(1, 5, 6, 7, c=3, d=8))
print(f(*[1, 2, 3], c=0))
print(f(*(1,), *[2, 3], **{"c": 9}, e=1))
print(f(*range(5), c="x", **{"d": "y", "z": "w"}))
print(f(a=1, b=2, c=3, d=4, e=5))
print(f(*"ab", **dict(c=1)))


def g(*args, **kwargs):
    return args, sorted(kwargs)


print(g(), g(*[]), g(**{}), g(*[], **{}))
print(g(1, *[2], 3, *[4, 5], x=1, **{"y": 2}, z=3))
print(g(*{"k": 1}), g(*{7}), g(*(i * i for i in range(4))))
for call in ("f()", "f(1)", "f(1, a=1, c=2)", "f(*1, c=1)", "f(**1)", "g(**{1: 2})", "f(1, c=2, **{'c': 3})"):
    try:
        print(eval(call))
    except TypeError:
        print(call, "TypeError")
