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


def math_comb(n, k):
    n, k = index_of(n), index_of(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    result = 1
    for i in range(min(k, n - k)):
        result = result * (n - i) // (i + 1)
    return result


def math_perm(n, k=None):
    n = index_of(n)
    k = n if k is None else index_of(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    result = 1
    for i in range(k):
        result *= n - i
    return result


def math_prod(iterable, *, start=1):
    for x in iterable:
        start = start * x
    return start


# The sum of floats without a rounding error before the last one: parts that do not overlap.
def math_fsum(iterable):
    parts = []
    special = 0.0
    for x in iterable:
        x = real(x)
        if x - x != 0.0:
            if x == -special:
                raise ValueError("-inf + inf in fsum")
            special += x
            continue
        kept = 0
        for y in parts:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            if high - high != 0.0:
                raise OverflowError("intermediate overflow in fsum")
            low = y - (high - x)
            if low:
                parts[kept] = low
                kept += 1
            x = high
        parts[kept:] = [x]
    if special:
        return special
    total = 0.0
    while parts:
        x = total
        y = parts.pop()
        total = x + y
        low = y - (total - x)
        if low:
            # Half way between two floats, the next part decides.
            if parts and (low < 0.0) == (parts[-1] < 0.0):
                y = low * 2.0
                x = total + y
                if y == x - total:
                    total = x
            break
    return total


def math_sumprod(p, q):
    p, q = to_list(p), to_list(q)
    if len(p) != len(q):
        raise ValueError("Inputs are not the same length")
    total = 0
    for i in range(len(p)):
        total += p[i] * q[i]
    return total


def math_dist(p, q):
    from math import hypot

    p, q = to_list(p), to_list(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return hypot(*[float(p[i]) - float(q[i]) for i in range(len(p))])
