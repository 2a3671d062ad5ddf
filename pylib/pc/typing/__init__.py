# Type hints. They are objects that can be written, compared, shown and taken apart; nothing is
# checked against them.

import sys
from functools import wraps as _wraps

from typing._base import (
    GenericAlias, _caller, _cleanups, _Final, _Immutable, _NotIterable, _tp_cache, _type_repr,
    _TypingEllipsis,
)
from typing._checks import (
    _check_generic, _collect_parameters, _collect_type_vars, _deduplicate, _filled,
    _flatten_literal_params, _is_param_expr, _is_typevar_like, _is_unpacked_typevartuple,
    _remove_dups_flatten, _should_unflatten_callable_args, _type_check, _type_convert, _unpack_args,
)
from typing._refs import ForwardRef, _eval_type
from typing._variables import (
    KT, VT, NewType, ParamSpec, ParamSpecArgs, ParamSpecKwargs, T, T_co, T_contra,
    TypeVar, TypeVarTuple, V_co, VT_co,
)
from typing._aliases import (
    _AnnotatedAlias, _BaseGenericAlias, _CallableGenericAlias, _CallableType,
    _ConcatenateGenericAlias, _GenericAlias, _is_dunder, _LiteralGenericAlias,
    _SpecialGenericAlias, _TupleType, _UnionGenericAlias, _UnpackGenericAlias,
)
from typing._forms import (
    Annotated, Any, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn,
    NotRequired, Optional, Required, Self, TypeAlias, TypeGuard, Union, Unpack, _AnyMeta,
    _LiteralSpecialForm, _SpecialForm,
)
from typing._generic import Generic
from typing._protocols import (
    _PROTO_ALLOWLIST, EXCLUDED_ATTRIBUTES, Protocol, _allow_reckless_class_checks,
    _get_protocol_attrs, _is_callable_members_only, _no_init_or_replace_init, _ProtocolMeta,
    runtime_checkable,
)
from typing._records import (
    NamedTuple, NamedTupleMeta, TypedDict, _make_nmtuple, _NamedTuple, _prohibited, _special,
    _TypedDict, _TypedDictMeta, is_typeddict,
)
from typing._hints import (
    _allowed_types, _strip_annotations, get_args, get_origin, get_type_hints,
)
from typing._classes import *
from typing._classes import _alias

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic",
    "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple",
    "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView",
    "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping",
    "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
    "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex",
    "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter",
    "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr",
    "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "final",
    "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "LiteralString",
    "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoReturn", "NotRequired",
    "overload", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "Unpack",
]

TYPE_CHECKING = False
Text = str

_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def _idfunc(_, x):
    return x


# Marks what can carry a mark; classes of the interpreter, for one, cannot.
def _marked(obj, mark):
    try:
        setattr(obj, mark, True)
    except (AttributeError, TypeError):
        pass
    return obj


# What Python 3.12 adds.
def _override(f, /):
    return _marked(f, "__override__")


def __getattr__(name):
    if name == "override":
        return _override
    if name == "TypeAliasType":
        from typing._parameters import TypeAliasType

        return TypeAliasType
    if name == "io" or name == "re":
        return __import__("typing." + name, None, None, [name])
    raise AttributeError("module 'typing' has no attribute '%s'" % name)


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        shown = shown[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError("Expected code to be unreachable, but got: " + shown)


def reveal_type(obj, /):
    print("Runtime type is %r" % type(obj).__name__, file=sys.stderr)
    return obj


def final(f):
    return _marked(f, "__final__")


# What a class has that was defined in it, and not taken over.
def _members(cls):
    for name in dir(cls):
        member = getattr(cls, name)
        own = "%s.%s" % (cls.__qualname__, getattr(member, "__name__", None))
        if getattr(member, "__qualname__", None) == own:
            if getattr(member, "__module__", None) == cls.__module__:
                yield member


# Its hints are no types; those of what a class defines neither.
def no_type_check(arg):
    if isinstance(arg, type):
        for member in _members(arg):
            if isinstance(member, type):
                no_type_check(member)
            elif isinstance(member, type(no_type_check)):
                member.__no_type_check__ = True
            elif hasattr(member, "__func__"):
                member.__func__.__no_type_check__ = True
    return _marked(arg, "__no_type_check__")


def no_type_check_decorator(decorator):
    @_wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


# The overloads of each function: by module, by name in it, by line.
_overload_registry = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not "
        "@overload-ed."
    )


def overload(func):
    inner = getattr(func, "__func__", func)
    try:
        line = inner.__code__.co_firstlineno
        of_module = _overload_registry.setdefault(inner.__module__, {})
        of_module.setdefault(inner.__qualname__, {})[line] = func
    except AttributeError:
        # What is no function is not kept.
        pass
    return _overload_dummy


def get_overloads(func):
    inner = getattr(func, "__func__", func)
    of_module = _overload_registry.get(inner.__module__, {})
    return list(of_module.get(inner.__qualname__, {}).values())


def clear_overloads():
    _overload_registry.clear()


def dataclass_transform(
    *,
    eq_default=True,
    order_default=False,
    kw_only_default=False,
    field_specifiers=(),
    **kwargs
):
    options = dict(
        eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default,
        field_specifiers=field_specifiers, kwargs=kwargs,
    )

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = options.copy()
        return cls_or_fn

    return decorator
