# An error after much correct code.
def f0(a, b=1):
    return a * 0 + b


def f1(a, b=1):
    return a * 1 + b


def f2(a, b=1):
    return a * 2 + b


def f3(a, b=1):
    return a * 3 + b


def f4(a, b=1):
    return a * 4 + b


def f5(a, b=1):
    return a * 5 + b


def f6(a, b=1):
    return a * 6 + b


def f7(a, b=1):
    return a * 7 + b


def f8(a, b=1):
    return a * 8 + b


def f9(a, b=1):
    return a * 9 + b


def f10(a, b=1):
    return a * 10 + b


def f11(a, b=1):
    return a * 11 + b


def broken(a):
    return a +* 2
