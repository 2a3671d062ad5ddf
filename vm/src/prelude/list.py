# Methods of list, tuple and range for items, indices and iterables that have Python code.


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
    # The list is empty meanwhile: what is in it at the end has been put there by the comparisons.
    self.clear()
    try:
        keys = values[:] if key is None else [key(x) for x in values]
        sort_columns(keys, values, bool(reverse))
    finally:
        changed = len(self) > 0
        self[:] = values
    if changed:
        raise ValueError("list modified during sort")


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
