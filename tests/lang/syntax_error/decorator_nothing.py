# A decorator without a function.
def d(f):
    return f


@d
x = 1
