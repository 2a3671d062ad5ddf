# Hints with something in brackets, and the classes that have another name here (`List`).

import collections.abc as _abc

from typing import _checks
from typing._base import (
    UnionType, _Final, _listed, _NotIterable, _reduced, _tp_cache, _tupled, _type_repr,
    _TypingEllipsis, _Unionable,
)

__name__ = "typing"

_OWN = ("_name", "_inst", "_nparams", "_paramspec_tvars")


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


# What makes hints of a kind equal. No methods: other names than those here are the class's.
def _origin_and_args(alias):
    return alias.__origin__, alias.__args__


def _origin_and_notes(annotated):
    return annotated.__origin__, annotated.__metadata__


def _members(union):
    return frozenset(union.__args__)


# Values of other types are other values: `Literal[0]` is not `Literal[False]`.
def _typed_values(literal):
    return frozenset([(value, type(value)) for value in literal.__args__])


def _equal(one, other, kinds, key):
    return key(one) == key(other) if isinstance(other, kinds) else NotImplemented


class _BaseGenericAlias(_Unionable, _Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            text = "Type %s cannot be instantiated; use %s() instead"
            raise TypeError(text % (self._name, self.__origin__.__name__))
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    # `Generic` comes last among the bases that another one has not brought along.
    def __mro_entries__(self, bases):
        entries = () if self.__origin__ in bases else (self.__origin__,)
        for base in bases[bases.index(self) + 1 :]:
            if isinstance(base, _BaseGenericAlias) or issubclass(base, _checks._generic.Generic):
                return entries
        return entries + (_checks._generic.Generic,)

    # Other attributes are those of the class; names with underlines are not, so that nobody takes
    # the alias for one.
    def __getattr__(self, attr):
        if attr == "__name__" or attr == "__qualname__":
            return self._name or self.__origin__.__name__
        if _is_dunder(attr) or "__origin__" not in self.__dict__:
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __setattr__(self, attr, val):
        if attr not in _OWN and not _is_dunder(attr):
            setattr(self.__origin__, attr, val)
            return
        super().__setattr__(attr, val)

    def __dir__(self):
        names = set(super().__dir__())
        names.update([name for name in dir(self.__origin__) if not _is_dunder(name)])
        return list(names)

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None, _paramspec_tvars=False):
        super().__init__(origin, inst=inst, name=name)
        args = _tupled(args)
        self.__parameters__ = _checks._collect_parameters(args)
        self._paramspec_tvars = _paramspec_tvars
        self.__args__ = tuple([... if arg is _TypingEllipsis else arg for arg in args])
        # With a name it is one of `typing`.
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        return _equal(self, other, _GenericAlias, _origin_and_args)

    def __hash__(self):
        return hash(_origin_and_args(self))

    @_tp_cache
    def __getitem__(self, args):
        if _checks._is_bare(self.__origin__):
            raise TypeError("Cannot subscript already-subscripted %s" % (self,))
        return self.copy_with(_checks._filled(self, args))

    def copy_with(self, args):
        tvars = self._paramspec_tvars
        name, inst = self._name, self._inst
        cls = type(self)
        return cls(self.__origin__, args, name=name, inst=inst, _paramspec_tvars=tvars)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        return "%s[%s]" % (name, _listed(self.__args__) or "()")

    def __reduce__(self):
        origin = _checks._forms._named(self._name) if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args = args[0]
        return _reduced(origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _checks._forms._SpecialForm):
            raise TypeError("Cannot subclass %r" % (self,))
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is _checks._generic.Generic:
            behind = bases[bases.index(self) + 1 :]
            others = [b for b in behind if isinstance(b, _BaseGenericAlias) and b is not self]
            if others or _checks._protocols.Protocol in bases:
                return ()
        return (self.__origin__,)

    # What a star before it gives.
    def __iter__(self):
        yield _checks._forms.Unpack[self]


# Another name for a class that takes `nparams` arguments in brackets.
class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    def __init__(self, origin, nparams, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self.__doc__ = "A generic version of %s." % _type_repr(origin)

    @_tp_cache
    def __getitem__(self, params):
        params = _checks._checked(_tupled(params), "Parameters to generic types must be types.")
        _checks._check_generic(self, params, self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            cls = cls.__origin__
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    # The parameters and the result, as a program writes them.
    def _parts(self):
        args = self.__args__
        if _checks._should_unflatten_callable_args(self, args):
            return list(args[:-1]), args[-1]
        return args

    def __repr__(self):
        given, result = self._parts()
        if not isinstance(given, list):
            return super().__repr__()
        return "typing.Callable[[%s], %s]" % (_listed(given), _type_repr(result))

    def __reduce__(self):
        return _reduced(_checks._forms._named("Callable"), self._parts())


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        name, inst = self._name, self._inst
        origin = self.__origin__
        return _CallableGenericAlias(origin, params, name=name, inst=inst, _paramspec_tvars=True)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        given, result = params
        return self._of(tuple(given) if isinstance(given, list) else given, result)

    @_tp_cache
    def _of(self, given, result):
        result = _checks._type_check(result, "Callable[args, result]: result must be a type.")
        if given is ...:
            return self.copy_with((_TypingEllipsis, result))
        if not isinstance(given, tuple):
            given = (given,)
        return self.copy_with((*[_checks._type_convert(arg) for arg in given], result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_tp_cache
    def __getitem__(self, params):
        params = _tupled(params)
        if len(params) > 1 and params[-1] is ...:
            items = _checks._checked(params[:-1], "Tuple[t, ...]: t must be a type.")
            return self.copy_with((*items, _TypingEllipsis))
        text = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(_checks._checked(params, text))


class _UnionGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def copy_with(self, params):
        return _checks._forms.Union[params]

    def __eq__(self, other):
        return _equal(self, other, (_UnionGenericAlias, UnionType), _members)

    def __hash__(self):
        return hash(_members(self))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return "typing.Optional[%s]" % _type_repr(args[args[0] is type(None)])
        return "typing.Union[%s]" % _listed(args)

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False

    def __reduce__(self):
        return _reduced(_checks._forms.Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        return _equal(self, other, _LiteralGenericAlias, _typed_values)

    def __hash__(self):
        return hash(_typed_values(self))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *first, last = params
        if isinstance(last, (list, tuple)):
            return (*first, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*first, *last.__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return "*" + repr(self.__args__[0])

    def __getitem__(self, args):
        return args if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner = self.__args__[0]
        if isinstance(inner, (_GenericAlias, _checks.GenericAlias)):
            return inner.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], _checks._variables.TypeVarTuple)


# `Annotated[T, …]`: the origin is `T`, and what was written behind it is `__metadata__`.
class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        # Notes on what has notes are one list, those inside first.
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, (*origin.__metadata__, *metadata)
        super().__init__(origin, origin)
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        parts = [_type_repr(self.__origin__)] + [repr(part) for part in self.__metadata__]
        return "typing.Annotated[%s]" % ", ".join(parts)

    def __reduce__(self):
        return _reduced(_checks._forms.Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        return _equal(self, other, _AnnotatedAlias, _origin_and_notes)

    def __hash__(self):
        return hash(_origin_and_notes(self))

    def __getattr__(self, attr):
        if attr == "__name__" or attr == "__qualname__":
            return "Annotated"
        return super().__getattr__(attr)
