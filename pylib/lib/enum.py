# Classes whose instances are all known.
#
# The members are made when the class is, by `__init_subclass__`; that the class can be iterated
# over is the work of its metaclass.


class auto:
    def __init__(self, value=None):
        self.value = value


class EnumMeta(type):
    # The class as a function looks a member up; it was made, with its `__init__`, with the class.
    def __call__(cls, value, *args):
        return cls.__new__(cls, value, *args)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % name)
        super().__setattr__(name, value)

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return reversed(list(cls))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, item):
        if isinstance(item, cls):
            return True
        for member in cls:
            if member._value_ == item:
                return True
        return False

    def __getitem__(cls, name):
        return cls._member_map_[name]

    @property
    def __members__(cls):
        return cls._member_map_

    def __repr__(cls):
        kind = "flag" if issubclass(cls, Flag) else "enum"
        return "<%s %r>" % (kind, cls.__name__)


EnumType = EnumMeta


def _is_member(name, value):
    if name.startswith("_") and name.endswith("_"):
        return False
    return not (hasattr(value, "__get__") or isinstance(value, (property, _Descriptors)))


class _Nothing:
    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass

    def f(self):
        pass


_Descriptors = (
    type(_Nothing.__dict__["s"]),
    type(_Nothing.__dict__["c"]),
    type(_Nothing.__dict__["f"]),
    type(len),
    type,
)


# `Class(value)` is a look-up.
def _look_up(cls, value, *args):
    if type(value) is cls:
        return value
    for name in cls._member_names_:
        member = cls._member_map_[name]
        if member._value_ == value:
            return member
    found = cls._missing_(value)
    if found is None:
        raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    return found


class _Base:
    _member_map_ = {}
    _member_names_ = ()
    _new_member_ = None

    def __init_subclass__(cls, **keywords):
        new = cls.__dict__.get("__new__")
        if new is not None and new is not _look_up and getattr(new, "__func__", 0) is not _look_up:
            cls._new_member_ = staticmethod(getattr(new, "__func__", new))
            cls.__new__ = _look_up
        names, members, values = [], {}, {}
        ignored = cls.__dict__.get("_ignore_", ())
        if isinstance(ignored, str):
            ignored = ignored.replace(",", " ").split()
        last = []
        for name, value in list(cls.__dict__.items()):
            if not _is_member(name, value) or name in ignored:
                continue
            if isinstance(value, auto):
                value = cls._generate_next_value_(name, 1, len(last), last)
            last.append(value)
            found = None
            for other in members.values():
                if other._value_ == value and type(other._value_) is type(value):
                    found = other
            if found is None:
                found = cls._make(name, value)
                names.append(name)
            members[name] = found
            setattr(cls, name, found)
        cls._member_names_ = names
        cls._member_map_ = members

    @classmethod
    def _make(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        if cls._new_member_ is not None:
            member = cls._new_member_(cls, *args)
        elif issubclass(cls, (int, str, float, bytes, tuple)):
            for base in (int, str, float, bytes, tuple):
                if issubclass(cls, base):
                    member = base.__new__(cls, *args)
                    if not hasattr(member, "_value_"):
                        member._value_ = base(*args)
        else:
            member = object.__new__(cls)
        if not hasattr(member, "_value_"):
            member._value_ = value
        member._name_ = name
        init = getattr(cls, "__init__", None)
        if init is not _Base.__init__:
            init(member, *args)
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return max(last_values) + 1

    @classmethod
    def _missing_(cls, value):
        return None

    __new__ = _look_up

    # Runs after each look-up, too.
    def __init__(self, *args):
        pass

    @classmethod
    def __class_getitem__(cls, name):
        return cls._member_map_[name]

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return "<%s.%s: %r>" % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


Flag = ()
Enum = EnumMeta("Enum", (_Base,), {"__module__": "enum"})


class IntEnum(int, Enum):
    __new__ = _look_up
    __repr__ = _Base.__repr__

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)


class StrEnum(str, Enum):
    __new__ = _look_up
    __repr__ = _Base.__repr__

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 1 << max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        known = cls._all()
        if value < 0:
            value &= known
        if value & ~known:
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        made = cls._made_ if "_made_" in cls.__dict__ else None
        if made is None:
            made = cls._made_ = {}
        if value not in made:
            member = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
            member._value_ = value
            names = [n for n in cls._member_names_ if cls._member_map_[n]._value_ & value]
            member._name_ = "|".join(names) if value else None
            made[value] = member
        return made[value]

    @classmethod
    def _all(cls):
        bits = 0
        for name in cls._member_names_:
            bits |= cls._member_map_[name]._value_
        return bits

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        return other if isinstance(self, int) and isinstance(other, int) else None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return type(self)(self._all() & ~self._value_)

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        for name in self._member_names_:
            member = self._member_map_[name]
            if member._value_ & self._value_:
                yield member

    def __len__(self):
        return len(list(iter(self)))

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        if self._name_ is None:
            return "<%s: %r>" % (type(self).__name__, self._value_)
        return "<%s.%s: %r>" % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (type(self).__name__, self._value_)
        return "%s.%s" % (type(self).__name__, self._name_)


class IntFlag(int, Flag):
    __new__ = _look_up
    __repr__ = Flag.__repr__
    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__

    def __str__(self):
        return str(self._value_)

    def __hash__(self):
        return hash(self._value_)


def unique(cls):
    twice = [n for n, m in cls._member_map_.items() if n != m._name_]
    if twice:
        names = ["%s -> %s" % (n, cls._member_map_[n]._name_) for n in twice]
        raise ValueError("duplicate values found in %r: %s" % (cls, ", ".join(names)))
    return cls


def member(value):
    return value


class nonmember:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        return self.value
