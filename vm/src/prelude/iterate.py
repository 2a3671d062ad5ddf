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


# Classes, not generators: an exception on the way does not end the iteration.
def item_classes():
    classes = kept("item classes")
    if classes is None:

        class map_one:
            def __init__(self, f, items):
                self.f = f
                self.items = items

            def __iter__(self):
                return self

            def __next__(self):
                return self.f(next(self.items))

        class map_rows(map_one):
            def __next__(self):
                return self.f(*next(self.items))

        class filter_items_by(map_one):
            def __next__(self):
                while True:
                    x = next(self.items)
                    if x if self.f is None else self.f(x):
                        return x

        class zip_rows:
            def __init__(self, iterators, strict):
                self.iterators = iterators
                self.strict = strict

            def __iter__(self):
                return self

            def __next__(self):
                row = []
                for it in self.iterators:
                    x = next(it, missing)
                    if x is missing:
                        if self.strict:
                            check_equal_lengths(self.iterators, len(row))
                        raise StopIteration
                    row.append(x)
                if not row:
                    raise StopIteration
                return tuple(row)

        class number_items:
            def __init__(self, items, n):
                self.items = items
                self.n = n

            def __iter__(self):
                return self

            def __next__(self):
                x = next(self.items)
                n = self.n
                self.n = n + 1
                return n, x

        map_one.__name__ = map_rows.__name__ = "map"
        filter_items_by.__name__ = "filter"
        zip_rows.__name__ = "zip"
        number_items.__name__ = "enumerate"
        classes = map_one, map_rows, filter_items_by, zip_rows, number_items
        keep("item classes", classes)
    return classes


def map_items(f, *iterables):
    if len(iterables) == 1:
        return item_classes()[0](f, iter(iterables[0]))
    return item_classes()[1](f, zip(*iterables))


def filter_items(f, iterable):
    return item_classes()[2](f, iter(iterable))


def zip_items(*iterables, strict=False):
    return item_classes()[3]([iter(x) for x in iterables], strict)


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
    return item_classes()[4](iter(iterable), index_of(start) + 0)


def reversed_items(sequence):
    method = class_method(sequence, "__reversed__")
    if method is not None:
        return method(sequence)
    if not hasattr(sequence, "__len__") or not hasattr(sequence, "__getitem__"):
        raise TypeError("'" + type(sequence).__name__ + "' object is not reversible")
    return items_back(sequence, len(sequence))


def items_back(sequence, n):
    while n > 0:
        n -= 1
        yield sequence[n]
