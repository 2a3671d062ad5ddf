# Signatures, and arguments bound to their parameters.

import types
from collections import OrderedDict

from ._parameters import Parameter, _empty, _void, formatannotation

__all__ = ["Signature", "BoundArguments"]

_ONLY, _BOTH, _REST, _NAMED, _OTHERS = (
    Parameter.POSITIONAL_ONLY,
    Parameter.POSITIONAL_OR_KEYWORD,
    Parameter.VAR_POSITIONAL,
    Parameter.KEYWORD_ONLY,
    Parameter.VAR_KEYWORD,
)


class BoundArguments:
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        found = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_NAMED, _OTHERS) or name not in self.arguments:
                break
            value = self.arguments[name]
            if param.kind == _REST:
                found.extend(value)
            else:
                found.append(value)
        return tuple(found)

    @property
    def kwargs(self):
        found, by_name = {}, False
        for name, param in self._signature.parameters.items():
            by_name = by_name or param.kind in (_NAMED, _OTHERS)
            if name not in self.arguments:
                by_name = True
            elif by_name and param.kind == _OTHERS:
                found.update(self.arguments[name])
            elif by_name and param.kind != _REST:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        done = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                done[name] = self.arguments[name]
            elif param.default is not _empty:
                done[name] = param.default
            elif param.kind in (_REST, _OTHERS):
                done[name] = () if param.kind == _REST else {}
        self.arguments = done

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __setstate__(self, state):
        self._signature, self.arguments = state["_signature"], state["arguments"]

    def __repr__(self):
        shown = ", ".join("%s=%r" % pair for pair in self.arguments.items())
        return "<%s (%s)>" % (type(self).__name__, shown)


class Signature:
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls, _bound_arguments_cls = Parameter, BoundArguments
    empty = _empty

    def __init__(
        self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True
    ):
        parameters = list(parameters or ())
        if __validate_parameters__:
            _check(parameters)
        table = OrderedDict((param.name, param) for param in parameters)
        self._parameters = types.MappingProxyType(table)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(
        cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False
    ):
        from ._callables import _signature_from_callable

        return _signature_from_callable(
            obj, sigcls=cls, follow_wrapper_chains=follow_wrapped, globals=globals,
            locals=locals, eval_str=eval_str,
        )

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_void, return_annotation=_void):
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    # What order of the parameters by keyword only means nothing.
    def _essence(self):
        params = self.parameters.values()
        ordered = tuple(param for param in params if param.kind != _NAMED)
        named = {param.name: param for param in params if param.kind == _NAMED}
        return ordered, named, self.return_annotation

    def __hash__(self):
        ordered, named, returned = self._essence()
        return hash((ordered, frozenset(named.values()), returned))

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self is other or self._essence() == other._essence()

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, *, partial=False):
        found, params = {}, list(self.parameters.values())
        rest = self._bind_positional(args, kwargs, params, found, partial)
        others = None
        for param in rest:
            if param.kind == _OTHERS:
                others = param
            elif param.kind == _REST:
                continue
            elif param.name in kwargs and param.kind != _ONLY:
                found[param.name] = kwargs.pop(param.name)
            elif param.name not in found and param.default is _empty and not partial:
                raise TypeError("missing a required argument: {!r}".format(param.name))
        if kwargs:
            if others is None:
                name = next(iter(kwargs))
                raise TypeError("got an unexpected keyword argument {!r}".format(name))
            found[others.name] = kwargs
        return self._bound_arguments_cls(self, found)

    # The parameters that arguments by position leave over.
    def _bind_positional(self, args, kwargs, params, found, partial):
        for at, param in enumerate(params):
            if param.kind == _REST:
                if len(args) > at:
                    found[param.name] = tuple(args[at:])
                return params[at + 1 :]
            if param.kind in (_NAMED, _OTHERS):
                break
            if at >= len(args):
                if param.name in kwargs and param.kind == _ONLY:
                    raise TypeError(
                        "{arg!r} parameter is positional only, but was passed as a keyword".format(
                            arg=param.name
                        )
                    )
                return params[at:]
            if param.name in kwargs and param.kind != _ONLY:
                raise TypeError("multiple values for argument {!r}".format(param.name))
            found[param.name] = args[at]
        else:
            at = len(params)
        if len(args) > at:
            raise TypeError("too many positional arguments")
        return params[at:]

    def __reduce__(self):
        params = tuple(self._parameters.values())
        return type(self), (params,), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return "<%s %s>" % (type(self).__name__, self)

    def __str__(self):
        parts, before = [], None
        for param in self.parameters.values():
            if before == _ONLY and param.kind != _ONLY:
                parts.append("/")
            if param.kind == _NAMED and before not in (_REST, _NAMED):
                parts.append("*")
            parts.append(str(param))
            before = param.kind
        if before == _ONLY:
            parts.append("/")
        text = "(%s)" % ", ".join(parts)
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text


# Kinds stand in their order, names once, and defaults have no gaps.
def _check(parameters):
    seen, top, had_default = set(), _ONLY, False
    for param in parameters:
        if param.kind < top:
            raise ValueError(
                "wrong parameter order: {} parameter before {} parameter".format(
                    top.description, param.kind.description
                )
            )
        top = param.kind
        if param.kind in (_ONLY, _BOTH):
            if param.default is _empty and had_default:
                raise ValueError("non-default argument follows default argument")
            had_default = param.default is not _empty
        if param.name in seen:
            raise ValueError("duplicate parameter name: {!r}".format(param.name))
        seen.add(param.name)
