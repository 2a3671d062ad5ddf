# What the compiler makes of type parameters and of the statement `type`.

from typing import Generic, GenericAlias, ParamSpec, TypeVar, TypeVarTuple, Unpack
from typing._base import _Unionable

__name__ = "typing"


# `type name = …`: what it stands for is evaluated when somebody asks.
class TypeAliasType(_Unionable):
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self._value = lambda: value
        self.__type_params__ = type_params

    @property
    def __value__(self):
        value = self._value()
        self._value = lambda: value
        return value

    @property
    def __parameters__(self):
        params = self.__type_params__
        return tuple([Unpack[p] if isinstance(p, TypeVarTuple) else p for p in params])

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, args)

    def __setattr__(self, name, value):
        if name in self.__dict__ and name != "_value" or name in ("__value__", "__parameters__"):
            text = "attribute '" + name + "' of 'typing.TypeAliasType' objects is not writable"
            raise AttributeError(text)
        object.__setattr__(self, name, value)

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        return self.__name__


def _variable(kind, name, bound, default):
    made = (TypeVar, TypeVarTuple, ParamSpec, TypeVar)[kind](name)
    made.__infer_variance__ = True
    made._later = later = {}
    if bound is not None:
        where = "__constraints__" if kind == 3 else "__bound__"
        later[where] = bound
        delattr(made, where)
    if default is not None:
        later["__default__"] = default
    return made


def _alias(kind, name, value):
    alias = TypeAliasType(name, None)
    alias._value = value
    return alias


def _owner(kind, owner, params):
    if isinstance(owner, TypeAliasType):
        owner.__dict__["__type_params__"] = params
    else:
        owner.__type_params__ = params
    return owner


def _base(kind, params):
    return Generic[tuple([Unpack[p] if isinstance(p, TypeVarTuple) else p for p in params])]


_KINDS = (_variable, _variable, _variable, _variable, _alias, _owner, _base)


def _type_hint(kind, *parts):
    return _KINDS[kind](kind, *parts)
