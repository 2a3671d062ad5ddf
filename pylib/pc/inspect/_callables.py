# The signatures of all that can be called.

import functools
import types

from ._kinds import _signature_is_functionlike, isbuiltin, isclass, isfunction, ismethod
from ._kinds import CO_VARARGS, CO_VARKEYWORDS, isroutine, unwrap
from ._parameters import Parameter, _empty
from ._signature import Signature

__all__ = ["signature", "get_annotations"]

_POSITIONAL = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(
        obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str
    )


def _signature_from_callable(
    obj,
    *,
    sigcls=Signature,
    eval_str=False,
    globals=None,
    locals=None,
    skip_bound_arg=True,
    follow_wrapper_chains=True
):
    def again(other):
        return _signature_from_callable(
            other,
            follow_wrapper_chains=follow_wrapper_chains,
            skip_bound_arg=skip_bound_arg,
            globals=globals,
            locals=locals,
            eval_str=eval_str,
            sigcls=sigcls,
        )

    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if ismethod(obj):
        found = again(obj.__func__)
        return _without_first(found) if skip_bound_arg else found
    if follow_wrapper_chains:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return again(obj)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(given))
        return given
    if isinstance(obj, functools.partialmethod):
        return _of_partial_method(obj, again)
    inner = getattr(obj, "_partialmethod", None)
    if isinstance(inner, functools.partialmethod):
        return _of_partial_method(inner, again)
    if isfunction(obj) or _signature_is_functionlike(obj):
        return _of_function(sigcls, obj, globals, locals, eval_str)
    if isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isclass(obj):
        found = _of_class(sigcls, obj, again)
    elif isroutine(obj):
        return _of_builtin(sigcls, obj, skip_bound_arg)
    else:
        found = _of_instance(obj, again)
    return _without_first(found) if skip_bound_arg and found is not None else found or sigcls()


# A method in Python of that name, if the class or one of its bases has one.
def _own_method(cls, name):
    found = getattr(cls, name, None)
    if found is None or not (isfunction(found) or ismethod(found) or _wraps(found)):
        return None
    return found


def _wraps(obj):
    return isinstance(obj, (functools.partial, functools.partialmethod)) or (
        hasattr(obj, "__wrapped__") and callable(obj)
    )


# With the argument that stands for the class or the object; None where that would be all.
def _of_class(sigcls, cls, again):
    made_by = _own_method(type(cls), "__call__")
    if made_by is not None:
        return again(made_by)
    new, init = _own_method(cls, "__new__"), _own_method(cls, "__init__")
    mro = cls.__mro__

    def depth(name):
        return next((i for i, base in enumerate(mro) if name in base.__dict__), len(mro))

    if new is not None and (init is None or depth("__new__") <= depth("__init__")):
        return again(new)
    if init is not None:
        return again(init)
    for base in mro[:-1]:
        text = getattr(base, "__text_signature__", None)
        if isinstance(text, str):
            return _with_first(_signature_fromstr(sigcls, base, text))
    if type not in mro and cls.__init__ is object.__init__ and _is_plain_new(cls):
        return None
    if cls is not type and type in mro:
        raise ValueError("callable {!r} is not supported by signature".format(cls))
    what = "builtin" if cls is type else "builtin type"
    raise ValueError("no signature found for {} {!r}".format(what, cls))


# Exceptions and other built-in types have a `__new__` that only looks like that of `object`.
def _is_plain_new(cls):
    if not (cls.__new__ is object.__new__ or cls.__new__ == object.__new__):
        return False
    return all(base is object or "__module__" in base.__dict__ for base in cls.__mro__)


def _of_instance(obj, again):
    call = _own_method(type(obj), "__call__")
    if call is None:
        raise ValueError("callable {!r} is not supported by signature".format(obj))
    try:
        return again(call)
    except ValueError as e:
        raise ValueError("no signature found for {!r}".format(obj)) from e


def _with_first(found):
    first = Parameter("self", Parameter.POSITIONAL_ONLY)
    params = list(found.parameters.values())
    if any(param.name == "self" for param in params):
        return found
    return found.replace(parameters=[first] + params)


def _without_first(found):
    params = list(found.parameters.values())
    if not params or params[0].kind in (Parameter.VAR_KEYWORD, Parameter.KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in _POSITIONAL:
        del params[0]
    return found.replace(parameters=params)


def _of_partial_method(method, again):
    inner = again(method.func)
    found = _of_partial(inner, method, (None,))
    first = next(iter(inner.parameters.values()))
    if first.kind is Parameter.VAR_POSITIONAL:
        return found
    return found.replace(parameters=[first] + list(found.parameters.values()))


def _of_partial(inner, partial, before=()):
    args, named = before + partial.args, partial.keywords or {}
    try:
        bound = inner.bind_partial(*args, **named).arguments
    except TypeError as e:
        raise ValueError("partial object {!r} has incorrect arguments".format(partial)) from e
    params, by_name = [], False
    for name, param in inner.parameters.items():
        kind = param.kind
        if name in bound and kind is Parameter.POSITIONAL_ONLY:
            continue
        if name in bound and kind is Parameter.POSITIONAL_OR_KEYWORD:
            # What is given by name can be given anew, but by name alone, as all behind it.
            if name not in named:
                continue
            by_name = True
            param = param.replace(default=bound[name])
        elif name in bound and kind is Parameter.KEYWORD_ONLY:
            param = param.replace(default=bound[name])
        if by_name and kind is Parameter.POSITIONAL_OR_KEYWORD:
            param = param.replace(kind=Parameter.KEYWORD_ONLY)
        elif by_name and kind is Parameter.VAR_POSITIONAL:
            continue
        params.append(param)
    return inner.replace(parameters=params)


def _of_function(cls, func, globals, locals, eval_str):
    code, names = func.__code__, func.__code__.co_varnames
    hints = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults, by_name = func.__defaults__ or (), func.__kwdefaults__ or {}
    count, named = code.co_argcount, code.co_kwonlyargcount
    params = []

    def add(name, kind, default=_empty):
        hint = hints.get(name, _empty)
        params.append(cls._parameter_cls(name, kind, default=default, annotation=hint))

    for i, name in enumerate(names[:count]):
        given = i - (count - len(defaults))
        kind = _POSITIONAL[0] if i < code.co_posonlyargcount else _POSITIONAL[1]
        add(name, kind, defaults[given] if given >= 0 else _empty)
    at = count + named
    if code.co_flags & CO_VARARGS:
        add(names[at], Parameter.VAR_POSITIONAL)
        at += 1
    for name in names[count : count + named]:
        add(name, Parameter.KEYWORD_ONLY, by_name.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], Parameter.VAR_KEYWORD)
    return cls(
        params,
        return_annotation=hints.get("return", _empty),
        __validate_parameters__=not isinstance(func, types.FunctionType),
    )


def _of_builtin(cls, obj, skip_bound_arg):
    from _signatures import stand_in

    text = getattr(obj, "__text_signature__", None)
    if isinstance(text, str):
        return _signature_fromstr(cls, obj, text, skip_bound_arg)
    function = stand_in(obj)
    if function is None:
        raise ValueError("no signature found for builtin {!r}".format(obj))
    return _of_function(cls, function, None, None, False)


# Of a text such as `($self, a, /, b=1)`: what begins with `$` is bound already.
def _signature_fromstr(cls, obj, text, skip_bound_arg=True):
    namespace = {}
    bound = text.startswith("($")
    try:
        exec("def f%s: pass" % text.replace("($", "(", 1), {}, namespace)
    except Exception:
        raise ValueError("{!r} has invalid signature".format(obj)) from None
    found = _of_function(cls, namespace["f"], None, None, False)
    owner = getattr(obj, "__self__", None)
    is_bound = bound and (owner is not None or isclass(obj) or isbuiltin(obj))
    return _without_first(found) if is_bound and skip_bound_arg else found


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        found = obj.__dict__.get("__annotations__")
    elif isinstance(obj, types.ModuleType) or callable(obj):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str or not found:
        return dict(found)
    own_globals, own_locals = _namespaces(obj)
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    return {
        name: eval(hint, globals, locals) if isinstance(hint, str) else hint
        for name, hint in found.items()
    }


# Where names in the annotations of an object are looked up.
def _namespaces(obj):
    import sys

    if isclass(obj):
        module = sys.modules.get(getattr(obj, "__module__", None))
        return getattr(module, "__dict__", None), dict(vars(obj))
    if isinstance(obj, types.ModuleType):
        return obj.__dict__, None
    while True:
        if hasattr(obj, "__wrapped__"):
            obj = obj.__wrapped__
        elif isinstance(obj, functools.partial):
            obj = obj.func
        else:
            return getattr(obj, "__globals__", None), None
