# Enumerations and their type. Each member waits in the finished class until the hook
# `__set_name__` makes it, so a hook for subclasses sees them all.

from types import MappingProxyType as _MappingProxyType

from ._names import _EnumDict, _property, property
from ._members import _by_value, _check_order, _converted, _create, _enter, _is_flag

__name__ = "enum"


# A member that is still to be made.
class _Proto:
    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, "_value_"):
            made._value_ = value if cls._member_type_ is object else _converted(cls, args)
        made._name_ = name
        made.__objclass__ = cls
        if cls.__init__ is not Enum.__init__:
            made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        _enter(cls, name, made)


_DATA_TYPES = (int, str, float, bytes, tuple, complex, list, dict, set, frozenset, bytearray)


def _data_type(cls_name, bases):
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found.append(base._member_type_)
                    break
            elif base in _DATA_TYPES or "__new__" in base.__dict__:
                found.append(candidate or base)
                break
            elif "__dataclass_fields__" in base.__dict__:
                found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    kinds = []
    for kind in found:
        if kind not in kinds:
            kinds.append(kind)
    if len(kinds) > 1:
        raise TypeError("too many data types for %r: %r" % (cls_name, set(kinds)))
    return kinds[0] if kinds else object


def _first_enum(cls_name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError("<enum %r> cannot extend %r" % (cls_name, base))
    if not bases:
        return None
    if not isinstance(bases[-1], EnumType):
        text = "new enumerations should be created as "
        raise TypeError(text + "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
    return bases[-1]


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **keywords):
        first = _first_enum(cls, bases)
        return _EnumDict(cls, getattr(first, "_generate_next_value_", None))

    def __new__(metacls, cls, bases, names, *, boundary=None, _simple=False, **keywords):
        first = _first_enum(cls, bases)
        if not isinstance(names, _EnumDict):
            given, names = names, _EnumDict(cls, getattr(first, "_generate_next_value_", None))
            names.update(given)
        members = names._member_names
        bad = [name for name in members if name in ("mro", "")]
        if bad:
            raise ValueError("invalid enum member name(s) %s" % ",".join([repr(n) for n in bad]))
        namespace = {}
        for name, value in names.items():
            if name not in names._ignored and name != "_ignore_":
                namespace[name] = _Proto(value) if name in members else value
        order = namespace.pop("_order_", None)
        kind = _data_type(cls, bases)
        new = namespace.pop("__new__", None)
        if new is not None:
            new = getattr(new, "__func__", new)
        else:
            new = getattr(first, "_new_member_", None)
            if new in (None, object.__new__) and kind is not object:
                new = kind.__new__
            new = new or object.__new__
        namespace["_new_member_"] = staticmethod(new)
        namespace["_use_args_"] = new is not object.__new__
        namespace["__new__"] = staticmethod(_look_up)
        namespace["_member_type_"] = kind
        # How the values of members are shown.
        namespace["_value_repr_"] = getattr(first, "_value_repr_", None)
        if kind is not object and kind.__repr__ is not object.__repr__:
            namespace["_value_repr_"] = kind.__repr__
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_boundary_"] = boundary or getattr(first, "_boundary_", None)
        namespace["_flag_mask_"] = namespace["_singles_mask_"] = namespace["_all_bits_"] = 0
        try:
            made = super().__new__(metacls, cls, bases, namespace, **keywords)
        except RuntimeError as e:
            # That an attribute has refused its name says what is wrong with the member.
            if e.__cause__ is None:
                raise
            raise e.__cause__ from None
        if order is not None:
            _check_order(made, order)
        # What a data type in Python says of its values does not fit members.
        for name in ("__repr__", "__str__", "__format__"):
            if kind is not object and name not in namespace:
                if getattr(made, name) is getattr(kind, name, None):
                    type.__setattr__(made, name, getattr(first, name))
        # A text of the class's own is also how its members are formatted.
        if first is not None and "__str__" in namespace and "__format__" not in namespace:
            type.__setattr__(made, "__format__", Enum.__format__)
        values = [m._value_ for m in made] if _is_flag(made) else []
        type.__setattr__(made, "_sorted_", values == sorted(values))
        return made

    def __init__(cls, *args, **keywords):
        pass

    # The class as a function looks a member up, or with names makes an enumeration.
    def __call__(
        cls,
        value,
        names=None,
        *,
        module=None,
        qualname=None,
        type=None,
        start=1,
        boundary=None,
    ):
        if names is None:
            return cls.__new__(cls, value)
        return _create(cls, value, names, module, qualname, type, start, boundary)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        from enum._checks import _convert

        return _convert(cls, name, module, filter, source, boundary, as_global)

    # What is of interest in an enumeration.
    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__"}
        names |= {"__members__", "__module__", "__name__", "__qualname__"}
        names.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if any(["__init_subclass__" in base.__dict__ for base in cls.__mro__[:-1]]):
            names.add("__init_subclass__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __bool__(cls):
        return True

    def __contains__(cls, item):
        if isinstance(item, cls):
            return True
        return any([m._value_ == item for m in cls])

    def __getitem__(cls, name):
        return cls._member_map_[name]

    @_property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return "<%s %r>" % ("flag" if _is_flag(cls) else "enum", cls.__name__)


EnumMeta = EnumType


# `Class(value)`
def _look_up(cls, value):
    if type(value) is cls:
        return value
    found = _by_value(cls, value)
    if found is not None:
        return found
    problem = None
    try:
        found = cls._missing_(value)
    except Exception as exc:
        problem = exc
    if isinstance(found, cls):
        return found
    if found is not None and _is_flag(cls) and cls._boundary_ == "eject" and isinstance(found, int):
        return found
    invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    if problem is None and found is None:
        raise invalid
    if problem is None:
        text = "error in %s._missing_: returned %r instead of None or a valid member"
        problem = TypeError(text % (cls.__name__, found))
    if not isinstance(problem, ValueError):
        problem.__context__ = invalid
    raise problem


class Enum(metaclass=EnumType):
    def __init__(self, *args, **keywords):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            pass
        for last in reversed(last_values):
            try:
                return last + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return "<%s.%s: %s>" % (type(self).__name__, self._name_, show(self._value_))

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __format__(self, spec):
        return str.__format__(str(self), spec)

    def __hash__(self):
        return hash(self._name_ if self._member_type_ is object else self._value_)

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if self._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update([n for n in getattr(self, "__dict__", ()) if n[0] != "_"])
        for cls in type(self).__mro__:
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property) and value.fget is None and name in self._member_map_:
                    names.discard(name)
                elif name not in self._member_map_ or isinstance(value, property):
                    names.add(name)
        return sorted(names)

    def __reduce_ex__(self, protocol):
        return type(self), (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


# The text of a member is that of its value.
class ReprEnum(Enum):
    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        for i, what in enumerate(values):
            if not isinstance(what, str):
                part = ("", "encoding ", "errors ")[i]
                text = part + "must be a string, not %r" if part else "%r is not a string"
                raise TypeError(text % (what,))
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
