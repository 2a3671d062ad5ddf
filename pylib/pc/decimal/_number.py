# The class of numbers: how they are made, compared and shown.

import math
import numbers
import sys
from collections import namedtuple

from . import _digits, _functions, _text
from ._core import (
    ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUNDINGS, make, order, set_class, size,
)
from ._current import getcontext
from ._signals import FLOAT, INVALID

__name__ = "decimal"

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent")

_new = object.__new__


class Decimal:
    __slots__ = ("_sign", "_int", "_exp")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parts = _text.number(value, context or getcontext())
        elif isinstance(value, int):
            parts = value < 0, abs(int(value)), 0
        elif isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            parts = value._sign, value._int, value._exp
        elif isinstance(value, (list, tuple)):
            parts = _from_tuple(value)
        elif isinstance(value, float):
            (context or getcontext())._note(FLOAT)
            return cls.from_float(value)
        else:
            text = "conversion from %s to Decimal is not supported"
            raise TypeError(text % type(value).__name__)
        self = _new(cls)
        self._sign, self._int, self._exp = 1 if parts[0] else 0, parts[1], parts[2]
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        sign = math.copysign(1.0, f) < 0
        if math.isnan(f) or math.isinf(f):
            made = make(sign, 0, "n" if f != f else "F")
        else:
            n, d = abs(f).as_integer_ratio()
            k = d.bit_length() - 1
            made = make(sign, n * 5**k, -k)
        return made if cls is Decimal else cls(made)

    # ---- what it is

    def is_nan(self):
        return self._exp in ("n", "N")

    def is_qnan(self):
        return self._exp == "n"

    def is_snan(self):
        return self._exp == "N"

    def is_infinite(self):
        return self._exp == "F"

    def is_finite(self):
        return type(self._exp) is int

    def is_zero(self):
        return type(self._exp) is int and self._int == 0

    def is_signed(self):
        return bool(self._sign)

    def is_normal(self, context=None):
        if type(self._exp) is str or not self._int:
            return False
        return self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        if type(self._exp) is str or not self._int:
            return False
        return self.adjusted() < (context or getcontext()).Emin

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def radix(self):
        return Decimal(10)

    def __bool__(self):
        return type(self._exp) is str or self._int != 0

    def as_tuple(self):
        digits = tuple(map(int, str(self._int)))
        if self._exp in ("n", "N") and not self._int:
            digits = ()
        return DecimalTuple(self._sign, (0,) if self._exp == "F" else digits, self._exp)

    def as_integer_ratio(self):
        if type(self._exp) is str:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer ratio")
            raise OverflowError("cannot convert Infinity to integer ratio")
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10**self._exp, 1
        d = 10**-self._exp
        common = math.gcd(n, d)
        return n // common, d // common

    def adjusted(self):
        return 0 if type(self._exp) is str else self._exp + size(self._int) - 1

    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self._exp == "N" else "NaN"
        kind = "Infinity" if self._exp == "F" else "Zero" if not self._int else "Normal"
        if kind == "Normal" and self.is_subnormal(context):
            kind = "Subnormal"
        return ("-" if self._sign else "+") + kind

    # ---- text

    def __repr__(self):
        return "Decimal('%s')" % self

    def __str__(self, context=None):
        return _text.shown(self, False, (context or getcontext()).capitals)

    def to_eng_string(self, context=None):
        return _text.shown(self, True, (context or getcontext()).capitals)

    def __format__(self, spec, override=None):
        return _text.formatted(self, spec, getcontext())

    # ---- values of other types

    def __int__(self):
        if type(self._exp) is str:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer")
            raise OverflowError("cannot convert Infinity to integer")
        n = self._int * 10**self._exp if self._exp >= 0 else self._int // 10**-self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self.is_nan():
            if self._exp == "N":
                raise ValueError("cannot convert signaling NaN to float")
            return -float("nan") if self._sign else float("nan")
        return float(_text.shown(self, False, 1))

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))

    def __round__(self, n=None):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return _digits.quantize(self, make(0, 1, -n), ROUND_HALF_EVEN, getcontext())

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    # Equal numbers have equal hashes, whatever their class.
    def __hash__(self):
        if type(self._exp) is str:
            if self._exp == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self._exp == "n" else hash(float(self))
        # The value modulo the prime of all hashes of numbers, where 10 has an inverse.
        prime = sys.hash_info.modulus
        base = 10 if self._exp >= 0 else pow(10, -1, prime)
        rest = int(self._int) * pow(base, abs(self._exp), prime) % prime
        return hash(-rest if self._sign else rest)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self), (str(self),)

    # ---- signs

    def copy_abs(self):
        return make(0, self._int, self._exp)

    def copy_negate(self):
        return make(not self._sign, self._int, self._exp)

    def copy_sign(self, other, context=None):
        return make(argument(other)._sign, self._int, self._exp)

    # ---- comparison

    def __eq__(self, other):
        return self._compared(other, True, lambda found: found == 0)

    def __ne__(self, other):
        found = self.__eq__(other)
        return found if found is NotImplemented else not found

    def __lt__(self, other):
        return self._compared(other, False, lambda found: found < 0)

    def __le__(self, other):
        return self._compared(other, False, lambda found: found <= 0)

    def __gt__(self, other):
        return self._compared(other, False, lambda found: found > 0)

    def __ge__(self, other):
        return self._compared(other, False, lambda found: found >= 0)

    def _compared(self, other, equal, answer):
        if not isinstance(other, Decimal):
            self, other = _comparable(self, other, equal)
            if other is None:
                return NotImplemented
        found = order(self, other)
        if found is None:
            if not equal or "N" in (self._exp, other._exp):
                getcontext()._note(INVALID)
            return False
        return answer(found)

    # ---- operations

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        return _digits.quantize(self, argument(exp), _checked(rounding, context), context)

    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        return _digits.to_integral(self, _checked(rounding, context), context, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        return _digits.to_integral(self, _checked(rounding, context), context, True)

    def __pow__(self, other, modulo=None):
        other = operand(other)
        if other is None:
            return NotImplemented
        if modulo is None:
            return _functions.power(self, other, getcontext())
        modulo = operand(modulo)
        if modulo is None:
            return NotImplemented
        return _functions.power_modulo(self, other, modulo, getcontext())

    def __rpow__(self, other, modulo=None):
        other = operand(other)
        return NotImplemented if other is None else _functions.power(other, self, getcontext())


set_class(Decimal)
numbers.Number.register(Decimal)


def _checked(rounding, context):
    if rounding is None:
        return context.rounding
    if rounding not in ROUNDINGS:
        context.copy().rounding = rounding
    return rounding


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exp = value
    if sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if isinstance(exp, str):
        if exp not in ("F", "n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    elif not isinstance(exp, int):
        raise ValueError("exponent must be an integer")
    if not isinstance(digits, (list, tuple)):
        raise ValueError("coefficient must be a tuple of digits")
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    n = int("".join(map(str, digits)) or "0")
    return sign, 0 if exp == "F" else n, exp


# Another operand as a number; None if it is none.
def operand(other):
    if isinstance(other, Decimal):
        return other
    return make(other < 0, abs(int(other)), 0) if isinstance(other, int) else None


# An argument of a method as a number.
def argument(other):
    made = operand(other)
    if made is None:
        text = "conversion from %s to Decimal is not supported"
        raise TypeError(text % type(other).__name__)
    return made


# Two numbers that compare as these do; the second is None if they cannot be compared.
def _comparable(self, other, equal):
    if isinstance(other, int):
        return self, operand(other)
    if equal and isinstance(other, complex) and other.imag == 0:
        other = other.real
    if isinstance(other, float):
        context = getcontext()
        if equal:
            context._flags |= FLOAT
        else:
            context._note(FLOAT)
        return self, Decimal.from_float(other)
    if isinstance(other, numbers.Rational):
        n, d = int(other.numerator), int(other.denominator)
        if type(self._exp) is int:
            self = make(self._sign, self._int * d, self._exp)
        return self, make(n < 0, abs(n), 0)
    return self, None
