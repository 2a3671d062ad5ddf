# A keyword as function name.
def f():
    pass


def while():
    pass
