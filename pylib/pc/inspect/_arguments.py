# What functions are called with: the older questions.

import builtins
from collections import namedtuple

from ._callables import _signature_from_callable
from ._kinds import CO_VARARGS, CO_VARKEYWORDS, iscode, isfunction, ismethod
from ._parameters import Parameter, _empty, formatannotation

__all__ = """FullArgSpec ArgInfo Arguments ClosureVars getfullargspec getargs getargvalues
formatargvalues getcallargs getclosurevars""".split()

FullArgSpec = namedtuple(
    "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations"
)
Arguments = namedtuple("Arguments", "args, varargs, varkw")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getfullargspec(func):
    try:
        found = _signature_from_callable(func, follow_wrapper_chains=False, skip_bound_arg=False)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    params = list(found.parameters.values())
    hints = {param.name: param.annotation for param in params if param.annotation is not _empty}
    if found.return_annotation is not _empty:
        hints["return"] = found.return_annotation
    kinds = [[param for param in params if param.kind == kind] for kind in range(5)]
    names = [[param.name for param in chosen] for chosen in kinds]
    defaults = [p.default for p in kinds[0] + kinds[1] if p.default is not _empty]
    by_name = {p.name: p.default for p in kinds[3] if p.default is not _empty}
    return FullArgSpec(
        names[0] + names[1],
        names[2][0] if names[2] else None,
        names[4][0] if names[4] else None,
        tuple(defaults) or None,
        names[3],
        by_name or None,
        hints,
    )


# The parameters of a code object: plain ones with those by keyword only, `*`, `**`.
def getargs(co):
    if not iscode(co):
        raise TypeError("{!r} is not a code object".format(co))
    count = co.co_argcount + co.co_kwonlyargcount
    args, rest = list(co.co_varnames[:count]), list(co.co_varnames[count:])
    varargs = rest.pop(0) if co.co_flags & CO_VARARGS else None
    return Arguments(args, varargs, rest.pop(0) if co.co_flags & CO_VARKEYWORDS else None)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(
    args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value),
):
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(parts) + ")"


def _missing(name, names, positional, values):
    names = [repr(missing) for missing in names if missing not in values]
    count = len(names)
    shown = " and ".join(names[-2:])
    if count > 2:
        shown = ", ".join(names[:-2]) + ", " + ", and ".join(names[-2:])
    kind = "positional" if positional else "keyword-only"
    plural = "" if count == 1 else "s"
    raise TypeError(f"{name}() missing {count} required {kind} argument{plural}: {shown}")


def _too_many(name, spec, given, values):
    atleast = len(spec.args) - len(spec.defaults or ())
    named = len([arg for arg in spec.kwonlyargs if arg in values])
    most = len(spec.args)
    takes = "from %d to %d" % (atleast, most) if spec.defaults else "%d" % most
    plural = most != 1 if not spec.defaults else True
    extra = ""
    if named:
        extra = " positional argument%s (and %d keyword-only argument%s)" % (
            "s" if given != 1 else "", named, "s" if named != 1 else ""
        )
    raise TypeError(
        "%s() takes %s positional argument%s but %d%s %s given"
        % (name, takes, "s" if plural else "", given, extra,
           "was" if given == 1 and not named else "were")
    )


def getcallargs(func, /, *positional, **named):
    spec = getfullargspec(func)
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values = dict(zip(spec.args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(spec.args) :])
    others = {}
    if spec.varkw:
        values[spec.varkw] = others
    for key, value in named.items():
        if key not in spec.args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError("%s() got an unexpected keyword argument %r" % (name, key))
            others[key] = value
        elif key in values:
            raise TypeError("%s() got multiple values for argument %r" % (name, key))
        else:
            values[key] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        _too_many(name, spec, len(positional), values)
    defaults = spec.defaults or ()
    first = len(spec.args) - len(defaults)
    if any(arg not in values for arg in spec.args[:first]):
        _missing(name, spec.args[:first], True, values)
    for arg, default in zip(spec.args[first:], defaults):
        values.setdefault(arg, default)
    for key, default in (spec.kwonlydefaults or {}).items():
        values.setdefault(key, default)
    if any(arg not in values for arg in spec.kwonlyargs):
        _missing(name, spec.kwonlyargs, False, values)
    return values


# What the names mean that a function takes from around it.
def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code, cells = func.__code__, func.__closure__ or ()
    names = getattr(code, "co_freevars", ())
    nonlocals = dict(zip(names, [cell.cell_contents for cell in cells]))
    known = func.__globals__
    own_builtins = known.get("__builtins__", builtins.__dict__)
    if not isinstance(own_builtins, dict):
        own_builtins = own_builtins.__dict__
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in known:
            found_globals[name] = known[name]
        elif name in own_builtins:
            found_builtins[name] = own_builtins[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)
