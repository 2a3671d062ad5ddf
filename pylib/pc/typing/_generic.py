# `Generic`: what makes a class take types in brackets.

from typing import _aliases, _checks
from typing._base import _tp_cache

__name__ = "typing"


# Variables that a class takes: those of `Generic[…]`, or all that its bases mention.
def _class_parameters(bases):
    mentioned = _checks._collect_parameters(bases)
    listed = [b for b in bases if isinstance(b, _aliases._GenericAlias) and b.__origin__ is Generic]
    if len(listed) > 1:
        raise TypeError("Cannot inherit from Generic[...] multiple times.")
    if not listed:
        return mentioned
    names = listed[0].__parameters__
    missing = ", ".join([str(name) for name in mentioned if name not in names])
    if missing:
        given = ", ".join([str(name) for name in names])
        raise TypeError("Some type variables (%s) are not listed in Generic[%s]" % (missing, given))
    return names


def _check_variables(cls, params):
    name = cls.__name__
    if not params:
        raise TypeError("Parameter list to %s[...] cannot be empty" % cls.__qualname__)
    if not all([_checks._is_typevar_like(param) for param in params]):
        raise TypeError(
            "Parameters to %s[...] must all be type variables or parameter specification variables."
            % name
        )
    if len(set(params)) != len(params):
        raise TypeError("Parameters to %s[...] must all be unique" % name)


# What the variables of `cls` stand for, in one row.
def _row(cls, params):
    names = cls.__parameters__
    if not names:
        raise TypeError("%s is not a generic class" % (cls,))
    row = ()
    for name, value in _checks._bound(cls, names, params).items():
        row += value if isinstance(name, _checks._variables.TypeVarTuple) else (value,)
    return row


class Generic:
    __slots__ = ()
    _is_protocol = False

    @_tp_cache
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_checks._type_convert(param) for param in params])
        if _checks._is_bare(cls):
            _check_variables(cls, params)
        else:
            params = _row(cls, params)
        return _aliases._GenericAlias(cls, params, _paramspec_tvars=True)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        written = cls.__dict__.get("__orig_bases__")
        if written is not None:
            plain = Generic in written
        else:
            special = cls.__name__ == "Protocol" or type(cls) is _records._TypedDictMeta
            plain = Generic in cls.__bases__ and not special
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = _class_parameters(written) if written is not None else ()


from typing import _records  # noqa: E402
