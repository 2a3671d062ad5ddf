# Classes of the module collections.


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
    cls = new_named_class(typename, tuple(names), defaults)
    if module is not None:
        cls.__module__ = module
    if on_pc():
        cls.__getnewargs__ = lambda self: (*self,)
        cls.__class_getitem__ = classmethod(generic_alias)
    return cls


def named_replace(self, /, **kwargs):
    cls = type(self)
    values = []
    for name, value in zip(named_base(cls)._fields, self):
        values.append(kwargs.pop(name, value))
    if kwargs:
        raise ValueError("Got unexpected field names: " + repr(list(kwargs)))
    return cls._make(values)


def named_asdict(self):
    return dict(zip(named_base(type(self))._fields, self))


def named_make(cls, iterable):
    return cls._make(to_list(iterable))


def ordered_dict_class():
    cls = kept("OrderedDict")
    if cls is None:

        class OrderedDict(dict):
            __module__ = "collections"

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

            def __ior__(self, other):
                self.update(other)
                return self

            def __repr__(self):
                return type(self).__name__ + "(" + repr(unwrap_native(self)) + ")"

        if on_pc():
            # Boards show what MicroPython shows.
            complete_ordered_dict(OrderedDict)
        cls = OrderedDict
        keep("OrderedDict", cls)
    return cls


def default_dict_class():
    cls = kept("defaultdict")
    if cls is None:

        class defaultdict(dict):
            __module__ = "collections"

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

        if on_pc():
            complete_default_dict(defaultdict)
        cls = defaultdict
        keep("defaultdict", cls)
    return cls
