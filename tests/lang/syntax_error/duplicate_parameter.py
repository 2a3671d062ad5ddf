# Two parameters with the same name.
def f(a, b):
    pass


def g(a, b, a):
    pass
