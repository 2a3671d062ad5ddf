# Iteration over objects whose classes have Python code for it.


def iter_items(o):
    i = 0
    try:
        while True:
            yield o[i]
            i += 1
    except IndexError:
        return


def iter_until(f, sentinel):
    while True:
        v = f()
        if v == sentinel:
            return
        yield v


def iter_of(o, *sentinel):
    if sentinel:
        return iter_until(o, sentinel[0])
    return iter_items(o)


def next_of(it, *default):
    if not default:
        return it.__next__()
    try:
        return it.__next__()
    except StopIteration:
        return default[0]


def to_list(it):
    out = []
    for v in it:
        out.append(v)
    return out


def list_extend(l, it):
    for v in it:
        l.append(v)


def set_add(s, v):
    s.add(v)


def set_update(s, it):
    for v in it:
        s.add(v)


def map_update(d, other):
    for k in other.keys():
        d[k] = other[k]


def build_set(items):
    s = set()
    for v in items:
        s.add(v)
    return s


def build_map(items):
    d = {}
    for i in range(0, len(items), 2):
        d[items[i]] = items[i + 1]
    return d


def contains(container, item):
    for v in container:
        if v is item or v == item:
            return True
    return False


def not_contains(container, item):
    return not contains(container, item)


def any_of(it):
    for v in it:
        if v:
            return True
    return False


def all_of(it):
    for v in it:
        if not v:
            return False
    return True
