# Methods of dict for keys that have Python code, and for iterables and mappings that have.


def dict_new(*args, **kwargs):
    if len(args) > 1:
        raise TypeError("dict expected at most 1 argument, got %d" % len(args))
    d = {}
    dict_update(d, *args, **kwargs)
    return d


def dict_update(self, /, *args, **kwargs):
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
    if not hasattr(other, "keys"):
        raise TypeError("'%s' object is not a mapping" % type(other).__name__)
    dict_update(d, other)


# Keywords from a mapping, whose keys may be of a class derived from `str`.
def map_merge(d, other):
    if not hasattr(other, "keys"):
        raise TypeError("argument after ** must be a mapping, not " + type(other).__name__)
    for key in other.keys():
        if not isinstance(key, str):
            raise TypeError("keywords must be strings")
        name = unwrap_native(key)
        if name in d:
            raise TypeError("got multiple values for keyword argument '%s'" % name)
        d[name] = other[key]


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
