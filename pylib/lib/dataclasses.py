# Classes made from annotated attributes. Needs annotations, which an interpreter may be told to
# drop; see `Vm::keeps_docs`.


import sys
from types import MappingProxyType


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


class FrozenInstanceError(AttributeError):
    pass


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


def _make_init(cls, fields, options):
    used = [f for f in fields.values() if f.init and f._sort is not _FIELD_CLASSVAR]
    positional = [f for f in used if not f.kw_only]
    keyword = [f for f in used if f.kw_only]
    seen = False
    for f in positional:
        has_default = f.default is not MISSING or f.default_factory is not MISSING
        if seen and not has_default:
            raise TypeError("non-default argument %r follows default argument" % f.name)
        seen = seen or has_default
    # The signature is that of real code, so that errors and `inspect` tell the names.
    values = {"_missing": MISSING, "_factory": _FACTORY, "_set": object.__setattr__}
    this = "_self" if "self" in fields else "self"
    heads = [this] + [_parameter(f, values) for f in positional]
    if keyword:
        heads += ["*"] + [_parameter(f, values) for f in keyword]
    body, waiting = [], []
    for f in fields.values():
        if f._sort is _FIELD_INITVAR:
            if f.init:
                waiting.append(f.name)
        elif f._sort is _FIELD:
            body += _assign(f, values, options, this)
    if hasattr(cls, "__post_init__"):
        body.append("%s.__post_init__(%s)" % (this, ", ".join(waiting)))
    lines = ["def __init__(" + ", ".join(heads) + "):"]
    lines += ["    " + line for line in body or ["pass"]]
    exec("\n".join(lines), values)
    made = _named(cls, values["__init__"], "__init__")
    made.__annotations__ = {f.name: f.type for f in used}
    made.__annotations__["return"] = None
    return made


def _parameter(f, values):
    if f.default is not MISSING:
        values["_default_" + f.name] = f.default
        return "%s=_default_%s" % (f.name, f.name)
    return f.name + "=_factory" if f.default_factory is not MISSING else f.name


def _assign(f, values, options, this):
    value = f.name
    if f.default_factory is not MISSING:
        values["_make_" + f.name] = f.default_factory
        made = "_make_%s()" % f.name
        value = "%s if %s is _factory else %s" % (made, f.name, f.name) if f.init else made
    elif not f.init:
        # The class has the default, but where its place is taken by a slot.
        if f.default is MISSING or not options["slots"]:
            return []
        values["_default_" + f.name] = f.default
        value = "_default_" + f.name
    if options["frozen"]:
        return ["_set(%s, %r, %s)" % (this, f.name, value)]
    return ["%s.%s = %s" % (this, f.name, value)]


# A method as if the class had defined it.
def _named(cls, method, name):
    method.__name__ = name
    method.__qualname__ = cls.__qualname__ + "." + name
    return method


def _describe(cls, fields):
    parts, keyword = [], False
    used = [f for f in fields.values() if f.init and f._sort is not _FIELD_CLASSVAR]
    for f in [f for f in used if not f.kw_only] + [f for f in used if f.kw_only]:
        if f.kw_only and not keyword:
            parts.append("*")
            keyword = True
        hint = f.type
        plain = isinstance(hint, type) and not hasattr(hint, "__origin__")
        if plain and getattr(hint, "__module__", "builtins") != "builtins":
            hint = hint.__module__ + "." + hint.__qualname__
        elif plain:
            hint = hint.__qualname__
        part = "%s:%s" % (f.name, hint if plain else repr(hint).replace("typing.", ""))
        if f.default is not MISSING:
            part += "=%r" % (f.default,)
        elif f.default_factory is not MISSING:
            part += "=<factory>"
        parts.append(part)
    return cls.__name__ + "(" + ", ".join(parts) + ")"


def _real(fields):
    return [f for f in fields.values() if f._sort is _FIELD]


def _make_repr(names):
    def __repr__(self):
        key = id(self)
        if key in _running:
            return "..."
        _running.add(key)
        try:
            parts = ["%s=%r" % (name, getattr(self, name)) for name in names]
        finally:
            _running.discard(key)
        return type(self).__qualname__ + "(" + ", ".join(parts) + ")"

    return __repr__


# Objects whose `repr` is being made.
_running = set()


def _values(o, names):
    return tuple([getattr(o, name) for name in names])


def _make_compare(names, compare):
    def method(self, other):
        if type(other) is type(self):
            return compare(_values(self, names), _values(other, names))
        return NotImplemented

    return method


_ORDER = {
    "__lt__": lambda a, b: a < b,
    "__le__": lambda a, b: a <= b,
    "__gt__": lambda a, b: a > b,
    "__ge__": lambda a, b: a >= b,
}


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot assign to field %r" % name)
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot delete field %r" % name)
        super(cls, self).__delattr__(name)

    for method in (__setattr__, __delattr__):
        if method.__name__ in cls.__dict__:
            text = "Cannot overwrite attribute %s in class %s"
            raise TypeError(text % (method.__name__, cls.__name__))
        setattr(cls, method.__name__, _named(cls, method, method.__name__))


def _set_hash(cls, fields, eq, frozen, unsafe_hash, own_hash):
    if unsafe_hash and own_hash:
        raise TypeError("Cannot overwrite attribute __hash__ in class " + cls.__name__)
    if unsafe_hash or eq and frozen and not own_hash:
        names = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
        made = lambda self: hash(_values(self, names))
        cls.__hash__ = _named(cls, made, "__hash__")
    elif eq and not frozen and not own_hash:
        cls.__hash__ = None


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
