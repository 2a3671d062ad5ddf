# Arguments of hints: what may stand in brackets, which variables it has.

from typing._base import GenericAlias, UnionType, _TypingEllipsis

__name__ = "typing"


# Text is a reference to what is not defined yet, and `None` stands for its type.
def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _refs.ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


# Whether it is one of the two classes that take variables only. Another protocol class may say that
# it is equal to ours.
def _is_bare(cls):
    return cls in (_generic.Generic, _protocols.Protocol)


# `arg` as a type, or TypeError with `msg`. Forms that only have a meaning for attributes of a class
# (`ClassVar`, `Final`) are refused unless `allow_special_forms`.
def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    arg = _type_convert(arg, module, allow_special_forms=allow_special_forms)
    if isinstance(arg, type):
        if _is_bare(arg):
            raise TypeError("Plain %s is not valid as type argument" % (arg,))
        return arg
    if isinstance(arg, _aliases._GenericAlias):
        origin = arg.__origin__
        refused = _is_bare(origin)
        if not allow_special_forms:
            refused = refused or origin is _forms.ClassVar or is_argument and origin is _forms.Final
        if refused:
            raise TypeError("%s is not valid as type argument" % (arg,))
    elif isinstance(arg, _forms._SpecialForm):
        if arg in _forms._ALONE or allow_special_forms and arg in _forms._OF_CLASSES:
            return arg
        raise TypeError("Plain %s is not valid as type argument" % (arg,))
    elif type(arg) is tuple:
        raise TypeError("%s Got %.100r." % (msg, arg))
    return arg


def _checked(args, msg):
    return tuple([_type_check(arg, msg) for arg in args])


# Whether `arg` can stand for the parameters of a function.
def _is_param_expr(arg):
    kinds = (tuple, list, _variables.ParamSpec, _aliases._ConcatenateGenericAlias)
    return arg is ... or isinstance(arg, kinds)


# `Callable` keeps its arguments flat, `(int, str, result)`, unless what stands for the parameters
# is one thing.
def _should_unflatten_callable_args(typ, args):
    if typ.__origin__ is not _aliases._abc.Callable:
        return False
    return not (len(args) == 2 and _is_param_expr(args[0]))


# The variables in `args`, each once, in the order of their first appearance.
def _collect_parameters(args):
    found = {}
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            found.update(dict.fromkeys(_collect_parameters(arg)))
        elif hasattr(arg, "__typing_subst__"):
            found[arg] = None
        else:
            found.update(dict.fromkeys(getattr(arg, "__parameters__", ())))
    return tuple(found)


_collect_type_vars = _collect_parameters


def _check_count(owner, given, wanted):
    if given != wanted:
        how = "many" if given > wanted else "few"
        text = "Too %s arguments for %s; actual %d, expected %d"
        raise TypeError(text % (how, owner, given, wanted))


def _check_generic(cls, parameters, elen):
    if not elen:
        raise TypeError("%s is not a generic class" % (cls,))
    _check_count(cls, len(parameters), elen)


# The items of a starred tuple, or None.
def _starred_items(arg):
    return None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)


# Starred tuples of known length are their items.
def _unpack_args(args):
    flat = []
    for arg in args:
        items = _starred_items(arg)
        if items is None or items and items[-1] is ...:
            flat.append(arg)
        else:
            flat += items
    return flat


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _is_typevar_like(x):
    kinds = (_variables.TypeVar, _variables.ParamSpec)
    return isinstance(x, kinds) or _is_unpacked_typevartuple(x)


def _deduplicate(params):
    return list(dict.fromkeys(params))


def _remove_dups_flatten(parameters):
    flat = []
    for part in parameters:
        is_union = isinstance(part, (_aliases._UnionGenericAlias, UnionType))
        flat += part.__args__ if is_union else (part,)
    return tuple(_deduplicate(flat))


def _flatten_literal_params(parameters):
    flat = []
    for part in parameters:
        flat += part.__args__ if isinstance(part, _aliases._LiteralGenericAlias) else (part,)
    return tuple(flat)


# What each of `names` stands for when `owner` has `args` in brackets.
def _bound(owner, names, args):
    for name in names:
        prepare = getattr(name, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(owner, args)
    _check_count(owner, len(args), len(names))
    return dict(zip(names, args))


# The arguments in brackets behind `owner`, starred tuples taken apart.
def _given(args):
    args = args if isinstance(args, tuple) else (args,)
    return _unpack_args([_type_convert(arg) for arg in args])


# `arg` with `values` for its variables.
def _filled_in(arg, values):
    if isinstance(arg, type):
        return arg
    if isinstance(arg, tuple):
        return tuple(_substituted(arg, values, False))
    substitute = getattr(arg, "__typing_subst__", None)
    if substitute is not None:
        return substitute(values[arg])
    names = getattr(arg, "__parameters__", ())
    if not names:
        return arg
    given = []
    for name in names:
        value = values[name]
        if isinstance(name, _variables.TypeVarTuple):
            given += value
        else:
            given.append(value)
    return arg[tuple(given)]


# All of `args` with `values` for their variables; functions keep their parameters flat.
def _substituted(args, values, of_callable):
    new = []
    for arg in args:
        value = _filled_in(arg, values)
        flat = of_callable and isinstance(value, tuple) or _is_unpacked_typevartuple(arg)
        if flat:
            new += value
        else:
            new.append(value)
    return new


# The arguments of `alias` when `args` are in brackets behind it. The interpreter's own aliases
# (`list[T]`) ask for them, too.
def _filled(alias, args):
    if not alias.__parameters__:
        raise TypeError("%s is not a generic class" % (alias,))
    values = _bound(alias, alias.__parameters__, _given(args))
    of_callable = getattr(alias, "__origin__", None) is _aliases._abc.Callable
    return tuple(_substituted(alias.__args__, values, of_callable))


# These import what is above.
from typing import _aliases, _forms, _generic, _protocols, _refs, _variables  # noqa: E402
