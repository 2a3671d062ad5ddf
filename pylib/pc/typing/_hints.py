# Hints taken apart: `get_type_hints`, `get_origin`, `get_args`.

import sys
from types import (
    BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType, MethodWrapperType,
    ModuleType, WrapperDescriptorType,
)

from typing import _aliases, _checks, _forms, _refs, _variables
from typing._base import GenericAlias, UnionType
from typing._generic import Generic

__name__ = "typing"

# What can have hints, whether it has some or not.
_allowed_types = (
    FunctionType, BuiltinFunctionType, MethodType, ModuleType, WrapperDescriptorType,
    MethodWrapperType, MethodDescriptorType,
)


# One hint, evaluated; text is a reference.
def _hint(value, outer, inner, is_argument, is_class):
    if value is None:
        return type(None)
    if isinstance(value, str):
        value = _refs.ForwardRef(value, is_argument=is_argument, is_class=is_class)
    return _refs._eval_type(value, outer, inner)


def _class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        own = base.__dict__.get("__annotations__", {})
        if not isinstance(own, dict) or not own:
            continue
        outer, inner = globalns, localns
        if outer is None:
            outer = getattr(sys.modules.get(base.__module__), "__dict__", {})
        if inner is None:
            inner = dict(vars(base))
            if globalns is None:
                # What the module defines comes first, as it always did.
                outer, inner = inner, outer
        for name, value in own.items():
            hints[name] = _hint(value, outer, inner, False, True)
    return hints


# The globals of the innermost function.
def _space_of(obj):
    if isinstance(obj, ModuleType):
        return obj.__dict__
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    return getattr(obj, "__globals__", {})


def _other_hints(obj, globalns, localns):
    if globalns is None:
        globalns = _space_of(obj)
    if localns is None:
        localns = globalns
    own = getattr(obj, "__annotations__", None)
    if own is None:
        if isinstance(obj, _allowed_types):
            return {}
        raise TypeError("%r is not a module, class, method, or function." % (obj,))
    is_argument = not isinstance(obj, ModuleType)
    return {n: _hint(value, globalns, localns, is_argument, False) for n, value in own.items()}


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    of_kind = _class_hints if isinstance(obj, type) else _other_hints
    hints = of_kind(obj, globalns, localns)
    if include_extras:
        return hints
    return {name: _strip_annotations(hint) for name, hint in hints.items()}


# A hint without notes and without what is said of keys.
def _strip_annotations(t):
    if isinstance(t, _aliases._AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if getattr(t, "__origin__", None) in (_forms.Required, _forms.NotRequired):
        return _strip_annotations(t.__args__[0])
    if not isinstance(t, (_aliases._GenericAlias, GenericAlias, UnionType)):
        return t
    args = tuple([_strip_annotations(arg) for arg in t.__args__])
    return t if args == t.__args__ else _refs._rebuilt(t, args)


def get_origin(tp):
    if isinstance(tp, _aliases._AnnotatedAlias):
        return _forms.Annotated
    if isinstance(tp, (_aliases._BaseGenericAlias, GenericAlias, _variables._OfParamSpec)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return UnionType if isinstance(tp, UnionType) else None


def get_args(tp):
    if isinstance(tp, _aliases._AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, UnionType):
        return tp.__args__
    if not isinstance(tp, (_aliases._GenericAlias, GenericAlias)):
        return ()
    args = tp.__args__
    if _checks._should_unflatten_callable_args(tp, args):
        return (list(args[:-1]), args[-1])
    return args
