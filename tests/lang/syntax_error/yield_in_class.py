# yield in a class body.
class A:
    x = 1
    yield x
