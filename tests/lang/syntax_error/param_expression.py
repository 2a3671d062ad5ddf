# An expression as parameter.
def f(a):
    pass


def g(a + 1):
    pass
