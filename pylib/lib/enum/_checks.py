# What is done with finished enumerations: checks, constants of a module, names for pickles.

import sys

from ._members import _high_bit, _is_flag, _is_single_bit
from ._enums import Enum, ReprEnum, StrEnum
from ._flags import KEEP, _iter_bits_lsb, Flag

__name__ = "enum"


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
