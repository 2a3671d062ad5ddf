# Iteration over objects whose classes have Python code for it.


def iter_items(o):
    i = 0
    try:
        while True:
            yield o[i]
            i += 1
    except (IndexError, StopIteration):
        return


def iter_until(f, sentinel):
    while True:
        v = f()
        if v == sentinel:
            return
        yield v


def iter_of(o, *sentinel):
    if sentinel:
        if not callable(o):
            raise TypeError("iter(v, w): v must be callable")
        return iter_until(o, sentinel[0])
    return iter_items(o)


def next_of(it, *default):
    if not default:
        return it.__next__()
    try:
        return it.__next__()
    except StopIteration:
        return default[0]


def any_of(iterable):
    for v in iterable:
        if v:
            return True
    return False


def all_of(iterable):
    for v in iterable:
        if not v:
            return False
    return True


def sum_of(iterable, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    total = start
    for x in iterable:
        total = total + x
    return total


def min_of(*args, key=None, default=missing):
    best = best_key = missing
    for x in candidates("min", args, default):
        k = x if key is None else key(x)
        if best is missing or k < best_key:
            best, best_key = x, k
    return best_or(best, "min", default)


def max_of(*args, key=None, default=missing):
    best = best_key = missing
    for x in candidates("max", args, default):
        k = x if key is None else key(x)
        if best is missing or k > best_key:
            best, best_key = x, k
    return best_or(best, "max", default)


def candidates(name, args, default):
    if len(args) == 1:
        return args[0]
    if not args:
        raise TypeError(name + " expected at least 1 argument, got 0")
    if default is not missing:
        raise TypeError("Cannot specify a default for %s() with multiple positional arguments" % name)
    return args


def best_or(best, name, default):
    if best is not missing:
        return best
    if default is missing:
        raise ValueError(name + "() arg is an empty sequence")
    return default


# Classes, not generators: an exception on the way does not end the iteration. `map` and `filter`
# are classes for programs, too; the attributes of all have names that no subclass will use.
# Iterators over each other are nested to a limit: asking the outermost for an item needs a frame
# for each below.
def item_classes():
    classes = kept("item classes")
    if classes is None:

        def below(self, iterable):
            items = iter(iterable)
            inner = unwrap_native(items)
            if isinstance(inner, (map, filter, zip_rows, number_items)):
                self._depth = inner._depth + 1
                if self._depth > 2000:
                    return nested_too_deeply()
            else:
                self._depth = 0
            return items

        class map:
            __module__ = "builtins"

            def __new__(cls, f, *iterables):
                if not iterables:
                    raise TypeError("map() must have at least two arguments.")
                self = bare_instance(cls)
                self._depth = 0
                if len(iterables) == 1:
                    self._function = f
                    self._items = below(self, iterables[0])
                else:
                    self._function = lambda row: f(*row)
                    self._items = below(self, zip(*iterables))
                return self

            def __iter__(self):
                return self

            def __next__(self):
                return self._function(next(self._items))

        class filter:
            __module__ = "builtins"

            def __new__(cls, f, iterable):
                self = bare_instance(cls)
                self._function = f
                self._items = below(self, iterable)
                return self

            def __iter__(self):
                return self

            def __next__(self):
                f = self._function
                while True:
                    x = next(self._items)
                    if x if f is None else f(x):
                        return x

        class zip_rows(zip):
            __module__ = "builtins"

            def __iter__(self):
                return self

            def __next__(self):
                row = []
                for it in self._iterators:
                    if not self._strict:
                        row.append(next(it))
                        continue
                    x = next(it, missing)
                    if x is missing:
                        check_equal_lengths(self._iterators, len(row))
                        raise StopIteration
                    row.append(x)
                if not row:
                    raise StopIteration
                return tuple(row)

        class number_items(enumerate):
            __module__ = "builtins"

            def __iter__(self):
                return self

            def __next__(self):
                x = next(self._items)
                n = self._number
                self._number = n + 1
                return n, x

        zip_rows.__name__ = "zip"
        number_items.__name__ = "enumerate"
        classes = map, filter, zip_rows, number_items, below
        keep("item classes", classes)
    return classes


def map_class():
    return item_classes()[0]


def filter_class():
    return item_classes()[1]


def nested_too_deeply():
    raise RecursionError("iterators are nested too deeply")
    yield


def zip_items(*iterables, strict=False):
    classes = item_classes()
    self = bare_instance(classes[2])
    depth = 0
    iterators = []
    for x in iterables:
        iterators.append(classes[4](self, x))
        depth = max(depth, self._depth)
    self._depth = depth
    self._iterators = iterators
    self._strict = strict
    return self


# The iterator number `ended` is the first at its end: all others must be, too.
def check_equal_lengths(iterators, ended):
    if ended > 0:
        raise ValueError("zip() argument %d is shorter than %s" % (ended + 1, zip_names(ended)))
    for i in range(1, len(iterators)):
        if next(iterators[i], missing) is not missing:
            raise ValueError("zip() argument %d is longer than %s" % (i + 1, zip_names(i)))


def zip_names(n):
    return "argument 1" if n == 1 else "arguments 1-%d" % n


def enumerate_items(iterable, start=0):
    classes = item_classes()
    self = bare_instance(classes[3])
    self._items = classes[4](self, iterable)
    self._number = index_of(start) + 0
    return self


# `next` of an instance of a class derived from `enumerate` or `zip` whose iterator is Python code.
def next_inner(o):
    return next(unwrap_native(o))


def reversed_items(sequence):
    method = class_method(sequence, "__reversed__")
    if method is not None:
        return method(sequence)
    known = [hasattr(sequence, name) for name in ("__len__", "__getitem__", "__reversed__")]
    if known != [True, True, False]:
        raise TypeError("'" + type(sequence).__name__ + "' object is not reversible")
    return items_back(sequence, len(sequence))


def items_back(sequence, n):
    while n > 0:
        n -= 1
        yield sequence[n]
