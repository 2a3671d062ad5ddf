# A constant as keyword.
def f(**k):
    pass


f(True=1)
