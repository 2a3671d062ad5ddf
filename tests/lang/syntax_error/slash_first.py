# A slash with nothing before it.
def f(a, /):
    pass


def g(/, a):
    pass
