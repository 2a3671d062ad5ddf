# differs: help() in MicroPython's form


class A:
    x = 1
    y = "two"


help(A)
print(help(None))
