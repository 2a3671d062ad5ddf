# Classes that are mostly their fields: those that have annotations in the class body.

class _Missing:
    pass


MISSING = _Missing()
KW_ONLY = object()


class FrozenInstanceError(AttributeError):
    pass


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = metadata or {}
        self.kw_only = kw_only

    def __repr__(self):
        return "Field(name=%r,type=%r,default=%r)" % (self.name, self.type, self.default)


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
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    def decorate(cls):
        fields = _collect(cls, kw_only)
        cls.__dataclass_fields__ = fields
        own = cls.__dict__
        pseudo = _init_only(cls)
        methods = {}
        if init:
            methods["__init__"] = _init(list(fields.values()), pseudo, frozen)
        if repr:
            methods["__repr__"] = _repr
        if eq:
            methods["__eq__"] = _eq
        if order:
            for name, compare in _ORDER.items():
                if name in own:
                    raise TypeError(
                        "Cannot overwrite attribute %s in class %s. Consider using "
                        "functools.total_ordering" % (name, cls.__name__)
                    )
                methods[name] = compare
        if frozen:
            methods["__setattr__"] = _frozen_set
            methods["__delattr__"] = _frozen_delete
        if unsafe_hash or (eq and frozen):
            methods["__hash__"] = _hash
        elif eq and "__hash__" not in own:
            cls.__hash__ = None
        for name, method in methods.items():
            if name not in own or name == "__hash__" and own[name] is None:
                setattr(cls, name, method)
        if match_args and "__match_args__" not in own:
            names = [f.name for f in fields.values() if f.init and not f.kw_only]
            cls.__match_args__ = tuple(names)
        return cls

    return decorate if cls is None else decorate(cls)


def _collect(cls, kw_only):
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        fields.update(getattr(base, "__dict__", {}).get("__dataclass_fields__", {}))
    for name, hint in cls.__dict__.get("__annotations__", {}).items():
        if _is(hint, "KW_ONLY", KW_ONLY):
            kw_only = True
            continue
        if _is(hint, "ClassVar", None) or isinstance(hint, InitVar) or hint is InitVar:
            continue
        default = cls.__dict__.get(name, MISSING)
        if isinstance(default, Field):
            f = default
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
        else:
            f = field(default=default)
        if isinstance(f.default, (list, dict, set)):
            raise ValueError(
                "mutable default %s for field %s is not allowed: use default_factory"
                % (type(f.default), name)
            )
        f.name = name
        f.type = hint
        if f.kw_only is MISSING:
            f.kw_only = kw_only
        fields[name] = f
    return fields


def _is(hint, name, value):
    if value is not None and hint is value:
        return True
    text = hint if isinstance(hint, str) else getattr(hint, "_name", None)
    return isinstance(text, str) and (text == name or text.split("[")[0].endswith("." + name))


class InitVar:
    def __init__(self, type=None):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)


# Parameters that are for `__post_init__` only: (name, default).
def _init_only(cls):
    found = []
    for name, hint in cls.__dict__.get("__annotations__", {}).items():
        if isinstance(hint, InitVar) or hint is InitVar:
            found.append((name, cls.__dict__.get(name, MISSING)))
    return found


def _init(fields, pseudo, frozen):
    by_place = [f.name for f in fields if f.init and not f.kw_only]
    by_place.extend([name for name, _ in pseudo])
    seen = None
    for f in fields:
        if f.init and not f.kw_only:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen = f.name
            elif seen is not None:
                raise TypeError("non-default argument %r follows default argument" % f.name)

    def __init__(self, /, *args, **keywords):
        if len(args) > len(by_place):
            raise TypeError(
                "__init__() takes %d positional arguments but %d were given"
                % (len(by_place) + 1, len(args) + 1)
            )
        values = dict(zip(by_place, args))
        for name, value in keywords.items():
            if name in values:
                raise TypeError("__init__() got multiple values for argument '%s'" % name)
            values[name] = value
        missing = []
        for f in fields:
            if f.init and f.name in values:
                value = values.pop(f.name)
            elif f.default is not MISSING:
                value = f.default
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.init:
                missing.append(f.name)
                continue
            else:
                continue
            object.__setattr__(self, f.name, value)
        extra = []
        for name, default in pseudo:
            value = values.pop(name, default)
            if value is MISSING:
                missing.append(name)
            extra.append(value)
        if missing:
            raise TypeError(
                "__init__() missing %d required positional argument%s: %s"
                % (len(missing), "s" if len(missing) > 1 else "", _list(missing))
            )
        for name in values:
            raise TypeError("__init__() got an unexpected keyword argument '%s'" % name)
        after = getattr(self, "__post_init__", None)
        if after is not None:
            after(*extra)

    return __init__


def _list(names):
    names = ["'%s'" % n for n in names]
    if len(names) < 3:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _repr(self):
    parts = [
        "%s=%r" % (f.name, getattr(self, f.name))
        for f in self.__dataclass_fields__.values()
        if f.repr
    ]
    return type(self).__qualname__ + "(" + ", ".join(parts) + ")"


def _values(self):
    fields = self.__dataclass_fields__.values()
    return tuple([getattr(self, f.name) for f in fields if f.compare])


def _eq(self, other):
    if type(other) is not type(self):
        return NotImplemented
    return _values(self) == _values(other)


def _lt(self, other):
    return _values(self) < _values(other) if type(other) is type(self) else NotImplemented


def _le(self, other):
    return _values(self) <= _values(other) if type(other) is type(self) else NotImplemented


def _gt(self, other):
    return _values(self) > _values(other) if type(other) is type(self) else NotImplemented


def _ge(self, other):
    return _values(self) >= _values(other) if type(other) is type(self) else NotImplemented


_ORDER = {"__lt__": _lt, "__le__": _le, "__gt__": _gt, "__ge__": _ge}


def _hash(self):
    fields = self.__dataclass_fields__.values()
    chosen = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    return hash(tuple([getattr(self, f.name) for f in chosen]))


def _frozen_set(self, name, value):
    raise FrozenInstanceError("cannot assign to field %r" % name)


def _frozen_delete(self, name):
    raise FrozenInstanceError("cannot delete field %r" % name)


def is_dataclass(obj):
    return hasattr(obj, "__dataclass_fields__")


def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(found.values())


def asdict(obj, *, dict_factory=dict):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as(obj, dict_factory, True)


def astuple(obj, *, tuple_factory=tuple):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as(obj, tuple_factory, False)


def _as(value, make, named):
    if is_dataclass(value) and not isinstance(value, type):
        items = [(f.name, _as(getattr(value, f.name), make, named)) for f in fields(value)]
        return make(items) if named else make([v for _, v in items])
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_as(v, make, named) for v in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_as(v, make, named) for v in value])
    if isinstance(value, dict):
        return {_as(k, make, named): _as(v, make, named) for k, v in value.items()}
    from copy import deepcopy

    return deepcopy(value)


def replace(obj, /, **changes):
    for f in fields(obj):
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    "field %s is declared with init=False, it cannot be specified with "
                    "replace()" % f.name
                )
        elif f.name not in changes:
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    body = dict(namespace or {})
    hints = {}
    for item in fields:
        if isinstance(item, str):
            item = (item, object)
        hints[item[0]] = item[1]
        if len(item) == 3:
            body[item[0]] = item[2]
    body["__annotations__"] = hints
    return dataclass(type(cls_name, bases, body), **options)
