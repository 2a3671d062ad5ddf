# Comparison of containers that hold objects with comparison methods of their own.


def eq(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
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
        return first_difference(a, b) < 0
    return is_subset(a, b)


def ne(a, b):
    return not eq(a, b)


def is_subset(a, b):
    for x in a:
        if x not in b:
            return False
    return True


# Index of the first items that differ, or -1 if one sequence begins with the other.
def first_difference(a, b):
    i = 0
    while i < len(a) and i < len(b):
        x, y = a[i], b[i]
        if not (x is y or x == y):
            return i
        i += 1
    return -1


def lt(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        return len(a) < len(b) and is_subset(a, b)
    i = first_difference(a, b)
    return a[i] < b[i] if i >= 0 else len(a) < len(b)


def le(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        return len(a) <= len(b) and is_subset(a, b)
    i = first_difference(a, b)
    return a[i] <= b[i] if i >= 0 else len(a) <= len(b)


def gt(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        return lt(b, a)
    i = first_difference(a, b)
    return a[i] > b[i] if i >= 0 else len(a) > len(b)


def ge(a, b):
    a, b = unwrap_native(a), unwrap_native(b)
    if not isinstance(a, (list, tuple)):
        return le(b, a)
    i = first_difference(a, b)
    return a[i] >= b[i] if i >= 0 else len(a) >= len(b)


def format_field(o, conversion, spec):
    if conversion == 1:
        o = str(o)
    elif conversion == 2:
        o = repr(o)
    elif conversion == 3:
        o = ascii(o)
    return format(o, spec)
