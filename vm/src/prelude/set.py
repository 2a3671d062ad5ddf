# Methods of set and frozenset for elements and iterables that have Python code.


def set_new(iterable=(), /):
    s = set()
    for x in iterable:
        s.add(x)
    return s


def build_set(items):
    return set_new(items)


def frozenset_new(iterable=(), /):
    return frozenset(set_new(iterable))


# A result of the same kind as the receiver.
def set_like(self, elements):
    return frozenset(elements) if isinstance(self, frozenset) else elements


def set_of(iterable):
    x = unwrap_native(iterable)
    return x if isinstance(x, (set, frozenset)) else set_new(iterable)


def set_add(self, x):
    h = hash(x)
    if table_find(self, x, h) < 0:
        table_add(self, x, None, h)


def set_contains(self, x):
    return table_find(self, x, hash(x)) >= 0


def set_discard(self, x):
    e = table_find(self, x, hash(x))
    if e >= 0:
        table_remove(self, e)


def set_remove(self, x):
    e = table_find(self, x, hash(x))
    if e < 0:
        raise KeyError(x)
    table_remove(self, e)


def set_update(self, *others):
    for other in others:
        for x in other:
            set_add(self, x)


def set_difference_update(self, *others):
    for other in others:
        for x in to_list(other):
            set_discard(self, x)


def set_intersection_update(self, *others):
    for other in others:
        other = set_of(other)
        for x in to_list(self):
            if not set_contains(other, x):
                set_discard(self, x)


def set_symmetric_difference_update(self, other):
    for x in to_list(set_of(other)):
        if set_contains(self, x):
            set_discard(self, x)
        else:
            set_add(self, x)


def set_union(self, *others):
    result = set(unwrap_native(self))
    set_update(result, *others)
    return set_like(self, result)


def set_intersection(self, *others):
    result = set(unwrap_native(self))
    set_intersection_update(result, *others)
    return set_like(self, result)


def set_difference(self, *others):
    result = set(unwrap_native(self))
    set_difference_update(result, *others)
    return set_like(self, result)


def set_symmetric_difference(self, other):
    result = set(unwrap_native(self))
    set_symmetric_difference_update(result, other)
    return set_like(self, result)


def set_issubset(self, other):
    other = set_of(other)
    for x in unwrap_native(self):
        if not set_contains(other, x):
            return False
    return True


def set_issuperset(self, other):
    for x in other:
        if not set_contains(self, x):
            return False
    return True


def set_isdisjoint(self, other):
    for x in other:
        if set_contains(self, x):
            return False
    return True
