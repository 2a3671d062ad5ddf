# Variables with a value for each context. Each thread is in one context; a task of asyncio runs in
# a copy of that of its maker.

from types import GenericAlias

from _thread import get_ident as _get_ident

# The context that each thread is in, by the thread's number.
_here = {}


# The context of the running thread, for writing.
def _current():
    context = _here.get(_get_ident())
    if context is None:
        context = _here[_get_ident()] = Context()
        context._entered = True
    return context


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


_MISSING = _Missing()
_NO_DEFAULT = object()


class ContextVar:
    def __init__(self, name, *, default=_NO_DEFAULT):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name = name
        self._default = default

    def __class_getitem__(cls, item):
        return cls

    def get(self, default=_NO_DEFAULT):
        context = _here.get(_get_ident())
        value = _NO_DEFAULT if context is None else context._values.get(self, _NO_DEFAULT)
        if value is _NO_DEFAULT:
            value = self._default if default is _NO_DEFAULT else default
            if value is _NO_DEFAULT:
                raise LookupError(self)
        return value

    def set(self, value):
        context = _current()
        token = Token(context, self, context._values.get(self, _MISSING))
        context._own()[self] = value
        return token

    def reset(self, token):
        if not isinstance(token, Token):
            raise TypeError(
                "expected an instance of Token, got " + repr(token)
            )
        if token._used:
            raise RuntimeError(repr(token) + " has already been used once")
        if token.var is not self:
            raise ValueError(repr(token) + " was created by a different ContextVar")
        if token._context is not _current():
            raise ValueError(repr(token) + " was created in a different Context")
        token._used = True
        if token.old_value is _MISSING:
            token._context._own().pop(self, None)
        else:
            token._context._own()[self] = token.old_value

    def __repr__(self):
        default = "" if self._default is _NO_DEFAULT else " default=%r" % (self._default,)
        return "<ContextVar name=%r%s at 0x%x>" % (self.name, default, id(self))


class Token:
    __class_getitem__ = classmethod(GenericAlias)

    MISSING = _MISSING

    def __init__(self, context, var, old_value):
        self._context = context
        self.var = var
        self.old_value = old_value
        self._used = False

    def __repr__(self):
        used = " used" if self._used else ""
        return "<Token%s var=%r at 0x%x>" % (used, self.var, id(self))


class Context:
    _entered = False
    # Is the dictionary that of another context, too? It is copied before it is written to.
    _shared = False

    def __init__(self):
        self._values = {}

    def run(self, callable, *args, **kwargs):
        before = self._enter()
        try:
            return callable(*args, **kwargs)
        finally:
            self._leave(before)

    # The running thread is in this context; what it was in before.
    def _enter(self):
        if self._entered:
            raise RuntimeError("cannot enter context: %r is already entered" % self)
        ident = _get_ident()
        before = _here.get(ident)
        self._entered = True
        _here[ident] = self
        return before

    def _leave(self, before):
        self._entered = False
        _here[_get_ident()] = before

    # The dictionary, to write to.
    def _own(self):
        if self._shared:
            self._values = dict(self._values)
            self._shared = False
        return self._values

    def copy(self):
        made = object.__new__(Context)
        made._values = self._values
        made._shared = self._shared = True
        return made

    def __getitem__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError("a ContextVar key was expected, got " + repr(var))
        return self._values[var]

    def __contains__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError("a ContextVar key was expected, got " + repr(var))
        return var in self._values

    def get(self, var, default=None):
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def copy_context():
    context = _here.get(_get_ident())
    if context is None:
        return Context()
    made = object.__new__(Context)
    made._values = context._values
    made._shared = context._shared = True
    return made
