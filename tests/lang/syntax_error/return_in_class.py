# return in a class body.
class A:
    x = 1
    return x
