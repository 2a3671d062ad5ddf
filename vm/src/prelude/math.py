# Functions of `math` that take any iterable, or many steps.


def rounded(x, name, to_native):
    method = special(x, name)
    if method is not None:
        return method(x)
    return to_native(float(x))


def floor_of(x):
    from math import floor

    return rounded(x, "__floor__", floor)


def ceil_of(x):
    from math import ceil

    return rounded(x, "__ceil__", ceil)


def trunc_of(x):
    method = special(x, "__trunc__")
    if method is None:
        raise TypeError("type " + type(x).__name__ + " doesn't define __trunc__ method")
    return method(x)


def math_ldexp(x, exponent):
    from math import ldexp

    return ldexp(float(x), index_of(exponent))


def math_isqrt(n):
    n = index_of(n)
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    # From above Newton's steps fall until they have reached the root.
    root = 1 << (n.bit_length() + 1) // 2
    while True:
        better = (root + n // root) >> 1
        if better >= root:
            return root
        root = better
