# Protocols: classes that others belong to because of the members they have.

from abc import ABCMeta

from typing._base import _caller
from typing._generic import Generic

__name__ = "typing"

_UNMARKED = "Instance and class checks can only be used with @runtime_checkable protocols"

# Names that are no members. `_names` is what abstract classes of one method keep.
EXCLUDED_ATTRIBUTES = [
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
    "__final__", "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__",
    "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "_MutableMapping__marker", "__qualname__", "_names",
]

# Classes that are no protocols and can be bases of one all the same.
_PROTO_ALLOWLIST = {
    "collections.abc": [
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized",
        "Container", "Collection", "Reversible",
    ],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
}


def _get_protocol_attrs(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names.update(base.__dict__, getattr(base, "__annotations__", ()))
    names.difference_update(EXCLUDED_ATTRIBUTES)
    return {name for name in names if not name.startswith("_abc_")}


def _is_callable_members_only(cls):
    return all([callable(getattr(cls, name, None)) for name in _get_protocol_attrs(cls)])


# The modules `abc` and `functools` ask about all bases of a class, protocols among them. Frames of
# the interpreter itself, which have no module, are between them and the check.
def _allow_reckless_class_checks(depth=3):
    module = _caller(depth, None)
    while module is None:
        depth += 1
        module = _caller(depth, None)
    return module in ("abc", "functools")


# A protocol has no instances. A class that implements one gets the `__init__` that it would have
# without it when it is first called.
def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            break
    cls.__init__ = init
    cls.__init__(self, *args, **kwargs)


# Whether one of the classes has the member, and not None for it. Annotations count where the class
# is a protocol itself.
def _has_member(other, name):
    for base in other.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if name in getattr(base, "__annotations__", ()):
            if issubclass(other, Generic) and other._is_protocol:
                return True
    return False


def _hook_of(cls):
    def hook(other):
        if not cls.__dict__.get("_is_protocol", False):
            return NotImplemented
        refused = None
        if not cls._is_runtime_protocol:
            refused = _UNMARKED
        elif not _is_callable_members_only(cls):
            refused = "Protocols with non-method members don't support issubclass()"
        if refused is not None:
            if _allow_reckless_class_checks():
                # Others are refused, so the class must not remember this answer.
                cls._abc_cache = None
                return NotImplemented
            raise TypeError(refused)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        found = [_has_member(other, name) for name in _get_protocol_attrs(cls)]
        return True if all(found) else NotImplemented

    return hook


class _ProtocolMeta(ABCMeta):
    # Members that `__init__` sets are found in the object alone.
    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not getattr(cls, "_is_runtime_protocol", False):
            if not _allow_reckless_class_checks(2):
                raise TypeError(_UNMARKED)
        if not is_protocol or _is_callable_members_only(cls):
            if issubclass(instance.__class__, cls):
                return True
        if is_protocol and all([_is_there(cls, instance, n) for n in _get_protocol_attrs(cls)]):
            return True
        return super().__instancecheck__(instance)


def _is_there(cls, instance, name):
    if not hasattr(instance, name):
        return False
    return not callable(getattr(cls, name, None)) or getattr(instance, name) is not None


def _may_be_base(base):
    if base is object or base is Generic:
        return True
    if base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ()):
        return True
    return issubclass(base, Generic) and base._is_protocol


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol, _is_runtime_protocol = True, False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _hook_of(cls)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if not _may_be_base(base):
                text = "Protocols can only inherit from other protocols, got %r"
                raise TypeError(text % base)
        if cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    if not (issubclass(cls, Generic) and cls._is_protocol):
        text = "@runtime_checkable can be only applied to protocol classes, got %r"
        raise TypeError(text % cls)
    cls._is_runtime_protocol = True
    return cls
