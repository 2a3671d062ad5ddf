# Comparison of containers that hold objects with comparison methods of their own.


def is_deque(o):
    return hasattr(o, "appendleft")


def eq(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if isinstance(a, slice):
        return (a.start, a.stop, a.step) == (b.start, b.stop, b.step)
    if len(a) != len(b):
        return False
    if isinstance(a, dict):
        for k in a:
            if k not in b:
                return False
            x, y = a[k], b[k]
            if not (x is y or x == y):
                return False
        return True
    if isinstance(a, (list, tuple)):
        return same_items(a, b)
    if is_deque(a):
        return same_items(list(a), list(b))
    return is_subset(a, b)


def ne(a, b):
    return not eq(a, b)


def is_subset(a, b):
    for x in a:
        if x not in b:
            return False
    return True


def same_items(a, b):
    i = 0
    while i < len(a) and i < len(b):
        x, y = a[i], b[i]
        if not (x is y or x == y):
            return False
        i += 1
    return True


# How two sequences are ordered: the answer of `compare` for the first items that differ, or of
# their lengths; None if they are equal. Sequences inside are walked through only once.
def order(compare, a, b):
    i = 0
    while i < len(a) and i < len(b):
        x, y = a[i], b[i]
        i += 1
        if x is y:
            continue
        if type(x) is type(y) and type(x) in (list, tuple):
            answer = order(compare, x, y)
            if answer is not None:
                return answer
        elif not x == y:
            return compare(x, y)
    return None if len(a) == len(b) else compare(len(a), len(b))


def less(x, y):
    return x < y


def less_or_equal(x, y):
    return x <= y


def greater(x, y):
    return x > y


def greater_or_equal(x, y):
    return x >= y


def lt(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        if is_deque(a):
            return list(a) < list(b)
        return len(a) < len(b) and is_subset(a, b)
    answer = order(less, a, b)
    return False if answer is None else answer


def le(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        if is_deque(a):
            return list(a) <= list(b)
        return len(a) <= len(b) and is_subset(a, b)
    answer = order(less_or_equal, a, b)
    return True if answer is None else answer


def gt(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        if is_deque(a):
            return list(a) > list(b)
        return lt(b, a)
    answer = order(greater, a, b)
    return False if answer is None else answer


def ge(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        if is_deque(a):
            return list(a) >= list(b)
        return le(b, a)
    answer = order(greater_or_equal, a, b)
    return True if answer is None else answer


def format_field(o, conversion, spec):
    if conversion == 1:
        o = str(o)
    elif conversion == 2:
        o = repr(o)
    elif conversion == 3:
        o = ascii(o)
    return format(o, spec)
