# Subscripts, membership, hashes and operators of containers, for elements that have Python code:
# __eq__, __hash__, __index__, __iter__.


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
        return hash_given(h)
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
    if isinstance(x, (bytes, bytearray)):
        return index_of(item) in x
    for v in container:
        if v is item or v == item:
            return True
    return False


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


def slice_indices(self, n):
    return index_key(self).indices(index_of(n))


# `import` where the program has replaced `__import__`.
def import_by(call):
    f, name, names, fromlist, level = call
    return f(name, names, None, fromlist or None, level)


# What `__spec__`, `__package__` and `__loader__` are in a module, which asks for them for the first
# time.
def module_origin(names, wanted):
    spec = None
    if names.get("__name__") != "__main__":
        try:
            from importlib.machinery import spec_of

            spec = spec_of(names)
        except ImportError:
            pass
    names.setdefault("__spec__", spec)
    names.setdefault("__package__", None if spec is None else spec.parent)
    if on_pc():
        names.setdefault("__loader__", None if spec is None else spec.loader)
    return names.get(wanted)
