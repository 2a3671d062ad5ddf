# A starred argument after **.
def f(*a, **k):
    pass


f(**{}, *[])
