# How functions are called.

from ._kinds import ismethod, isroutine, unwrap

__name__ = "inspect"


class _Empty:
    pass


_empty = _Empty


class _Kind(int):
    _names = "positional-only", "positional or keyword", "variadic positional", "keyword-only"
    _names += ("variadic keyword",)
    description = property(lambda self: self._names[self])
    name = property(lambda self: str(self))

    def __str__(self):
        return self._names[self].upper().replace("-", "_").replace(" ", "_").replace("IADIC", "")

    __repr__ = __str__


# Programs compare kinds by `is`.
_KINDS = tuple([_Kind(number) for number in range(5)])


class Parameter:
    empty = _Empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS

    def __init__(self, name, kind=POSITIONAL_OR_KEYWORD, *, default=_Empty, annotation=_Empty):
        self.name = name
        self.kind = _KINDS[kind]
        self.default = default
        self.annotation = annotation

    def replace(self, **changes):
        old = {"name": self.name, "kind": self.kind}
        old.update(default=self.default, annotation=self.annotation)
        old.update(changes)
        return Parameter(**old)

    def __eq__(self, other):
        return isinstance(other, Parameter) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash((self.name, int(self.kind)))

    def __str__(self):
        text = {2: "*", 4: "**"}.get(int(self.kind), "") + self.name
        if self.annotation is not _Empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _Empty:
            text += (" = " if ": " in text else "=") + repr(self.default)
        return text

    def __repr__(self):
        return '<Parameter "%s">' % self


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        found = []
        for name, p in self.signature.parameters.items():
            if p.kind in (3, 4) or name not in self.arguments:
                break
            value = self.arguments[name]
            found.extend(value) if p.kind == 2 else found.append(value)
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, p in self.signature.parameters.items():
            if name not in self.arguments:
                by_name = True
            elif p.kind == 4:
                found.update(self.arguments[name])
            elif p.kind == 3 or by_name and p.kind != 2:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        done = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments:
                done[name] = self.arguments[name]
            elif p.default is not _Empty:
                done[name] = p.default
            elif p.kind in (2, 4):
                done[name] = () if p.kind == 2 else {}
        self.arguments = done


class Signature:
    empty = _Empty

    def __init__(self, parameters=(), *, return_annotation=_Empty):
        self.parameters = {p.name: p for p in parameters or ()}
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, parameters=None, return_annotation=None):
        old = self.parameters.values() if parameters is None else parameters
        annotation = self.return_annotation if return_annotation is None else return_annotation
        return Signature(old, return_annotation=annotation)

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        parts = []
        before = 1
        for p in self.parameters.values():
            if before == 0 and p.kind > 0:
                parts.append("/")
            if p.kind == 3 and before < 2:
                parts.append("*")
            parts.append(str(p))
            before = int(p.kind)
        if before == 0:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self.return_annotation is not _Empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text

    def __repr__(self):
        return "<Signature " + str(self) + ">"

    def bind(self, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        found = {}
        args = list(args)
        for name, p in self.parameters.items():
            if p.kind == 2:
                if args:
                    found[name] = tuple(args)
                args = []
            elif p.kind == 4:
                if kwargs:
                    found[name] = kwargs
                kwargs = {}
            elif p.kind < 2 and args:
                if name in kwargs and p.kind:
                    raise TypeError("multiple values for argument %r" % name)
                found[name] = args.pop(0)
            elif p.kind and name in kwargs:
                found[name] = kwargs.pop(name)
            elif p.default is _Empty and not partial:
                raise TypeError("missing a required argument: %r" % name)
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError("got an unexpected keyword argument %r" % list(kwargs)[0])
        return BoundArguments(self, found)


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, type):
        module = annotation.__module__
        inside = module in ("builtins", base_module)
        return annotation.__qualname__ if inside else module + "." + annotation.__qualname__
    return repr(annotation).replace("typing.", "")


def signature(obj, *, follow_wrapped=True, **options):
    if not callable(obj):
        raise TypeError("%r is not a callable object" % (obj,))
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    if follow_wrapped and not isinstance(obj, type):
        inner = unwrap(obj)
        if inner is not obj:
            return signature(inner)
    drop, given = 0, obj
    if isinstance(obj, type):
        new = obj.__dict__.get("__new__")
        new = getattr(new, "__func__", new)
        own = "__init__" in obj.__dict__ or new is None
        obj, drop = obj.__init__ if own else new, 1
    elif ismethod(obj):
        obj, drop = obj.__func__, 1
    elif not hasattr(obj, "__code__") and hasattr(type(obj), "__call__") and not isroutine(obj):
        obj, drop = type(obj).__call__, 1
    code = getattr(obj, "__code__", None)
    if not hasattr(code, "co_varnames"):
        return _builtin_signature(given, obj, drop)
    return _signature(obj, code, drop)


# Of a class without `__init__` nothing is asked.
def _builtin_signature(asked, obj, drop):
    from _signatures import stand_in

    if isinstance(asked, type):
        if obj == object.__init__ and asked.__new__ == object.__new__:
            return Signature()
        raise ValueError("no signature found for builtin type %r" % (asked,))
    function = stand_in(obj)
    if function is None:
        raise ValueError("no signature found for builtin %r" % (obj,))
    return _signature(function, function.__code__, drop)


def _signature(function, code, drop):
    hints = getattr(function, "__annotations__", None) or {}
    defaults = getattr(function, "__defaults__", None) or ()
    by_name = getattr(function, "__kwdefaults__", None) or {}
    count, only = code.co_argcount, code.co_kwonlyargcount
    names = code.co_varnames
    first = count - len(defaults)
    found = []
    for i, name in enumerate(names[:count]):
        default = defaults[i - first] if i >= first else _Empty
        kind = 0 if i < code.co_posonlyargcount else 1
        found.append(Parameter(name, kind, default=default, annotation=hints.get(name, _Empty)))
    at = count + only
    if code.co_flags & 4:
        found.append(Parameter(names[at], 2, annotation=hints.get(names[at], _Empty)))
        at += 1
    for name in names[count : count + only]:
        default = by_name.get(name, _Empty)
        found.append(Parameter(name, 3, default=default, annotation=hints.get(name, _Empty)))
    if code.co_flags & 8:
        found.append(Parameter(names[at], 4, annotation=hints.get(names[at], _Empty)))
    return Signature(found[drop:], return_annotation=hints.get("return", _Empty))


def getfullargspec(func):
    from collections import namedtuple

    spec = namedtuple(
        "FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations"
    )
    function = getattr(func, "__func__", func)
    code = getattr(function, "__code__", None)
    if code is None:
        from _signatures import stand_in

        function = stand_in(function)
        if function is None:
            raise TypeError("unsupported callable")
        code = function.__code__
    sig = _signature(function, code, 0)
    kinds = [[p for p in sig.parameters.values() if p.kind == kind] for kind in range(5)]
    args = kinds[0] + kinds[1]
    defaults = tuple([p.default for p in args if p.default is not _Empty])
    return spec(
        [p.name for p in args],
        kinds[2][0].name if kinds[2] else None,
        kinds[4][0].name if kinds[4] else None,
        defaults or None,
        [p.name for p in kinds[3]],
        {p.name: p.default for p in kinds[3] if p.default is not _Empty} or None,
        getattr(function, "__annotations__", None) or {},
    )


def getcallargs(func, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return bound.arguments
