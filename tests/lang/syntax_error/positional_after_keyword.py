# A positional argument after a keyword argument.
def f(*a, **k):
    pass


f(1, x=2)
f(x=1, 2)
