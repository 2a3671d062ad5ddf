# Names that `typing` has or will have, for programs that also run where it has not.

import typing
from types import GenericAlias


def __getattr__(name):
    return getattr(typing, name)


def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
    if not isinstance(message, str):
        kind = type(message).__name__
        raise TypeError("Expected an object of type str for 'message', not %r" % kind)

    def mark(decorated):
        decorated.__deprecated__ = message
        return decorated

    return mark


# A place of `typing` that only has a name, or takes arguments in brackets.
class _Place:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return "typing_extensions." + self._name

    def __getitem__(self, item):
        return GenericAlias(self, item)

    def __or__(self, other):
        return typing.Union[self, other]

    __ror__ = __or__

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate %r" % self)


TypeForm, NoDefault, NoExtraItems = map(_Place, ("TypeForm", "NoDefault", "NoExtraItems"))
for _name in ("ReadOnly", "TypeIs"):
    if not hasattr(typing, _name):
        globals()[_name] = _Place(_name)


class Doc:
    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return "Doc(%r)" % self.documentation

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        if not isinstance(other, Doc):
            return NotImplemented
        return self.documentation == other.documentation


class Sentinel:
    def __init__(self, name, repr=None):
        self._name = name
        self._repr = "<%s>" % name if repr is None else repr

    def __repr__(self):
        return self._repr

    def __or__(self, other):
        return typing.Union[self, other]


sentinel = Sentinel


def override(arg, /):
    try:
        arg.__override__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def disjoint_base(cls):
    cls.__disjoint_base__ = True
    return cls


def get_original_bases(cls, /):
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not typing.Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError("%r is not a Protocol" % tp)
    names = set()
    for base in tp.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            names.update(base.__dict__, base.__dict__.get("__annotations__", ()))
    own = ("__", "_abc_", "_is_")
    return frozenset([name for name in names if not name.startswith(own)])


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=None):
    import inspect

    return inspect.get_annotations(obj, globals=globals, locals=locals, eval_str=eval_str)


@typing.runtime_checkable
class Buffer(typing.Protocol):
    def __buffer__(self, flags, /): ...


@typing.runtime_checkable
class Reader(typing.Protocol):
    def read(self, size=..., /): ...


@typing.runtime_checkable
class Writer(typing.Protocol):
    def write(self, data, /): ...
