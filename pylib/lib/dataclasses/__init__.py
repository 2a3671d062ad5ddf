# Classes made from annotated attributes. Needs annotations, which an interpreter may be told to
# drop; see `Vm::keeps_docs`.

import sys

from ._fields import (
    KW_ONLY, MISSING, _FIELD, _FIELD_BASE, _FIELD_CLASSVAR, _FIELD_INITVAR, _FIELDS,
    _HAS_DEFAULT_FACTORY_CLASS, _KW_ONLY_TYPE, _MISSING_TYPE, _PARAMS, _collect, Field, field,
    InitVar,
)
from ._methods import (
    _ORDER, _describe, _freeze, _make_compare, _make_init, _make_repr, _named, _real,
    _set_hash, FrozenInstanceError,
)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    if hasattr(slots, "__next__"):
        raise TypeError("Slots of '%s' cannot be determined" % cls.__name__)
    return (slots,) if isinstance(slots, str) else slots


def _with_slots(cls, names, weakref):
    if "__slots__" in cls.__dict__:
        raise TypeError(cls.__name__ + " already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:]:
        inherited.update(_slots_of(base))
    wanted = names + ["__weakref__"] if weakref else names
    namespace["__slots__"] = tuple([name for name in wanted if name not in inherited])
    for name in names + ["__dict__", "__weakref__"]:
        namespace.pop(name, None)
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    return cls


# Pickles and copies of what cannot be assigned to.
def _keep_state(cls, names):
    def __getstate__(self):
        return [getattr(self, name) for name in names]

    def __setstate__(self, state):
        for name, value in zip(names, state):
            object.__setattr__(self, name, value)

    if "__getstate__" not in cls.__dict__:
        cls.__getstate__ = __getstate__
    if "__setstate__" not in cls.__dict__:
        cls.__setstate__ = __setstate__


def _process(cls, p):
    kw_only, frozen, eq, order = p["kw_only"], p["frozen"], p["eq"], p["order"]
    for base in cls.__mro__[1:]:
        known = base.__dict__.get("__dataclass_params__")
        if known is not None and known.frozen != frozen:
            a, b = ("non-frozen", "a frozen") if known.frozen else ("frozen", "a non-frozen")
            raise TypeError("cannot inherit %s dataclass from %s one" % (a, b))
    fields = _collect(cls, kw_only)
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = _Params(p)
    real = _real(fields)
    own = cls.__dict__
    own_hash = not (own.get("__hash__", None) is None)
    if p["init"] and "__init__" not in own:
        cls.__init__ = _make_init(cls, fields, p)
    if p["repr"] and "__repr__" not in own:
        cls.__repr__ = _named(cls, _make_repr([f.name for f in real if f.repr]), "__repr__")
    names = [f.name for f in real if f.compare]
    if eq and "__eq__" not in own:
        cls.__eq__ = _named(cls, _make_compare(names, lambda a, b: a == b), "__eq__")
    if order:
        if not eq:
            raise ValueError("eq must be true if order is true")
        for name, compare in _ORDER.items():
            if name in own:
                text = "Cannot overwrite attribute %s in class %s. Consider using "
                text += "functools.total_ordering"
                raise TypeError(text % (name, cls.__name__))
            setattr(cls, name, _named(cls, _make_compare(names, compare), name))
    if frozen:
        _freeze(cls, [f.name for f in real])
    _set_hash(cls, real, eq, frozen, p["unsafe_hash"], own_hash)
    if p["match_args"] and "__match_args__" not in own:
        init = [f for f in fields.values() if f.init and not f.kw_only]
        cls.__match_args__ = tuple([f.name for f in init if f._sort is not _FIELD_CLASSVAR])
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = _describe(cls, fields)
    if p["slots"]:
        cls = _with_slots(cls, [f.name for f in real], p["weakref_slot"])
        if frozen:
            _keep_state(cls, [f.name for f in real])
    elif p["weakref_slot"]:
        raise TypeError("weakref_slot is True but slots is False")
    # A method of those above may be what was missing.
    if "abc" in sys.modules:
        sys.modules["abc"].update_abstractmethods(cls)
    return cls


class _Params:
    def __init__(self, options):
        for name, value in options.items():
            setattr(self, name, value)


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    options = {
        "init": init,
        "repr": repr,
        "eq": eq,
        "order": order,
        "unsafe_hash": unsafe_hash,
        "frozen": frozen,
        "match_args": match_args,
        "kw_only": kw_only,
        "slots": slots,
        "weakref_slot": weakref_slot,
    }
    if cls is None:
        return lambda cls: _process(cls, options)
    return _process(cls, options)


def fields(class_or_instance):
    found = getattr(class_or_instance, "__dataclass_fields__", None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(_real(found))


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _plain(obj, lambda pairs: tuple_factory([value for _, value in pairs]), tuple_factory)


def _plain(obj, factory, of_tuple=None):
    inner = lambda v: _plain(v, factory, of_tuple)
    if _is_instance(obj):
        return factory([(f.name, inner(getattr(obj, f.name))) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[inner(v) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([inner(v) for v in obj])
    if isinstance(obj, dict):
        pairs = [(inner(k), inner(v)) for k, v in obj.items()]
        if hasattr(obj, "default_factory"):
            new = type(obj)(obj.default_factory)
            new.update(pairs)
            return new
        return type(obj)(pairs)
    import copy

    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in obj.__dataclass_fields__.values():
        if f._sort is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                text = "field %s is declared with init=False, it cannot be specified with replace()"
                raise ValueError(text % f.name)
        elif f.name not in changes:
            if f._sort is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            if f._sort is _FIELD:
                changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    from keyword import iskeyword

    names, annotations, own = set(), {}, dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            item = (item, "typing.Any")
        name = item[0]
        if len(item) > 3:
            raise TypeError("Invalid field: %r" % (item,))
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: %r" % (name,))
        if iskeyword(name):
            raise TypeError("Field names must not be keywords: %r" % name)
        if name in names:
            raise TypeError("Field name duplicated: %r" % name)
        names.add(name)
        annotations[name] = item[1]
        if len(item) == 3:
            own[name] = item[2]
    own["__annotations__"] = annotations
    from types import new_class

    cls = new_class(cls_name, bases, {}, lambda names: names.update(own))
    return dataclass(cls, **options)
