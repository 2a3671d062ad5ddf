# Every way in which arguments can fail to fit.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7))
print(f(*[1], **{"d": 4, "a": 0, "b": 9}))
calls = [
    lambda: f(),
    lambda: f(1),
    lambda: f(d=1),
    lambda: f(1, 2, 3, c=4, d=5),
    lambda: f(1, d=4, **{"d": 4}),
    lambda: f(*3, d=1),
    lambda: f(1, **[1]),
    lambda: f(1, d=1, **{1: 2}),
    lambda: (lambda: 0)(1),
    lambda: (lambda *, k: k)(1),
]
for i, call in enumerate(calls):
    try:
        print(i, call())
    except TypeError:
        print(i, "TypeError")
