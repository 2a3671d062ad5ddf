# Methods of deque.


def deque_new(iterable=(), maxlen=None, flags=0):
    return new_deque(to_list(iterable), maxlen, flags)


def deque_extend(self, iterable):
    self = unwrap_native(self)
    for x in iterable:
        self.append(x)


def deque_extendleft(self, iterable):
    self = unwrap_native(self)
    for x in iterable:
        self.appendleft(x)


def deque_count(self, x):
    return list_count(self, x)


def deque_index(self, x, start=0, stop=None):
    first, last, _ = slice(start, stop).indices(len(self))
    for i, item in enumerate(unwrap_native(self)):
        if first <= i < last and (item is x or item == x):
            return i
    raise ValueError(repr(x) + " is not in deque")


def deque_remove(self, x):
    i = find_item(list(self), x)
    if i < 0:
        raise ValueError("deque.remove(x): x not in deque")
    del self[i]


def deque_insert(self, i, x):
    unwrap_native(self).insert(index_of(i), x)


def deque_rotate(self, n=1):
    unwrap_native(self).rotate(index_of(n))
