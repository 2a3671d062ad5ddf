# A keyword must be a name.
def f(**k):
    pass


f(a=1)
f(a.b=1)
