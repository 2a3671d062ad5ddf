# def without parentheses.
def f():
    pass


def g:
    pass
