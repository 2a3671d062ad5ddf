# `list[int]` and `int | None` as CPython has them. The interpreter asks for these classes when a
# program makes the first one; boards have smaller ones of the interpreter's own.

__name__ = "types"

# Attributes that the alias has itself; all others are those of the class.
_OWN = frozenset((
    "__class__", "__origin__", "__args__", "__parameters__", "__unpacked__", "__mro_entries__",
    "__typing_unpacked_tuple_args__", "__reduce__", "__reduce_ex__", "__copy__", "__deepcopy__",
))

_get = object.__getattribute__
_set = object.__setattr__


# How a part is written in a program.
def _shown(part):
    if part is ...:
        return "..."
    if part is type(None):
        return "None"
    is_alias = hasattr(part, "__origin__") and hasattr(part, "__args__")
    name = getattr(part, "__qualname__", None)
    module = getattr(part, "__module__", None)
    if name is None or module is None or is_alias and not isinstance(part, type):
        return repr(part)
    return name if module == "builtins" else module + "." + name


# The variables in `args`, each once.
def _variables_of(args):
    found = {}
    for part in args:
        if isinstance(part, type):
            continue
        if isinstance(part, (tuple, list)):
            inner = _variables_of(part)
        else:
            is_one = hasattr(part, "__typing_subst__")
            inner = (part,) if is_one else getattr(part, "__parameters__", ())
        if isinstance(inner, tuple):
            found.update(dict.fromkeys(inner))
    return tuple(found)


# The arguments of `alias` with `values` for its variables.
def _filled(alias, values):
    if not alias.__parameters__:
        raise TypeError("%r is not a generic class" % (alias,))
    from typing import _filled

    return _filled(alias, values)


def _may_be_united(part):
    return part is None or isinstance(part, (type, GenericAlias, UnionType))


def _kind(part):
    cls = type(part)
    return ("types." if cls in (GenericAlias, UnionType) else "") + cls.__name__


def union_of(a, b):
    if not (_may_be_united(a) and _may_be_united(b)):
        names = (_kind(a), _kind(b))
        raise TypeError("unsupported operand type(s) for |: '%s' and '%s'" % names)
    found = {}
    for part in (a, b):
        inner = part.__args__ if isinstance(part, UnionType) else (part,)
        for one in inner:
            found[type(None) if one is None else one] = None
    if len(found) == 1:
        return next(iter(found))
    union = object.__new__(UnionType)
    _set(union, "__args__", tuple(found))
    _set(union, "__parameters__", _variables_of(found))
    return union


class _United:
    __slots__ = ()

    def __or__(self, other):
        return union_of(self, other) if _may_be_united(other) else NotImplemented

    def __ror__(self, other):
        return union_of(other, self) if _may_be_united(other) else NotImplemented


class GenericAlias(_United):
    __slots__ = ("__origin__", "__args__", "__parameters__", "__unpacked__", "__weakref__")

    def __new__(cls, origin, args, /):
        self = object.__new__(cls)
        args = args if isinstance(args, tuple) else (args,)
        _set(self, "__origin__", origin)
        _set(self, "__args__", args)
        _set(self, "__parameters__", _variables_of(args))
        _set(self, "__unpacked__", False)
        return self

    def __init__(self, *args):
        pass

    def __getattribute__(self, name):
        if name in _OWN:
            return _get(self, name)
        return getattr(_get(self, "__origin__"), name)

    def __setattr__(self, name, value):
        if name not in _OWN and type(self) is not GenericAlias:
            return _set(self, name, value)
        if name in _OWN:
            raise AttributeError("readonly attribute")
        raise AttributeError("'types.GenericAlias' object has no attribute '%s'" % name)

    @property
    def __typing_unpacked_tuple_args__(self):
        return self.__args__ if self.__unpacked__ and self.__origin__ is tuple else None

    def __call__(self, /, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getitem__(self, values):
        made = GenericAlias(self.__origin__, _filled(self, values))
        return _starred(made) if self.__unpacked__ else made

    # What a star before it gives.
    def __iter__(self):
        yield _starred(self)

    def __dir__(self):
        return sorted({*dir(self.__origin__), *_OWN})

    def __repr__(self):
        parts = ", ".join([_shown(part) for part in self.__args__]) or "()"
        return "%s%s[%s]" % ("*" if self.__unpacked__ else "", _shown(self.__origin__), parts)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        if self.__unpacked__ != other.__unpacked__:
            return False
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __reduce__(self):
        made = type(self), (self.__origin__, self.__args__)
        return (_starred, (GenericAlias(*made[1]),)) if self.__unpacked__ else made

    def __reduce_ex__(self, protocol):
        return self.__reduce__()

    def __instancecheck__(self, o):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, cls):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")


def _starred(alias):
    starred = GenericAlias(alias.__origin__, alias.__args__)
    _set(starred, "__unpacked__", True)
    return starred


_starred.__module__ = "_generic_alias"


class UnionType(_United):
    __slots__ = ("__args__", "__parameters__", "__weakref__")

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'types.UnionType' instances")

    def __getitem__(self, values):
        args = _filled(self, values)
        made = args[0]
        for part in args[1:]:
            made = made | part
        return made

    def __repr__(self):
        return " | ".join([_shown(part) for part in self.__args__])

    def __eq__(self, other):
        if not isinstance(other, UnionType):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __reduce__(self):
        from functools import reduce
        from operator import or_

        return reduce, (or_, self.__args__)

    def __instancecheck__(self, o):
        return isinstance(o, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)


# Whether a part can stand for the parameters of a function.
def _is_param_expr(part):
    if part is ... or isinstance(part, (tuple, list)):
        return True
    cls = type(part)
    return cls.__module__ == "typing" and cls.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


# `collections.abc.Callable[[int], str]`: arguments are kept flat.
class _CallableGenericAlias(GenericAlias):
    __slots__ = ()
    __module__ = "collections.abc"

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = args
        if isinstance(given, (tuple, list)):
            return super().__new__(cls, origin, (*given, result))
        if not _is_param_expr(given):
            text = "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %s"
            raise TypeError(text % (given,))
        return super().__new__(cls, origin, args)

    def __repr__(self):
        given, result = _parts(self.__args__)
        if not isinstance(given, list):
            return super().__repr__()
        given = ", ".join([_shown(part) for part in given])
        return "collections.abc.Callable[[%s], %s]" % (given, _shown(result))

    def __reduce__(self):
        from operator import getitem

        return getitem, (self.__origin__, _parts(self.__args__))

    def __getitem__(self, values):
        return _CallableGenericAlias(self.__origin__, _parts(_filled(self, values)))


# The parameters and the result, as a program writes them.
def _parts(args):
    if len(args) == 2 and _is_param_expr(args[0]):
        return args
    return list(args[:-1]), args[-1]
