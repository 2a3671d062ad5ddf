# Classes with arguments (`list[int]`) and unions of classes (`int | None`): for annotations, so
# they are made when a program first asks for one. Programs on PCs have those of `_generic_alias`.


def generic_alias(origin, args):
    if on_pc():
        from _generic_alias import GenericAlias

        return GenericAlias(origin, args)
    return generic_classes()[0](origin, args)


# `mappingproxy(mapping)` of what is no dict.
def mapping_proxy(mapping):
    from types import _Proxy

    return _Proxy(mapping)


def union_of(a, b):
    if on_pc():
        from _generic_alias import union_of

        return union_of(a, b)
    cls = generic_classes()[1]
    for part in (a, b):
        if not (part is None or isinstance(part, type) or type(part) is generic_classes()[0]):
            names = (type(a).__name__, type(b).__name__)
            raise TypeError("unsupported operand type(s) for |: '%s' and '%s'" % names)
    return cls((a, b))


def generic_classes():
    classes = kept("generic")
    if classes is None:
        classes = make_generic_classes()
        keep("generic", classes)
    return classes


# The name of a part as it is written in a program.
def generic_name(part):
    if part is ...:
        return "..."
    if part is type(None):
        return "None"
    if isinstance(part, type) and not hasattr(part, "__origin__"):
        module = getattr(part, "__module__", "builtins")
        name = part.__qualname__
        return name if module == "builtins" else module + "." + name
    if isinstance(part, list):
        return "[" + ", ".join([generic_name(p) for p in part]) + "]"
    return repr(part)


def make_generic_classes():
    class GenericAlias:
        __module__ = "types"
        __parameters__ = ()
        __unpacked__ = False

        def __init__(self, origin, args):
            self.__origin__ = origin
            self.__args__ = args if isinstance(args, tuple) else (args,)

        def __call__(self, *args, **kwargs):
            made = self.__origin__(*args, **kwargs)
            try:
                made.__orig_class__ = self
            except (AttributeError, TypeError):
                pass
            return made

        def __getattr__(self, name):
            if name.startswith("__") and name not in ("__name__", "__qualname__", "__doc__"):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __mro_entries__(self, bases):
            return (self.__origin__,)

        def __iter__(self):
            yield generic_starred(self)

        def __repr__(self):
            parts = ", ".join([generic_name(part) for part in self.__args__]) or "()"
            star = "*" if self.__unpacked__ else ""
            return star + generic_name(self.__origin__) + "[" + parts + "]"

        def __eq__(self, other):
            if type(other) is not type(self):
                return NotImplemented
            same = self.__origin__ == other.__origin__ and self.__args__ == other.__args__
            return same and self.__unpacked__ == other.__unpacked__

        def __hash__(self):
            return hash(self.__origin__) ^ hash(self.__args__)

        def __or__(self, other):
            return UnionType((self, other))

        def __ror__(self, other):
            return UnionType((other, self))

        def __instancecheck__(self, o):
            raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

        def __subclasscheck__(self, cls):
            raise TypeError("issubclass() argument 2 cannot be a parameterized generic")

    def generic_starred(alias):
        starred = GenericAlias(alias.__origin__, alias.__args__)
        starred.__unpacked__ = True
        return starred

    class UnionType:
        __module__ = "types"
        __parameters__ = ()

        def __init__(self, parts):
            args = []
            for part in parts:
                if part is None:
                    part = type(None)
                for inner in part.__args__ if type(part) is UnionType else (part,):
                    if inner not in args:
                        args.append(inner)
            self.__args__ = tuple(args)

        def __new__(cls, parts):
            self = object.__new__(cls)
            self.__init__(parts)
            if len(self.__args__) == 1:
                return self.__args__[0]
            return self

        def __repr__(self):
            return " | ".join([generic_name(part) for part in self.__args__])

        def __eq__(self, other):
            if type(other) is not type(self):
                return NotImplemented
            return set(self.__args__) == set(other.__args__)

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __or__(self, other):
            return UnionType((self, other))

        def __ror__(self, other):
            return UnionType((other, self))

        def __instancecheck__(self, o):
            return isinstance(o, self.__args__)

        def __subclasscheck__(self, cls):
            return issubclass(cls, self.__args__)

    return GenericAlias, UnionType
