# A keyword given twice.
def f(**k):
    pass


f(a=1, b=2, a=3)
