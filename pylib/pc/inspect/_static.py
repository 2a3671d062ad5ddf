# What is stored, without calling descriptors; and what generators and coroutines are doing.

import types

__all__ = """getattr_static GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED CORO_CREATED
CORO_RUNNING CORO_SUSPENDED CORO_CLOSED getgeneratorstate getcoroutinestate getgeneratorlocals
getcoroutinelocals""".split()

_MISSING = object()
_own_dict = type.__dict__["__dict__"].__get__ if "__dict__" in type.__dict__ else None


def _dict_of_class(cls):
    return type.__getattribute__(cls, "__dict__")


def _instance_value(obj, attr):
    try:
        own = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _MISSING
    return dict.get(own, attr, _MISSING) if isinstance(own, dict) else _MISSING


def _class_value(cls, attr):
    for base in type.__dict__["__mro__"].__get__(cls) if _own_dict else cls.__mro__:
        own = _dict_of_class(base)
        if attr in own:
            return own[attr]
    return _MISSING


# A class may hide the dict of its instances behind an attribute of that name.
def _hides_dict(cls):
    for base in cls.__mro__:
        found = _dict_of_class(base).get("__dict__", _MISSING)
        if found is not _MISSING:
            return not isinstance(found, types.GetSetDescriptorType)
    return False


def getattr_static(obj, attr, default=_MISSING):
    is_class = isinstance(obj, type)
    cls = obj if is_class else type(obj)
    on_instance = _MISSING
    if not is_class and not _hides_dict(cls):
        on_instance = _instance_value(obj, attr)
    on_class = _class_value(cls, attr)
    if on_instance is not _MISSING and on_class is not _MISSING:
        kind = type(on_class)
        if _class_value(kind, "__get__") is not _MISSING and (
            _class_value(kind, "__set__") is not _MISSING
            or _class_value(kind, "__delete__") is not _MISSING
        ):
            return on_class
    if on_instance is not _MISSING:
        return on_instance
    if on_class is not _MISSING:
        return on_class
    if is_class:
        value = _class_value(type(obj), attr)
        if value is not _MISSING:
            return value
    if default is _MISSING:
        raise AttributeError(attr)
    return default


GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"


def _state(obj, kind, prefix):
    if getattr(obj, kind + "_running"):
        return prefix + "_RUNNING"
    if getattr(obj, kind + "_suspended"):
        return prefix + "_SUSPENDED"
    if getattr(obj, kind + "_frame") is None:
        return prefix + "_CLOSED"
    return prefix + "_CREATED"


def getgeneratorstate(generator):
    return _state(generator, "gi", "GEN")


def getcoroutinestate(coroutine):
    return _state(coroutine, "cr", "CORO")


def getgeneratorlocals(generator):
    if not isinstance(generator, types.GeneratorType):
        raise TypeError("{!r} is not a Python generator".format(generator))
    frame = getattr(generator, "gi_frame", None)
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals
