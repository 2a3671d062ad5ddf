# What is said when arguments do not fit the parameters.


def f(a, b, /, c, *, d, e):
    pass


def g(a, b=1, *, k=1):
    pass


def h():
    pass


class A:
    def m(self, x):
        pass

    def __init__(self, *, key=None):
        pass


def outer():
    def inner(x):
        pass

    return inner


def attempt(fn, *args, **keywords):
    try:
        fn(*args, **keywords)
        print("ok")
    except TypeError as e:
        print(e)


attempt(f)
attempt(f, 1)
attempt(f, 1, 2, 3)
attempt(f, 1, 2, 3, d=1)
attempt(f, 1, 2, 3, 4, 5)
attempt(f, 1, 2, 3, 4, d=5)
attempt(f, 1, 2, 3, 4, d=5, e=6)
attempt(f, a=1, b=2, c=3, d=4, e=5)
attempt(f, 1, b=2, c=3, d=4, e=5)
attempt(f, 1, 2, 3, d=1, e=2, z=3)
attempt(f, 1, 2, d=1, e=2)
attempt(g)
attempt(g, 1, 2, 3)
attempt(g, 1, 2, 3, k=5)
attempt(g, 1, a=2)
attempt(g, 1, q=2)
attempt(h, 1)
attempt(h, 1, 2)
attempt(h, x=1)
attempt(A().m)
attempt(A().m, 1, 2)
attempt(A.m)
attempt(A, 1)
attempt(A, other=1)
attempt(outer())
attempt(lambda x: x)
g.__name__ = "renamed"
