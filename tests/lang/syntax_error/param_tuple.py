# A tuple as parameter.
def f(a):
    pass


def g(a, (b, c)):
    pass
