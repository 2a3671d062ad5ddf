# Iterators over classes of a program's own as programs for PCs see them: they can be copied and
# pickled, and tell how much is left. Loops go on with generators, which nobody sees.


def iter_of_pc(o, *sentinel):
    if not on_pc():
        return iter_of(o, *sentinel)
    if sentinel and not callable(o):
        raise TypeError("iter(v, w): v must be callable")
    cls = iterator_classes()[1 if sentinel else 0]
    self = bare_instance(cls)
    self._source = o
    if sentinel:
        self._sentinel = sentinel[0]
    else:
        self._index = 0
    return self


def iterator_classes():
    return kept_once("iterator classes", make_iterator_classes)


def make_iterator_classes():
    class iterator:
        __module__ = "builtins"
        __slots__ = "_source", "_index"

        def __new__(cls, *args, **kwargs):
            return no_instances(cls)

        def __iter__(self):
            return self

        def __next__(self):
            source = self._source
            if source is not missing:
                index = self._index
                try:
                    value = source[index]
                except (IndexError, StopIteration):
                    self._source = missing
                else:
                    self._index = index + 1
                    return value
            raise StopIteration

        def __length_hint__(self):
            if self._source is missing:
                return 0
            if class_method(self._source, "__len__") is None:
                return NotImplemented
            return max(len(self._source) - self._index, 0)

        def __reduce__(self):
            import builtins

            make = builtins.iter
            if self._source is missing:
                return make, ((),)
            return make, (self._source,), self._index

        def __setstate__(self, index):
            if self._source is not missing:
                self._index = max(index_of(index), 0)

    class callable_iterator:
        __module__ = "builtins"
        __slots__ = "_source", "_sentinel"

        def __new__(cls, *args, **kwargs):
            return no_instances(cls)

        def __iter__(self):
            return self

        # The call may be the one that uses this iterator up.
        def __next__(self):
            if self._source is not missing:
                try:
                    value = self._source()
                except StopIteration:
                    self._source = missing
                    raise
                if self._source is not missing:
                    if not value == self._sentinel:
                        return value
                    self._source = missing
            raise StopIteration

        def __reduce__(self):
            import builtins

            make = builtins.iter
            if self._source is missing:
                return make, ((),)
            return make, (self._source, self._sentinel)

    return iterator, callable_iterator


def no_instances(cls):
    raise TypeError("cannot create '%s' instances" % cls.__name__)
