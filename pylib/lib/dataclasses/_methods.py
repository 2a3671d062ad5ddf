# The methods that a class gets.

from ._fields import MISSING, _FACTORY, _FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR, _running

__name__ = "dataclasses"


class FrozenInstanceError(AttributeError):
    pass


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
