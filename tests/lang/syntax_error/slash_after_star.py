# A slash after the star.
def f(a, /, *b):
    pass


def g(*a, /):
    pass
