# Names with a meaning of their own (`Any`, `Union`, `Literal`), some with something in brackets.

import sys

from typing import _aliases, _checks
from typing._base import _Final, _NotIterable, _tp_cache, _tupled, _type_repr, _Unionable

__name__ = "typing"


# A form is made of the function that is called with what is in brackets.
class _SpecialForm(_Unionable, _NotIterable, _Final, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._name, self.__doc__ = getitem.__name__, getitem.__doc__
        self._getitem = getitem

    @_tp_cache
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def __getattr__(self, item):
        if item == "__name__" or item == "__qualname__":
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass %r" % (self,))

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __instancecheck__(self, obj):
        raise TypeError("%s cannot be used with isinstance()" % (self,))

    def __subclasscheck__(self, cls):
        raise TypeError("%s cannot be used with issubclass()" % (self,))


# Without the memory of the others, for which `0` and `False` are one.
class _LiteralSpecialForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):
        return self._getitem(self, *_tupled(parameters))


# `typing.List` for "List".
def _named(name):
    return getattr(sys.modules["typing"], name)


class _AnyMeta(type):
    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()

    def __instancecheck__(self, obj):
        if self is not Any:
            return super().__instancecheck__(obj)
        raise TypeError("typing.Any cannot be used with isinstance()")


# A class that derives from it is one of unknown bases.
class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls, *args, **kwargs)


# A form that takes nothing in brackets.
def _plain(name):
    def getitem(self, parameters):
        raise TypeError("%s is not subscriptable" % (self,))

    getitem.__name__ = name
    return _SpecialForm(getitem)


# A form that takes one type.
def _single(name, of_key=False):
    text = "%s accepts only a single type." if of_key else "typing.%s accepts only single type."
    text %= name

    def getitem(self, parameters):
        item = _checks._type_check(parameters, text, allow_special_forms=of_key)
        return _aliases._GenericAlias(self, (item,))

    getitem.__name__ = name
    return _SpecialForm(getitem)


NoReturn = _plain("NoReturn")
Never = _plain("Never")
Self = _plain("Self")
LiteralString = _plain("LiteralString")
TypeAlias = _plain("TypeAlias")

ClassVar = _single("ClassVar")
Final = _single("Final")
TypeGuard = _single("TypeGuard")
Required = _single("Required", True)
NotRequired = _single("NotRequired", True)

# Forms that are types without brackets, and those that are where a class has attributes.
_ALONE = (LiteralString, NoReturn, Never, Self, TypeAlias)
_OF_CLASSES = (ClassVar, Final)


@_SpecialForm
def Unpack(self, parameters):
    item = _checks._type_check(parameters, "%s accepts only single type." % (self,))
    return _aliases._UnpackGenericAlias(self, (item,))


@_SpecialForm
def Union(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    parts = _checks._checked(_tupled(parameters), "Union[arg, ...]: each arg must be a type.")
    parts = _checks._remove_dups_flatten(parts)
    if len(parts) == 1:
        return parts[0]
    name = "Optional" if len(parts) == 2 and type(None) in parts else None
    return _aliases._UnionGenericAlias(self, parts, name=name)


@_SpecialForm
def Optional(self, parameters):
    part = _checks._type_check(parameters, "%s requires a single type." % (self,))
    return Union[part, type(None)]


@_LiteralSpecialForm
@_tp_cache(typed=True)
def Literal(self, *parameters):
    values = _checks._flatten_literal_params(parameters)
    try:
        values = tuple([value for value, _ in dict.fromkeys([(v, type(v)) for v in values])])
    except TypeError:
        # Values without a hash stay as they are.
        pass
    return _aliases._LiteralGenericAlias(self, values)


@_SpecialForm
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *first, last = _tupled(parameters)
    if not (last is ... or isinstance(last, _checks._variables.ParamSpec)):
        text = "The last parameter to Concatenate should be a ParamSpec variable or ellipsis."
        raise TypeError(text)
    parts = (*_checks._checked(first, "Concatenate[arg, ...]: each arg must be a type."), last)
    return _aliases._ConcatenateGenericAlias(self, parts, _paramspec_tvars=True)


# A type with notes for whoever wants them.
class Annotated:
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, params):
        return _annotated(*_tupled(params))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError("Cannot subclass %s.Annotated" % cls.__module__)


@_tp_cache(typed=True)
def _annotated(*params):
    if len(params) < 2:
        raise TypeError(
            "Annotated[...] should be used with at least two arguments (a type and an annotation)."
        )
    if _checks._is_unpacked_typevartuple(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    text = "Annotated[t, ...]: t must be a type."
    origin = _checks._type_check(params[0], text, allow_special_forms=True)
    return _aliases._AnnotatedAlias(origin, params[1:])
