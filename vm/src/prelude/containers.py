# Methods and operators of containers for elements that have Python code: __eq__, __hash__,
# __index__, __iter__. Arguments are those of the built-in function that gives up.


# --- looking up ---


# Entry of a dict or set whose key is `key` or equal to it, or -1. Comparing may change the
# table; if the entry is gone, the search starts again.
def table_find(table, key, h):
    e = table_next(table, h, -1)
    while e >= 0:
        k = table_key(table, e)
        same = k is key or k == key
        if not table_has(table, e, k):
            e = -1
        elif same:
            return e
        e = table_next(table, h, e)
    return -1


def hash_of(o):
    method = class_method(o, "__hash__")
    if method is not None:
        h = method(o)
        if not isinstance(h, int):
            raise TypeError("__hash__ method should return an integer")
        return h
    if class_method(o, "__eq__") is None:
        return hash_own(o)
    raise TypeError("unhashable type: '" + type(o).__name__ + "'")


def hash_own(o):
    x = unwrap_native(o)
    if isinstance(x, tuple):
        return hash_tuple([hash(item) for item in x])
    if isinstance(x, frozenset):
        return hash_frozenset([hash(item) for item in x])
    raise TypeError("unhashable type: '" + type(o).__name__ + "'")


# The key with the ints that its parts stand for.
def index_key(key):
    if isinstance(key, slice):
        return slice(bound(key.start), bound(key.stop), bound(key.step))
    if class_method(key, "__index__") is None:
        return None
    return index_of(key)


def bound(x):
    if x is None or isinstance(x, int):
        return x
    if class_method(x, "__index__") is None:
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return index_of(x)


def sequence_key(o, key):
    k = index_key(key)
    if k is None:
        what = "integers or slices, not "
        name = type(unwrap_native(o)).__name__
        raise TypeError(name + " indices must be " + what + type(key).__name__)
    return k


def get_item(o, key):
    x = unwrap_native(o)
    if not isinstance(x, dict):
        return x[sequence_key(o, key)]
    e = table_find(x, key, hash(key))
    if e >= 0:
        return table_value(x, e)
    missing = class_method(o, "__missing__")
    if missing is not None:
        return missing(o, key)
    raise KeyError(key)


def set_item(o, key, value):
    x = unwrap_native(o)
    if isinstance(x, dict):
        dict_setitem(x, key, value)
    elif isinstance(key, (int, slice)):
        # The value is what cannot be handled: an iterable.
        x[index_key(key) if isinstance(key, slice) else key] = to_list(value)
    else:
        x[sequence_key(o, key)] = value


def del_item(o, key):
    x = unwrap_native(o)
    if isinstance(x, dict):
        dict_pop(x, key)
    else:
        del x[sequence_key(o, key)]


def contains(container, item):
    x = unwrap_native(container)
    if isinstance(x, (dict, set, frozenset)):
        return table_find(x, item, hash(item)) >= 0
    for v in container:
        if v is item or v == item:
            return True
    return False


def not_contains(container, item):
    return not contains(container, item)


# --- dict ---


def dict_new(*args, **kwargs):
    if len(args) > 1:
        raise TypeError("dict expected at most 1 argument, got %d" % len(args))
    d = {}
    dict_update(d, *args, **kwargs)
    return d


def dict_update(self, *args, **kwargs):
    if len(args) > 1:
        raise TypeError("update expected at most 1 argument, got %d" % len(args))
    put = dict.__setitem__
    for other in args:
        if hasattr(other, "keys"):
            for key in other.keys():
                put(self, key, other[key])
        else:
            i = 0
            for pair in other:
                key, value = key_and_value(i, pair)
                put(self, key, value)
                i += 1
    for name in kwargs:
        put(self, name, kwargs[name])


def key_and_value(i, pair):
    try:
        items = to_list(pair)
    except TypeError:
        items = None
    if items is None:
        message = "cannot convert dictionary update sequence element #%d to a sequence"
        raise TypeError(message % i)
    if len(items) != 2:
        message = "dictionary update sequence element #%d has length %d; 2 is required"
        raise ValueError(message % (i, len(items)))
    return items


def dict_fromkeys(cls, iterable, value=None):
    d = cls()
    for key in iterable:
        d[key] = value
    return d


def dict_get(self, key, default=None):
    e = table_find(self, key, hash(key))
    return default if e < 0 else table_value(self, e)


def dict_setitem(self, key, value):
    h = hash(key)
    e = table_find(self, key, h)
    if e < 0:
        table_add(self, key, value, h)
    else:
        table_set(self, e, value)


def dict_pop(self, key, *default):
    e = table_find(self, key, hash(key))
    if e >= 0:
        value = table_value(self, e)
        table_remove(self, e)
        return value
    if default:
        return default[0]
    raise KeyError(key)


def dict_setdefault(self, key, default=None):
    h = hash(key)
    e = table_find(self, key, h)
    if e >= 0:
        return table_value(self, e)
    table_add(self, key, default, h)
    return default


def map_update(d, other):
    dict_update(d, other)


def build_map(items):
    d = {}
    for i in range(0, len(items), 2):
        d[items[i]] = items[i + 1]
    return d


def view_isdisjoint(self, other):
    for x in other:
        if x in self:
            return False
    return True


# --- set and frozenset ---


def set_new(iterable=()):
    s = set()
    for x in iterable:
        s.add(x)
    return s


def build_set(items):
    return set_new(items)


def frozenset_new(iterable=()):
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


# --- list, tuple, range ---


def to_list(iterable):
    out = []
    for x in iterable:
        out.append(x)
    return out


# The first items, `n` if there are so many.
def take_items(iterable, n):
    out = []
    for x in iterable:
        out.append(x)
        if len(out) == n:
            break
    return out


def list_new(iterable):
    return to_list(iterable)


def list_extend(self, iterable):
    self = unwrap_native(self)
    for x in iterable:
        self.append(x)


def list_insert(self, index, x):
    unwrap_native(self).insert(index_of(index), x)


def list_pop(self, index):
    return unwrap_native(self).pop(index_of(index))


def list_count(self, x):
    n = 0
    for item in unwrap_native(self):
        if item is x or item == x:
            n += 1
    return n


# Index of the first item that equals x, or -1. The sequence may change while it is compared.
def find_item(items, x, start=0, stop=None):
    n = len(items)
    i = index_of(start)
    if i < 0:
        i = max(i + n, 0)
    if stop is not None:
        stop = index_of(stop)
        if stop < 0:
            stop += n
    while i < len(items) and (stop is None or i < stop):
        item = items[i]
        if item is x or item == x:
            return i
        i += 1
    return -1


def list_index(self, x, *limits):
    i = find_item(unwrap_native(self), x, *limits)
    if i < 0:
        raise ValueError(repr(x) + " is not in list")
    return i


def list_remove(self, x):
    self = unwrap_native(self)
    i = find_item(self, x)
    if i < 0:
        raise ValueError("list.remove(x): x not in list")
    del self[i]


def list_sort(self, key=None, reverse=False):
    self = unwrap_native(self)
    values = self[:]
    keys = values[:]
    if key is not None:
        keys = [key(x) for x in values]
    sort_columns(keys, values, bool(reverse))
    if len(self) != len(values):
        raise ValueError("list modified during sort")
    self[:] = values


def sorted_list(iterable, key=None, reverse=False):
    items = list(iterable)
    items.sort(key=key, reverse=reverse)
    return items


# Sorts both lists by the values of the first, which compare themselves.
def merge_sort_columns(keys, values, reverse):
    if reverse:
        keys.reverse()
        values.reverse()
    merge_sort(keys, values)
    if reverse:
        keys.reverse()
        values.reverse()


def merge_sort(keys, values):
    n = len(keys)
    if n < 2:
        return
    middle = n // 2
    keys_1, values_1 = keys[:middle], values[:middle]
    keys_2, values_2 = keys[middle:], values[middle:]
    merge_sort(keys_1, values_1)
    merge_sort(keys_2, values_2)
    i = j = 0
    for to in range(n):
        if i == middle or (j < n - middle and keys_2[j] < keys_1[i]):
            keys[to], values[to] = keys_2[j], values_2[j]
            j += 1
        else:
            keys[to], values[to] = keys_1[i], values_1[i]
            i += 1


def tuple_new(iterable):
    return tuple(to_list(iterable))


def tuple_count(self, x):
    return list_count(self, x)


def tuple_index(self, x, *limits):
    i = find_item(unwrap_native(self), x, *limits)
    if i < 0:
        raise ValueError("tuple.index(x): x not in tuple")
    return i


def range_new(*args):
    return range(*[index_of(x) for x in args])


def range_count(self, x):
    return list_count(self, x)


def range_index(self, x):
    i = find_item(self, x)
    if i < 0:
        raise ValueError(repr(x) + " is not in range")
    return i


# --- operators ---


# `a op b` for built-in types, where something in them needs Python code. Numbers as in BinOp.
def operate(op, in_place, a, b):
    x, y = unwrap_native(a), unwrap_native(b)
    if op == 0 and in_place and isinstance(x, list):
        list_extend(x, b)
        return a
    if op == 2:
        if isinstance(y, (list, tuple, str, bytes, bytearray)):
            return y * index_of(a)
        return x * index_of(b)
    if op == 5 and isinstance(x, (str, bytes, bytearray)):
        return percent_of(x, b)
    if op == 7 and isinstance(x, dict):
        result = x if in_place else x.copy()
        dict_update(result, b)
        return a if in_place else result
    methods = {
        1: (set_difference, set_difference_update),
        6: (set_intersection, set_intersection_update),
        7: (set_union, set_update),
        8: (set_symmetric_difference, set_symmetric_difference_update),
    }
    if op in methods and isinstance(a, set) and in_place:
        methods[op][1](a, b)
        return a
    if op in methods and not isinstance(x, (set, frozenset)):
        # Keys or items of a dict.
        x = set_new(x)
    if op in methods:
        return methods[op][0](x, b)
    raise TypeError("this operation does not accept a user-defined object here")
