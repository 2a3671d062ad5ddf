# A positional argument after **.
def f(*a, **k):
    pass


f(**{}, 1)
