# Exact fractions of integers.

import math
import numbers
import operator
import sys

_HASH = sys.hash_info


# The number that digits make, with single underscores between them.
def _number(digits):
    for part in digits.split("_"):
        if not part.isdecimal():
            raise ValueError
    return int(digits)


# Numerator and denominator of a number in text: "3", "-3/4", "0.25", "1e-3".
def _parse(text):
    s = text.strip()
    sign = -1 if s[:1] == "-" else 1
    s = s[1:] if s[:1] in ("-", "+") else s
    try:
        top, slash, bottom = s.partition("/")
        if slash:
            return sign * _number(top), _number(bottom)
        mantissa, mark, exponent = s.lower().partition("e")
        shift = 0
        if mark:
            shift = _number(exponent.lstrip("+-") if exponent[1:2].isdigit() else exponent)
            shift = -shift if exponent[0] == "-" else shift
        whole, _, part = mantissa.partition(".")
        if not whole and not part:
            raise ValueError
        top = _number(whole) if whole else 0
        if part:
            _number(part)
            part = part.replace("_", "")
            top = top * 10 ** len(part) + int(part)
            shift -= len(part)
        top *= sign
        return (top * 10**shift, 1) if shift >= 0 else (top, 10**-shift)
    except ValueError:
        raise ValueError("Invalid literal for Fraction: " + repr(text)) from None


class Fraction(numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        if denominator is None:
            if type(numerator) is int:
                return _make(numerator, 1, cls)
            if isinstance(numerator, numbers.Rational):
                return _make(numerator.numerator, numerator.denominator, cls)
            if hasattr(numerator, "as_integer_ratio"):
                return _make(*numerator.as_integer_ratio(), cls)
            if isinstance(numerator, str):
                top, bottom = _parse(numerator)
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif type(numerator) is int is type(denominator):
            top, bottom = numerator, denominator
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            top = numerator.numerator * denominator.denominator
            bottom = numerator.denominator * denominator.numerator
        else:
            raise TypeError("both arguments should be Rational instances")
        if bottom == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % (top,))
        return _reduced(top, bottom, cls) if _normalize else _make(top, bottom, cls)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r" % (cls.__name__, f))
        return _make(*f.as_integer_ratio(), cls)

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            text = "%s.from_decimal() only takes Decimals, not %r (%s)"
            raise TypeError(text % (cls.__name__, dec, type(dec).__name__))
        return _make(*dec.as_integer_ratio(), cls)

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def is_integer(self):
        return self._denominator == 1

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    # The closest fraction is found among the convergents of the continued fraction.
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return "%s(%s, %s)" % (type(self).__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, spec):
        return format(str(self) if not spec or spec[-1] not in "eEfFgG%" else float(self), spec)

    def __add__(self, other):
        return _apply(_add, operator.add, self, other)

    def __radd__(self, other):
        return _reflected(_add, operator.add, self, other)

    def __sub__(self, other):
        return _apply(_sub, operator.sub, self, other)

    def __rsub__(self, other):
        return _reflected(_sub, operator.sub, self, other)

    def __mul__(self, other):
        return _apply(_mul, operator.mul, self, other)

    def __rmul__(self, other):
        return _reflected(_mul, operator.mul, self, other)

    def __truediv__(self, other):
        return _apply(_div, operator.truediv, self, other)

    def __rtruediv__(self, other):
        return _reflected(_div, operator.truediv, self, other)

    def __floordiv__(self, other):
        return _apply(_floordiv, operator.floordiv, self, other)

    def __rfloordiv__(self, other):
        return _reflected(_floordiv, operator.floordiv, self, other)

    def __mod__(self, other):
        return _apply(_mod, operator.mod, self, other)

    def __rmod__(self, other):
        return _reflected(_mod, operator.mod, self, other)

    def __divmod__(self, other):
        return _apply(_divmod, divmod, self, other)

    def __rdivmod__(self, other):
        return _reflected(_divmod, divmod, self, other)

    def __pow__(self, other, modulus=None):
        if isinstance(other, numbers.Rational):
            if other.denominator != 1:
                return float(self) ** float(other)
            power = other.numerator
            if power >= 0:
                return _make(self._numerator**power, self._denominator**power)
            if self._numerator == 0:
                raise ZeroDivisionError("Fraction(%s, 0)" % self._denominator**-power)
            top, bottom = self._denominator**-power, self._numerator**-power
            return _make(-top, -bottom) if bottom < 0 else _make(top, bottom)
        if isinstance(other, (float, complex)):
            return float(self) ** other
        return NotImplemented

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other) ** self
        return other ** float(self)

    def __pos__(self):
        return _make(self._numerator, self._denominator)

    def __neg__(self):
        return _make(-self._numerator, self._denominator)

    def __abs__(self):
        return _make(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        top = self._numerator
        return -(-top // self._denominator) if top < 0 else top // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or rest * 2 == self._denominator and floor % 2 == 0:
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    # Equal numbers have equal hashes, whatever their class.
    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        # The quotient modulo the prime of all hashes of numbers; a multiple of it has no inverse.
        try:
            rest = abs(self._numerator) * pow(self._denominator, -1, _HASH.modulus) % _HASH.modulus
        except ValueError:
            rest = _HASH.inf
        return hash(rest if self._numerator >= 0 else -rest)

    def __eq__(self, other):
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return 0.0 == other
            return (self._numerator, self._denominator) == other.as_integer_ratio()
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, Fraction(other))
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _make(numerator, denominator, cls=Fraction):
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _reduced(numerator, denominator, cls=Fraction):
    common = math.gcd(numerator, denominator)
    if denominator < 0:
        common = -common
    return _make(numerator // common, denominator // common, cls)


def _apply(exact, other_way, a, b):
    if isinstance(b, (int, Fraction)):
        return exact(a._numerator, a._denominator, b.numerator, b.denominator)
    if isinstance(b, float):
        return other_way(float(a), b)
    if isinstance(b, complex):
        return other_way(complex(float(a)), b)
    return NotImplemented


def _reflected(exact, other_way, a, b):
    if isinstance(b, numbers.Rational):
        return exact(b.numerator, b.denominator, a._numerator, a._denominator)
    if isinstance(b, numbers.Real):
        return other_way(float(b), float(a))
    if isinstance(b, numbers.Complex):
        return other_way(complex(b), complex(float(a)))
    return NotImplemented


def _add(na, da, nb, db):
    return _reduced(na * db + nb * da, da * db)


def _sub(na, da, nb, db):
    return _reduced(na * db - nb * da, da * db)


def _mul(na, da, nb, db):
    return _reduced(na * nb, da * db)


def _div(na, da, nb, db):
    if nb == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % (na * db))
    return _reduced(na * db, da * nb)


def _floordiv(na, da, nb, db):
    return na * db // (da * nb)


def _divmod(na, da, nb, db):
    div, top = divmod(na * db, da * nb)
    return div, _reduced(top, da * db)


def _mod(na, da, nb, db):
    return _reduced(na * db % (nb * da), da * db)
