# `NamedTuple` and `TypedDict`: tuples and dicts whose parts have names and hints.

import sys
from collections import namedtuple as _namedtuple
from operator import itemgetter as _itemgetter

from typing import _checks, _generic
from typing._base import GenericAlias, _caller

__name__ = "typing"

Generic = _generic.Generic

# Names that a class of a named tuple cannot have, those that are not taken over from it, and those
# with underlines that change nothing in how its objects behave.
_prohibited = frozenset((
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make",
    "_replace", "_asdict", "_source",
))
_special = frozenset(("__module__", "__name__", "__annotations__"))
_plain = frozenset(("__module__", "__qualname__", "__doc__", "__orig_bases__"))


def _make_nmtuple(name, types, module, defaults=()):
    hints = {}
    for field, kind in types:
        hints[field] = _checks._type_check(kind, "field %s annotation must be a type" % field)
    made = _namedtuple(name, list(hints), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = hints
    return made


# The fields that have a default; all behind the first one need one.
def _with_defaults(hints, namespace):
    found = []
    for field in hints:
        if field in namespace:
            found.append(field)
        elif found:
            text = "Non-default namedtuple field %s cannot follow default field%s %s"
            raise TypeError(text % (field, "s" if len(found) > 1 else "", ", ".join(found)))
    return found


# A class of the interpreter has its own way of showing and comparing, and one base. What a program
# defines in those respects needs a class in Python around the same fields.
def _in_python(made, typename, bases, own):
    space = {name: property(_itemgetter(at)) for at, name in enumerate(made._fields)}
    for name in ("_fields", "_field_defaults", "__match_args__", "__annotations__"):
        space[name] = getattr(made, name)

    def __new__(cls, /, *args, **keywords):
        return tuple.__new__(cls, made(*args, **keywords))

    def _make(cls, iterable):
        return tuple.__new__(cls, made._make(iterable))

    def _replace(self, /, **keywords):
        return tuple.__new__(type(self), made._make(self)._replace(**keywords))

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __repr__(self):
        pairs = ["%s=%r" % pair for pair in zip(self._fields, self)]
        return "%s(%s)" % (type(self).__name__, ", ".join(pairs))

    def __getnewargs__(self):
        return tuple(self)

    __new__.__annotations__ = made.__annotations__
    space["_make"] = classmethod(_make)
    for method in (__new__, _replace, _asdict, __repr__, __getnewargs__):
        method.__qualname__ = "%s.%s" % (typename, method.__name__)
        space[method.__name__] = method
    space.update(__slots__=(), __class_getitem__=classmethod(GenericAlias))
    if Generic in bases:
        space["__class_getitem__"] = classmethod(Generic.__class_getitem__.__func__)
    return type(typename, bases, {**space, **own})


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if any([base is not _NamedTuple and base is not Generic for base in bases]):
            raise TypeError("can only inherit from a NamedTuple type and Generic")
        if bases.count(_NamedTuple) > 1:
            raise TypeError("duplicate base class tuple")
        hints = ns.get("__annotations__", {})
        defaults = [ns[field] for field in _with_defaults(hints, ns)]
        made = _make_nmtuple(typename, hints.items(), ns["__module__"], defaults)
        own = {name: value for name, value in ns.items() if name not in hints}
        for name in own:
            if name in _prohibited:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
        own.pop("__annotations__", None)
        if Generic in bases or any([name[:2] == "__" and name not in _plain for name in own]):
            bases = tuple([tuple if base is _NamedTuple else base for base in bases])
            return _in_python(made, typename, bases, own)
        for name, value in own.items():
            setattr(made, name, value)
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        text = "Either list of fields or keywords can be provided to NamedTuple, not both"
        raise TypeError(text)
    return _make_nmtuple(typename, fields, _caller())


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# What a hint says of its key: that it is required, that it is not, or None.
def _need_of(hint):
    typing = sys.modules["typing"]
    if typing.get_origin(hint) is typing.Annotated:
        hint = hint.__origin__
    origin = typing.get_origin(hint)
    if origin is typing.Required:
        return True
    return False if origin is typing.NotRequired else None


# The hints of all keys, and which of them are required and which are not.
def _keys_of(bases, own, total):
    hints, required, optional = {}, set(), set()
    for base in bases:
        space = base.__dict__
        hints.update(space.get("__annotations__", {}))
        inherited = space.get("__required_keys__", ()), space.get("__optional_keys__", ())
        required = (required | set(inherited[0])) - set(inherited[1])
        optional = (optional - set(inherited[0])) | set(inherited[1])
    hints.update(own)
    for key, hint in own.items():
        need = _need_of(hint)
        needed = total if need is None else need
        (required if needed else optional).add(key)
        (optional if needed else required).discard(key)
    return hints, frozenset(required), frozenset(optional)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                text = "cannot inherit from both a TypedDict type and a non-TypedDict base class"
                raise TypeError(text)
        is_generic = any([issubclass(base, Generic) for base in bases])
        made = type.__new__(_TypedDictMeta, name, (Generic, dict) if is_generic else (dict,), ns)
        text = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {}
        for key, hint in ns.get("__annotations__", {}).items():
            own[key] = _checks._type_check(hint, text, module=made.__module__)
        hints, required, optional = _keys_of(bases, own, total)
        made.__annotations__ = hints
        made.__required_keys__ = required
        made.__optional_keys__ = optional
        if "__total__" not in ns:
            made.__total__ = total
        return made

    # The arguments of a class statement; they were dealt with.
    def __init__(cls, *args, **keywords):
        pass

    def __call__(cls, /, *args, **keywords):
        return dict(*args, **keywords)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    if kwargs:
        from warnings import warn

        warn(
            "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will "
            "be removed in Python 3.13, and may not be understood by third-party type checkers.",
            DeprecationWarning,
            stacklevel=2,
        )
    space = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        space["__module__"] = module
    return _TypedDictMeta(typename, (), space, total=total)


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
