# The module collections; heapq for objects that compare themselves.


def named_tuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    if rename:
        seen = set()
        for i, name in enumerate(names):
            if not is_name(name) or name[0] == "_" or name in seen:
                names[i] = "_" + str(i)
            seen.add(names[i])
    typename = str(typename)
    for name in [typename] + names:
        if not is_name(name):
            raise ValueError("Type names and field names must be valid identifiers: " + repr(name))
    for i, name in enumerate(names):
        if name[0] == "_" and not rename:
            raise ValueError("Field names cannot start with an underscore: " + repr(name))
        if name in names[:i]:
            raise ValueError("Encountered duplicate field name: " + repr(name))
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(names):
        raise TypeError("Got more default values than field names")
    return new_named_class(typename, tuple(names), defaults)


def named_replace(self, **kwargs):
    cls = type(self)
    values = []
    for name, value in zip(named_base(cls)._fields, self):
        values.append(kwargs.pop(name, value))
    if kwargs:
        raise ValueError("Got unexpected field names: " + repr(list(kwargs)))
    return cls._make(values)


def named_make(cls, iterable):
    return cls._make(to_list(iterable))


def ordered_dict_class():
    cls = kept("OrderedDict")
    if cls is None:

        class OrderedDict(dict):
            # Of what a subclass does with its items nothing happens here.
            def move_to_end(self, key, last=True):
                value = dict.pop(self, key)
                items = [] if last else list(dict.items(self))
                if not last:
                    dict.clear(self)
                dict.__setitem__(self, key, value)
                dict.update(self, items)

            def __reduce__(self):
                return type(self), (), self.__getstate__(), None, iter(self.items())

            def popitem(self, last=True):
                if not self:
                    raise KeyError("dictionary is empty")
                key = next(reversed(self) if last else iter(self))
                return key, self.pop(key)

            def pop(self, key, default=missing):
                if default is missing:
                    return dict.pop(self, key)
                return dict.pop(self, key, default)

            def copy(self):
                return type(self)(self)

            def __or__(self, other):
                if not isinstance(other, dict):
                    return NotImplemented
                made = type(self)(self)
                made.update(other)
                return made

            def __ror__(self, other):
                if not isinstance(other, dict):
                    return NotImplemented
                made = type(self)(other)
                made.update(self)
                return made

            def __eq__(self, other):
                if isinstance(other, OrderedDict) and list(self) != list(other):
                    return False
                return dict.__eq__(self, other)

            def __repr__(self):
                return type(self).__name__ + "(" + repr(unwrap_native(self)) + ")"

        cls = OrderedDict
        keep("OrderedDict", cls)
    return cls


def default_dict_class():
    cls = kept("defaultdict")
    if cls is None:

        class defaultdict(dict):
            def __init__(self, default_factory=None, *args, **kwargs):
                if default_factory is not None and not callable(default_factory):
                    raise TypeError("first argument must be callable or None")
                self.default_factory = default_factory
                self.update(*args, **kwargs)

            def __missing__(self, key):
                if self.default_factory is None:
                    raise KeyError(key)
                value = self[key] = self.default_factory()
                return value

            def copy(self):
                return type(self)(self.default_factory, self)

            def __repr__(self):
                factory = repr(self.default_factory)
                return "defaultdict(" + factory + ", " + repr(unwrap_native(self)) + ")"

        cls = defaultdict
        keep("defaultdict", cls)
    return cls


def heap_list(heap):
    heap = unwrap_native(heap)
    if not isinstance(heap, list):
        raise TypeError("heap argument must be a list")
    return heap


# Moves the item at `at` up until its parent is not larger.
def heap_up(heap, at, start=0):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


# Moves the smaller children up to `at` down to a leaf, then the item up from there.
def heap_down(heap, at):
    start, end = at, len(heap)
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    heap_up(heap, at, start)


def heap_push(heap, item):
    heap = heap_list(heap)
    heap.append(item)
    heap_up(heap, len(heap) - 1)


def heap_pop(heap):
    heap = heap_list(heap)
    if not heap:
        raise IndexError("empty heap")
    last = heap.pop()
    if not heap:
        return last
    first, heap[0] = heap[0], last
    heap_down(heap, 0)
    return first


def heap_make(heap):
    heap = heap_list(heap)
    for at in range(len(heap) // 2 - 1, -1, -1):
        heap_down(heap, at)


def heap_replace(heap, item):
    heap = heap_list(heap)
    first = heap[0]
    heap[0] = item
    heap_down(heap, 0)
    return first


def heap_pushpop(heap, item):
    heap = heap_list(heap)
    if heap and heap[0] < item:
        return heap_replace(heap, item)
    return item


def heap_merge(*iterables, key=None, reverse=False):
    return heap_merge_items([iter(x) for x in iterables], key, reverse)


def heap_merge_items(iterators, key, reverse):
    rows = []
    for it in iterators:
        x = next(it, missing)
        if x is not missing:
            rows.append([x if key is None else key(x), x, it])
    while rows:
        best = rows[0]
        for row in rows[1:]:
            if best[0] < row[0] if reverse else row[0] < best[0]:
                best = row
        yield best[1]
        x = next(best[2], missing)
        if x is missing:
            rows = [row for row in rows if row is not best]
        else:
            best[0] = x if key is None else key(x)
            best[1] = x


def heap_largest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]


def heap_smallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


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
    return list_count(list(self), x)


def deque_index(self, x, *limits):
    i = find_item(list(self), x, *limits)
    if i < 0:
        raise ValueError(repr(x) + " is not in deque")
    return i


def deque_remove(self, x):
    i = find_item(list(self), x)
    if i < 0:
        raise ValueError("deque.remove(x): x not in deque")
    del self[i]


def deque_insert(self, i, x):
    unwrap_native(self).insert(index_of(i), x)


def deque_rotate(self, n=1):
    unwrap_native(self).rotate(index_of(n))
