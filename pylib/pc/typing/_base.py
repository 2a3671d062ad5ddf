# What all hints share: their classes' common bases, how they are shown, and the memory of those
# that were made before.

import sys
from functools import wraps as _wraps

# All classes here are those of `typing`, for programs that show or pickle them.
__name__ = "typing"

GenericAlias = type(list[int])
UnionType = type(int | str)
_Function = type(lambda: None)

# How many hints each place remembers before it begins anew.
_REMEMBERED = 512


# No program derives from the classes of hints.
class _Final:
    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=False, **keywords):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _Immutable:
    __slots__ = ()

    def __copy__(self, memo=None):
        return self

    __deepcopy__ = __copy__


# `None` instead of a method: whoever asks whether the object can be iterated gets a clear no.
class _NotIterable:
    __slots__ = ()
    __iter__ = None


# `hint | other`.
class _Unionable:
    __slots__ = ()

    def __or__(self, other):
        return sys.modules["typing"].Union[self, other]

    def __ror__(self, other):
        return sys.modules["typing"].Union[other, self]


# What stands in brackets: one thing, or several with commas.
def _tupled(parameters):
    return parameters if isinstance(parameters, tuple) else (parameters,)


# Stands for `...` where a tuple of types is checked.
class _TypingEllipsis:
    pass


def _type_repr(obj):
    if obj is ...:
        return "..."
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        where = obj.__module__
        return obj.__qualname__ if where == "builtins" else where + "." + obj.__qualname__
    return obj.__name__ if isinstance(obj, _Function) else repr(obj)


def _listed(parts):
    return ", ".join([_type_repr(part) for part in parts])


# The module of whoever called the function that asks.
def _caller(depth=1, default="__main__"):
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", default)
    except (AttributeError, ValueError):
        return None


# What forgets all remembered hints.
_cleanups = []


# Equal arguments give the same hint. Arguments that have no hash are not remembered.
def _tp_cache(func=None, /, *, typed=False):
    if func is None:
        return lambda func: _tp_cache(func, typed=typed)
    made = {}
    _cleanups.append(made.clear)

    @_wraps(func)
    def remembered(*args):
        key = (args, tuple([type(arg) for arg in args])) if typed else args
        try:
            hint = made.get(key, made)
        except TypeError:
            return func(*args)
        if hint is made:
            if len(made) >= _REMEMBERED:
                made.clear()
            hint = made[key] = func(*args)
        return hint

    return remembered


# Operations on hints that are pickled by the way they were made.
def _reduced(form, args):
    from operator import getitem

    return getitem, (form, args)
