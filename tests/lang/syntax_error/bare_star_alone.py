# A bare star needs a name after it.
def f(*, a):
    pass


def g(*):
    pass
