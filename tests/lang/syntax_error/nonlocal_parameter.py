# A parameter cannot be nonlocal.
def f(a):
    def g(a):
        nonlocal a
