# Members that are sets of bits.

from ._names import auto
from ._members import _by_value
from ._enums import Enum, ReprEnum, StrEnum

__name__ = "enum"


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


def bin(num, max_bits=None):
    ceiling = 1 << num.bit_length()
    digits = "{:b}".format(num if num >= 0 else num + ceiling)
    sign = "0" if num >= 0 else "1"
    if num < 0 and max_bits is None:
        digits = digits.rjust(num.bit_length(), "0")
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return "0b%s %s" % (sign, digits)


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
