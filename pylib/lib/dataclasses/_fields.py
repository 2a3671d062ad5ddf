# The fields of a class: what their annotations and defaults say.

import sys
from types import MappingProxyType

__name__ = "dataclasses"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()

# Attributes of a dataclass in which it keeps what it is made of.
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"

_NO_METADATA = MappingProxyType({})


class InitVar:
    def __init__(self, type):
        self.type = type

    def __repr__(self):
        plain = isinstance(self.type, type) and not hasattr(self.type, "__origin__")
        return "dataclasses.InitVar[%s]" % (self.type.__name__ if plain else repr(self.type))

    def __class_getitem__(cls, type):
        return InitVar(type)


class _Slotted:
    __slots__ = ("slot",)


# The type of slots as attributes of their class.
_SLOT = type(_Slotted.slot)


# Which sort of field it is; known by these very objects.
class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _FIELD_CLASSVAR = _FIELD_BASE("_FIELD"), _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class Field:
    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "repr",
        "hash",
        "init",
        "compare",
        "metadata",
        "kw_only",
        "_sort",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._sort = None

    @property
    def _field_type(self):
        return self._sort

    # The type may be a class that this field belongs to.
    def __repr__(self):
        key = id(self)
        if key in _running:
            return "..."
        _running.add(key)
        names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare")
        names += ("metadata", "kw_only")
        try:
            parts = ["%s=%r" % (name, getattr(self, name)) for name in names]
            parts.append("_field_type=%r" % (self._sort,))
        finally:
            _running.discard(key)
        return "Field(" + ",".join(parts) + ")"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook is not None:
            hook(self.default, owner, name)


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# What a text annotation begins with means where the class is defined: a name there, or one in a
# module that has a name there. Text is not evaluated, so other names for these are not seen.
def _meant(cls, text):
    import re

    first, name = re.match(r"(?:\s*(\w+)\s*\.)?\s*(\w*)", text).groups()
    space = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    if first:
        module = space.get(first)
        known = module is not None and module in (sys.modules.get("typing"), sys.modules[__name__])
        space = module.__dict__ if known else {}
    return space.get(name)


def _sort_of(cls, annotation):
    if isinstance(annotation, str):
        annotation = _meant(cls, annotation)
    if annotation is InitVar or type(annotation) is InitVar:
        return _FIELD_INITVAR
    class_var = getattr(sys.modules.get("typing"), "ClassVar", None)
    if class_var is not None:
        if annotation is class_var or getattr(annotation, "__origin__", None) is class_var:
            return _FIELD_CLASSVAR
    return _FIELD


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, _SLOT):
        default = MISSING
    f = default if isinstance(default, Field) else field(default=default)
    f.name, f.type, f._sort = name, annotation, _sort_of(cls, annotation)
    if f._sort is not _FIELD and f.default_factory is not MISSING:
        raise TypeError("field %s cannot have a default factory" % name)
    if f.kw_only is MISSING:
        f.kw_only = f._sort is not _FIELD_CLASSVAR and kw_only
    elif f._sort is _FIELD_CLASSVAR:
        raise TypeError("field %s is a ClassVar but specifies kw_only" % name)
    mutable = isinstance(f.default, (list, dict, set))
    if f._sort is _FIELD and (mutable or getattr(type(f.default), "__hash__", 0) is None):
        kind = type(f.default)
        text = "mutable default %s for field %s is not allowed: use default_factory"
        raise ValueError(text % (kind, name))
    return f


def _collect(cls, kw_only):
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        for f in getattr(base, "__dataclass_fields__", {}).values():
            if "__dataclass_fields__" in base.__dict__:
                fields[f.name] = f
    own = cls.__dict__.get("__annotations__", {})
    marked = False
    for name, annotation in own.items():
        is_mark = annotation is KW_ONLY
        if isinstance(annotation, str):
            is_mark = _meant(cls, annotation) is KW_ONLY
        if is_mark:
            if marked:
                raise TypeError("%r is KW_ONLY, but KW_ONLY has already been specified" % name)
            marked = kw_only = True
            continue
        f = fields[name] = _make_field(cls, name, annotation, kw_only)
        if isinstance(getattr(cls, name, None), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in own:
            raise TypeError("%r is a field but has no type annotation" % name)
    return fields


# Objects whose `repr` is being made.
_running = set()
