ONE = 1.5, 2**40, "héllo", b"x", 0x123456789abcdef01234, -70000000000
def f(a, b="x y"):
    return a + b

