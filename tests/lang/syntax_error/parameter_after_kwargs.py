# A parameter after the double star.
def f(**k):
    pass


def g(**k, a):
    pass
