# Comparison of containers that hold objects with comparison methods of their own.


def eq(a, b):
    if isinstance(a, dict):
        if len(a) != len(b):
            return False
        for k in a:
            if k not in b or not (a[k] is b[k] or a[k] == b[k]):
                return False
        return True
    if isinstance(a, (set, frozenset)):
        if len(a) != len(b):
            return False
        for k in a:
            if k not in b:
                return False
        return True
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if not (a[i] is b[i] or a[i] == b[i]):
            return False
    return True


def ne(a, b):
    return not eq(a, b)


def first_difference(a, b):
    n = min(len(a), len(b))
    for i in range(n):
        if not (a[i] is b[i] or a[i] == b[i]):
            return i
    return -1


def lt(a, b):
    i = first_difference(a, b)
    return a[i] < b[i] if i >= 0 else len(a) < len(b)


def le(a, b):
    i = first_difference(a, b)
    return a[i] <= b[i] if i >= 0 else len(a) <= len(b)


def gt(a, b):
    i = first_difference(a, b)
    return a[i] > b[i] if i >= 0 else len(a) > len(b)


def ge(a, b):
    i = first_difference(a, b)
    return a[i] >= b[i] if i >= 0 else len(a) >= len(b)


def get_item(d, key):
    e = dict_find(d, key)
    if e < 0:
        raise KeyError(key)
    return dict_value(d, e)


def set_item(d, key, value):
    dict_put(d, dict_find(d, key), key, hash(key), value)


def del_item(d, key):
    e = dict_find(d, key)
    if e < 0:
        raise KeyError(key)
    dict_remove(d, e)


def dict_find(d, key):
    h = hash(key)
    e = dict_candidate(d, h, -1)
    while e >= 0:
        k = dict_key(d, e)
        if k is key or k == key:
            return e
        e = dict_candidate(d, h, e)
    return -1


def format_field(o, conversion, spec):
    if conversion == 1:
        o = str(o)
    elif conversion == 2:
        o = repr(o)
    elif conversion == 3:
        o = ascii(o)
    return format(o, spec)
