# Classes whose instances are all known.
#
# The namespace of the class body notes which names are members and gives `auto()` its values.
# Each member waits in the finished class until the hook `__set_name__` makes it, so a hook for
# subclasses sees them all.

import sys
from types import MappingProxyType as _MappingProxyType

_UNSET = object()


class auto:
    def __init__(self, value=_UNSET):
        self.value = value

    def __repr__(self):
        return "auto(%s)" % ("" if self.value is _UNSET else repr(self.value))


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class _Some:
    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass

    def f(self):
        pass


_property = property
# The built-in descriptors.
_DESCRIPTORS = (
    type(_Some.__dict__["s"]),
    type(_Some.__dict__["c"]),
    type(_Some.__dict__["f"]),
    type(str.join),
    type(object.__init__),
    _property,
)


def _is_descriptor(value):
    if isinstance(value, _DESCRIPTORS):
        return True
    if isinstance(value, type):
        return False
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]


def _is_private(cls_name, name):
    start = "_%s__" % cls_name
    return name.startswith(start) and len(name) > len(start) and not name.endswith("__")


def _is_single_bit(value):
    return value > 0 and value & value - 1 == 0


def _iter_bits_lsb(value):
    if isinstance(value, Enum):
        value = value._value_
    if value < 0:
        raise ValueError("%r is not a positive integer" % value)
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def _high_bit(value):
    return value.bit_length() - 1


def bin(num, max_bits=None):
    ceiling = 1 << num.bit_length()
    digits = "{:b}".format(num if num >= 0 else num + ceiling)
    sign = "0" if num >= 0 else "1"
    if num < 0 and max_bits is None:
        digits = digits.rjust(num.bit_length(), "0")
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return "0b%s %s" % (sign, digits)


# Of instances a computed attribute; of the class it leaves room for a member of the same name.
class property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc
        self.name = self.clsname = None

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            found = getattr(owner, "_member_map_", {}).get(self.name, _UNSET)
            if found is _UNSET:
                raise AttributeError("%r has no attribute %r" % (owner, self.name))
            return found
        if self.fget is None:
            raise AttributeError("%r has no attribute %r" % (type(instance), self.name))
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            text = "<enum %r> cannot set attribute %r"
            raise AttributeError(text % (self.clsname, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            text = "<enum %r> cannot delete attribute %r"
            raise AttributeError(text % (self.clsname, self.name))
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


_SUNDERS = (
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
)


# The namespace of a class body.
class _EnumDict(dict):
    def __init__(self, cls_name, generate):
        super().__init__()
        self._cls_name = cls_name
        self._generate = generate
        self._member_names = {}
        # The values so far, those of the parts of tuples too.
        self._last_values = []
        self._ignored = []
        self._asked = False

    def _next(self, name, value):
        if value.value is _UNSET:
            self._asked = True
            value.value = self._generate(name, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(value.value)
        return value.value

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS:
                text = "_sunder_ names, such as %r, are reserved for future Enum use"
                raise ValueError(text % key)
            if key == "_generate_next_value_":
                if self._asked:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = getattr(value, "__func__", value)
                value = staticmethod(self._generate)
            elif key == "_ignore_":
                if isinstance(value, str):
                    value = value.replace(",", " ").split()
                self._ignored = value = list(value)
                already = set(value) & set(self._member_names)
                if already:
                    text = "_ignore_ cannot specify already set names: %r"
                    raise ValueError(text % already)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._next(key, value)
            elif type(value) is tuple and any([isinstance(v, auto) for v in value]):
                parts = [self._next(key, v) if isinstance(v, auto) else v for v in value]
                value = tuple(parts)
            else:
                self._last_values.append(value)
            self._member_names[key] = value
        super().__setitem__(key, value)

    def update(self, members, **more):
        for name in members:
            self[name] = members[name]
        for name, value in more.items():
            self[name] = value


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


def _converted(cls, args):
    try:
        return cls._member_type_(*args)
    except Exception as exc:
        raise TypeError("_value_ not set in __new__, unable to create it") from exc


# A value that is there already makes the new member another name for it; so do several bits.
def _enter(cls, name, made):
    value = made._value_
    is_flag = _is_flag(cls) and isinstance(value, int)
    found = _by_value(cls, value)
    if found is not None:
        made = found
    elif not is_flag or _is_single_bit(value):
        cls._member_names_.append(name)
    if is_flag:
        cls._flag_mask_ |= value
        if _is_single_bit(value):
            cls._singles_mask_ |= value
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
    shadowed = None
    for base in cls.__mro__[1:]:
        if name in base.__dict__:
            shadowed = base.__dict__[name]
            break
    if not isinstance(shadowed, property):
        type.__setattr__(cls, name, made)
    cls._member_map_[name] = made
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        pass


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        pass
    for found in cls._member_map_.values():
        if found._value_ == value:
            return found
    return None


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


def _is_flag(cls):
    return "Flag" in globals() and issubclass(cls, Flag)


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = cls._member_names_
    order = [n for n in order if n in names or n not in cls._member_map_]
    if order != names:
        text = "member order does not match _order_:\n  %r\n  %r"
        raise TypeError(text % (order, names))


def _create(cls, name, names, module, qualname, kind, start, boundary):
    metacls = type(cls)
    bases = (cls,) if kind is None else (kind, cls)
    space = metacls.__prepare__(name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        last, pairs = [], []
        for count, item in enumerate(names):
            value = cls._generate_next_value_(item, start, count, last[:])
            last.append(value)
            pairs.append((item, value))
        names = pairs
    for item in names:
        key, value = (item, names[item]) if isinstance(item, str) else item
        space[key] = value
    if module is not None:
        space["__module__"] = module
    if qualname is not None:
        space["__qualname__"] = qualname
    return metacls(name, bases, space, boundary=boundary)


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
    if found is not None and _is_flag(cls) and cls._boundary_ is EJECT and isinstance(found, int):
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


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        if not isinstance(last, int):
            raise TypeError("invalid flag value %r" % last) from None
        return 1 << last.bit_length()

    @classmethod
    def _iter_member_(cls, value):
        names = [n for n in cls._member_names_ if cls._member_map_[n]._value_ & value]
        found = [cls._member_map_[n] for n in names]
        return iter(found if cls._sorted_ else sorted(found, key=lambda m: m._sort_order_))

    # What an unknown bit means says the boundary.
    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        known, every = cls._flag_mask_, cls._all_bits_
        if not ~every <= value <= every or value & (every ^ known):
            if cls._boundary_ is STRICT:
                bits = max(value.bit_length(), known.bit_length())
                text = "%r invalid value %r\n    given %s\n  allowed %s"
                raise ValueError(text % (cls, value, bin(value, bits), bin(known, bits)))
            if cls._boundary_ is CONFORM:
                value &= known
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(every + 1, 1 << value.bit_length())
        given = value
        if value < 0:
            value += every + 1
        found = _by_value(cls, value)
        if found is None:
            found = cls._combine(value)
        cls._value2member_map_[value] = cls._value2member_map_[given] = found
        return found

    @classmethod
    def _combine(cls, value):
        kind = cls._member_type_
        made = object.__new__(cls) if kind is object else kind.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        members = list(cls._iter_member_(value))
        covered = 0
        for m in members:
            covered |= m._value_
        for m in cls._member_map_.values():
            if m._value_ & ~covered and m._value_ & value == m._value_:
                members.append(m)
                covered |= m._value_
        name = "|".join([m._name_ for m in members])
        if value & ~covered and members:
            name += "|%s" % cls._numeric_repr_(value & ~covered)
        made._name_ = name or None
        return made

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        kind = self._member_type_
        return other if kind is not object and isinstance(other, kind) else NotImplemented

    def __or__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else type(self)(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return type(self)(~self._value_)
        return type(self)(self._singles_mask_ & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            text = "unsupported operand type(s) for 'in': %r and %r"
            raise TypeError(text % (type(other).__qualname__, type(self).__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return len(list(_iter_bits_lsb(self._value_)))

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        name = "" if self._name_ is None else "." + self._name_
        return "<%s%s: %s>" % (type(self).__name__, name, show(self._value_))

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (type(self).__name__, self._value_)
        return "%s.%s" % (type(self).__name__, self._name_)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    __repr__ = Flag.__repr__
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__


# Makes an enumeration of the constants of a module, and puts its members among them.
def _convert(cls, name, module, filter, source, boundary, as_global):
    space = sys.modules[module].__dict__
    source = source.__dict__ if source is not None else space
    members = [(key, source[key]) for key in list(source) if filter(key)]
    try:
        members.sort(key=lambda pair: (pair[1], pair[0]))
    except TypeError:
        members.sort(key=lambda pair: pair[0])
    made = cls(name, members, module=module, boundary=boundary or KEEP)
    made.__reduce_ex__ = _reduce_ex_by_global_name
    if as_global:
        global_enum(made)
    for key, member in made.__members__.items():
        setattr(sys.modules[module], key, member)
    setattr(sys.modules[module], name, made)
    return made


def pickle_by_global_name(self, protocol):
    return self.name


def pickle_by_enum_name(self, protocol):
    return getattr, (type(self), self._name_)


_reduce_ex_by_global_name = pickle_by_global_name


def unique(cls):
    twice = [(n, m._name_) for n, m in cls._member_map_.items() if n != m._name_]
    if twice:
        names = ["%s -> %s" % pair for pair in twice]
        raise ValueError("duplicate values found in %r: %s" % (cls, ", ".join(names)))
    return cls


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, cls):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(n, m._name_) for n, m in cls._member_map_.items() if n != m._name_]
                names = ["%s -> %s" % pair for pair in aliases]
                if names:
                    raise ValueError("aliases found in %r: %s" % (cls, ", ".join(names)))
            elif check is CONTINUOUS:
                _check_continuous(cls)
            elif check is NAMED_FLAGS:
                _check_named(cls)
        return cls


def _check_continuous(cls):
    values = {m._value_ for m in cls}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if _is_flag(cls):
        wanted = [1 << i for i in range(_high_bit(low) + 1, _high_bit(high))]
        kind = "flag"
    else:
        wanted, kind = range(low + 1, high), "enum"
    missing = [v for v in wanted if v not in values]
    if missing:
        text = "invalid %s %r: missing values %s"
        raise ValueError(text % (kind, cls.__name__, ", ".join([str(v) for v in missing])))


def _check_named(cls):
    single = {m._value_ for m in cls}
    lacking, bits = [], 0
    for name, alias in cls._member_map_.items():
        missing = [v for v in _iter_bits_lsb(alias._value_) if v not in single]
        if alias._value_ and missing:
            lacking.append(name)
            for v in missing:
                bits |= v
    if lacking:
        if len(lacking) == 1:
            what = "alias %s is missing" % lacking[0]
        else:
            what = "aliases %s and %s are missing" % (", ".join(lacking[:-1]), lacking[-1])
        value = "value 0x%x" % bits if _is_single_bit(bits) else "combined values of 0x%x" % bits
        text = "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
        raise ValueError(text % (cls.__name__, what, value))


def global_enum_repr(self):
    return "%s.%s" % (type(self).__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    module = type(self).__module__.split(".")[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, type(self).__name__, self._value_)
    keeps = self._boundary_ is KEEP
    names = self._name_.split("|")
    return "|".join([n if keeps and n[0].isdigit() else module + "." + n for n in names])


def global_str(self):
    if self._name_ is None:
        return "%s(%r)" % (type(self).__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


# A plain class as an enumeration.
def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    def convert(cls):
        space = type(etype).__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                space[name] = value
        return type(etype)(cls.__name__, (etype,), space, boundary=boundary)

    return convert


def _test_simple_enum(checked, simple):
    for name, value in checked.__members__.items():
        if simple.__members__[name]._value_ != value._value_:
            raise TypeError("enum mismatch")
