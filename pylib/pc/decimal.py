# Decimal numbers of any length, after the General Decimal Arithmetic Specification.
#
# A number is a sign, a coefficient (an int) and an exponent; of infinities and NaNs the exponent is
# "F", "n" or "N". Every result is rounded to the precision of the context. Not here: exponents
# have no limits, so nothing overflows or is subnormal; of the signals those that are raised by
# default are raised, the others are only noted as flags.

import math
import numbers
import sys
from collections import namedtuple

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent")


# Powers of ten that are in use.
_TENS = {}


def _ten(n):
    power = _TENS.get(n)
    if power is None:
        if len(_TENS) == 256:
            _TENS.clear()
        power = _TENS[n] = 10**n
    return power


# Number of digits of an int that is not negative. The number of bits nearly tells it; to make the
# digits of a long one takes time with the square of their number.
def _size(n):
    if n < 1000000000:
        return len(str(n))
    bits = n.bit_length()
    size = (bits - 1) * 301029995663981 // 10**15 + 1
    while n >= _ten(size):
        size += 1
    return size


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = [
    Clamped,
    DivisionByZero,
    FloatOperation,
    InvalidOperation,
    Inexact,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
]


class Context:
    def __init__(
        self,
        prec=None,
        rounding=None,
        Emin=None,
        Emax=None,
        capitals=None,
        clamp=None,
        flags=None,
        traps=None,
    ):
        self.prec = 28 if prec is None else prec
        self.rounding = rounding or ROUND_HALF_EVEN
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = clamp or 0
        self.flags = self._signals(flags or [])
        self.traps = self._signals(
            [DivisionByZero, InvalidOperation, Overflow] if traps is None else traps
        )

    def _signals(self, given):
        if isinstance(given, dict):
            return dict(given)
        return {signal: signal in given for signal in _SIGNALS}

    def __repr__(self):
        names = [[s.__name__ for s in _SIGNALS if table[s]] for table in (self.flags, self.traps)]
        return (
            "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, "
            "flags=[%s], traps=[%s])"
        ) % (
            self.prec,
            self.rounding,
            self.Emin,
            self.Emax,
            self.capitals,
            self.clamp,
            ", ".join(names[0]),
            ", ".join(names[1]),
        )

    def copy(self):
        return Context(
            self.prec,
            self.rounding,
            self.Emin,
            self.Emax,
            self.capitals,
            self.clamp,
            self.flags,
            self.traps,
        )

    __copy__ = copy

    def clear_flags(self):
        self.flags = self._signals([])

    def clear_traps(self):
        self.traps = self._signals([])

    # Notes the signal; raises it if it is trapped, else the result is what is given.
    def _signal(self, signal, result=None, text=None):
        kind = signal
        while kind not in self.flags:
            kind = kind.__bases__[0]
        self.flags[kind] = True
        if self.traps[kind]:
            raise kind([signal] if text is None else text)
        return _NAN if result is None else result

    def create_decimal(self, num="0"):
        return Decimal(num)._fix(self)

    def create_decimal_from_float(self, f):
        return Decimal(f)._fix(self)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    # Operations as methods of a context.
    def __getattr__(self, name):
        method = getattr(Decimal, _BY_CONTEXT.get(name, name), None)
        if method is None or name.startswith("_"):
            raise AttributeError(name)

        def call(*args):
            with localcontext(self):
                return method(*[Decimal(a) if isinstance(a, int) else a for a in args])

        return call


_BY_CONTEXT = {
    "add": "__add__",
    "subtract": "__sub__",
    "multiply": "__mul__",
    "divide": "__truediv__",
    "divide_int": "__floordiv__",
    "remainder": "__mod__",
    "divmod": "__divmod__",
    "power": "__pow__",
    "minus": "__neg__",
    "plus": "__pos__",
    "abs": "__abs__",
    "to_sci_string": "__str__",
}

DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP)
ExtendedContext = Context(prec=9, traps=[])
_current = Context()


def getcontext():
    return _current


def setcontext(context):
    global _current
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
    _current = context


class localcontext:
    def __init__(self, ctx=None, **changes):
        self.new = (ctx or getcontext()).copy()
        for name, value in changes.items():
            setattr(self.new, name, value)

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.new)
        return self.new

    def __exit__(self, *details):
        setcontext(self.saved)


# The coefficient without its last `drop` digits, rounded.
def _rounded(sign, n, drop, rounding):
    unit = _ten(drop)
    n, rest = divmod(n, unit)
    if rest == 0:
        return n, False
    half = (rest * 2 > unit) - (rest * 2 < unit)
    if rounding == ROUND_HALF_EVEN:
        up = half > 0 or half == 0 and n & 1
    elif rounding == ROUND_HALF_UP:
        up = half >= 0
    elif rounding == ROUND_HALF_DOWN:
        up = half > 0
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    elif rounding == ROUND_05UP:
        up = n % 5 == 0
    else:
        raise TypeError("invalid rounding mode")
    return n + (1 if up else 0), True


class Decimal:
    __slots__ = ("_sign", "_int", "_exp")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            return _parse(cls, value, context)
        if isinstance(value, int):
            return _make(value < 0, abs(value), 0, cls)
        if isinstance(value, Decimal):
            return _make(value._sign, value._int, value._exp, cls)
        if isinstance(value, (list, tuple)):
            return _from_tuple(cls, value)
        if isinstance(value, float):
            return cls.from_float(value)
        raise TypeError(
            "conversion from %s to Decimal is not supported" % type(value).__name__
        )

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        if math.isnan(f) or math.isinf(f):
            return cls(repr(f))
        sign = math.copysign(1.0, f) < 0
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        return _make(sign, n * 5**k, -k, cls)

    def _is_special(self):
        return type(self._exp) is str

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
        return self.is_finite() and self._int == 0

    def is_signed(self):
        return bool(self._sign)

    def is_normal(self, context=None):
        return self.is_finite() and self._int != 0

    def is_subnormal(self, context=None):
        return False

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def __bool__(self):
        return self._is_special() or self._int != 0

    def as_tuple(self):
        digits = () if self._exp == "n" and not self._int else tuple(map(int, str(self._int)))
        if self._exp == "F":
            digits = (0,)
        return DecimalTuple(int(self._sign), digits, self._exp)

    def as_integer_ratio(self):
        if self._is_special():
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
        if self._is_special():
            return 0
        return self._exp + _size(self._int) - 1

    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self._exp == "N" else "NaN"
        kind = "Infinity" if self._exp == "F" else "Normal" if self._int else "Zero"
        return ("-" if self._sign else "+") + kind

    # ---- text ----

    def __repr__(self):
        return "Decimal('%s')" % self

    def __str__(self, eng=False, context=None):
        sign = "-" if self._sign else ""
        if self._exp == "F":
            return sign + "Infinity"
        if self._is_special():
            payload = str(self._int) if self._int else ""
            return sign + ("NaN" if self._exp == "n" else "sNaN") + payload
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif self._int == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, part = "0", "." + "0" * -point + digits
        elif point >= len(digits):
            whole, part = digits + "0" * (point - len(digits)), ""
        else:
            whole, part = digits[:point], "." + digits[point:]
        exponent = ""
        if left != point:
            exponent = ("E" if getcontext().capitals else "e") + "%+d" % (left - point)
        return sign + whole + part + exponent

    def to_eng_string(self, context=None):
        return self.__str__(True)

    def __format__(self, spec):
        return _format(self, spec)

    # ---- values of other types ----

    def __int__(self):
        if self._is_special():
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer")
            raise OverflowError("cannot convert infinity to integer")
        n = self._int * 10**self._exp if self._exp >= 0 else self._int // 10**-self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self.is_nan():
            if self._exp == "N":
                raise ValueError("cannot convert signaling NaN to float")
            return -float("nan") if self._sign else float("nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))

    def __round__(self, n=None):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self.quantize(_make(0, 1, -n))

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
        if self._is_special():
            if self._exp == "N":
                raise TypeError("Cannot hash a signaling NaN value.")
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

    # ---- rounding ----

    def _fix(self, context):
        if self._is_special():
            return self
        drop = _size(self._int) - context.prec
        if drop <= 0:
            return self
        n, inexact = _rounded(self._sign, self._int, drop, context.rounding)
        exp = self._exp + drop
        if n >= _ten(context.prec):
            n //= 10
            exp += 1
        if inexact:
            context._signal(Inexact, self)
        context._signal(Rounded, self)
        return _make(self._sign, n, exp)

    # With this exponent, whatever number of digits that takes.
    def _rescale(self, exp, rounding):
        if self._is_special():
            return self
        if exp <= self._exp:
            return _make(self._sign, self._int * _ten(self._exp - exp), exp)
        drop = min(exp - self._exp, _size(self._int) + 1)
        n, _ = _rounded(self._sign, self._int, drop, rounding)
        if drop < exp - self._exp:
            n = 0 if n == 0 else _rounded(self._sign, 1, 2, rounding)[0]
        return _make(self._sign, n, exp)

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _convert(exp, True)
        if self._is_special() or exp._is_special():
            nan = self._nan_with(exp, context)
            if nan is not None:
                return nan
            if self._exp == exp._exp:
                return self
            return context._signal(InvalidOperation)
        made = self._rescale(exp._exp, rounding or context.rounding)
        if _size(made._int) > context.prec:
            return context._signal(InvalidOperation)
        if made != self:
            context._signal(Inexact, made)
        return made

    def same_quantum(self, other, context=None):
        other = _convert(other, True)
        if self._is_special() or other._is_special():
            return self.is_nan() and other.is_nan() or self._exp == other._exp == "F"
        return self._exp == other._exp

    def to_integral_value(self, rounding=None, context=None):
        if self._is_special() or self._exp >= 0:
            return self
        return self._rescale(0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_value
    to_integral_exact = to_integral_value

    def normalize(self, context=None):
        x = self._fix(context or getcontext())
        if x._is_special():
            return x
        if x._int == 0:
            return _make(x._sign, 0, 0)
        n, exp = x._int, x._exp
        while n % 10 == 0:
            n //= 10
            exp += 1
        return _make(x._sign, n, exp)

    # ---- signs ----

    def copy_abs(self):
        return _make(False, self._int, self._exp)

    def copy_negate(self):
        return _make(not self._sign, self._int, self._exp)

    def copy_sign(self, other, context=None):
        return _make(_convert(other, True)._sign, self._int, self._exp)

    def __neg__(self):
        context = getcontext()
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return self.copy_abs()
        return self.copy_negate()._fix(context)

    def __pos__(self):
        context = getcontext()
        if self.is_zero() and context.rounding != ROUND_FLOOR:
            return self.copy_abs()
        return self._fix(context)

    def __abs__(self):
        return self.copy_abs()._fix(getcontext())

    # ---- comparison ----

    def _signed(self, exp):
        n = self._int * _ten(self._exp - exp)
        return -n if self._sign else n

    # -1, 0 or 1; None if a NaN is one of them.
    def _cmp(self, other):
        if self._is_special() or other._is_special():
            if self.is_nan() or other.is_nan():
                return None
            a, b = (
                (-1 if x._sign else 1) if x._exp == "F" else 0 for x in (self, other)
            )
            return (a > b) - (a < b)
        if not self._int or not other._int or self._sign != other._sign:
            a, b = (0 if not x._int else -1 if x._sign else 1 for x in (self, other))
            return (a > b) - (a < b)
        a, b = self.adjusted(), other.adjusted()
        if a != b:
            return (a > b) - (a < b) if not self._sign else (a < b) - (a > b)
        exp = min(self._exp, other._exp)
        a, b = self._signed(exp), other._signed(exp)
        return (a > b) - (a < b)

    def __eq__(self, other):
        other = _comparable(other)
        return other if other is NotImplemented else self._cmp(other) == 0

    def __ne__(self, other):
        other = _comparable(other)
        return other if other is NotImplemented else self._cmp(other) != 0

    def _ordered(self, other):
        other = _comparable(other, True)
        if other is NotImplemented:
            return other
        found = self._cmp(other)
        if found is None:
            getcontext()._signal(InvalidOperation, text="comparison involving NaN")
        return found

    def __lt__(self, other):
        found = self._ordered(other)
        return found if found is NotImplemented else found == -1

    def __le__(self, other):
        found = self._ordered(other)
        return found if found is NotImplemented else found in (-1, 0)

    def __gt__(self, other):
        found = self._ordered(other)
        return found if found is NotImplemented else found == 1

    def __ge__(self, other):
        found = self._ordered(other)
        return found if found is NotImplemented else found in (0, 1)

    def compare(self, other, context=None):
        found = self._cmp(_convert(other, True))
        return _NAN if found is None else Decimal(found)

    def compare_total(self, other, context=None):
        other = _convert(other, True)
        found = self._cmp(other)
        if found == 0 and self._exp != other._exp:
            found = 1 if (self._exp > other._exp) != bool(self._sign) else -1
        return Decimal(found or 0)

    def max(self, other, context=None):
        other = _convert(other, True)
        if self.is_nan() or other.is_nan():
            return self if other.is_nan() else other
        return (other if self._cmp(other) < 0 else self)._fix(getcontext())

    def min(self, other, context=None):
        other = _convert(other, True)
        if self.is_nan() or other.is_nan():
            return self if other.is_nan() else other
        return (other if self._cmp(other) > 0 else self)._fix(getcontext())

    # ---- arithmetic ----

    # The NaN that the result is if one of the operands is one.
    def _nan_with(self, other, context):
        for x in (self, other):
            if x._exp == "N":
                return context._signal(InvalidOperation, _make(x._sign, x._int, "n"))
        for x in (self, other):
            if x._exp == "n":
                return x
        return None

    def __add__(self, other, context=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self._is_special() or other._is_special():
            nan = self._nan_with(other, context)
            if nan is not None:
                return nan
            if self._exp == other._exp and self._sign != other._sign:
                return context._signal(InvalidOperation)
            return self if self._exp == "F" else other
        exp = min(self._exp, other._exp)
        # What is far below the last digit that counts only decides about rounding.
        a, b = (self, other) if self.adjusted() >= other.adjusted() else (other, self)
        if a._int and b._int and a.adjusted() - b.adjusted() > 2 * context.prec + _size(a._int):
            b = _make(b._sign, 1, a._exp - context.prec - 2)
            exp = min(a._exp, b._exp)
        n = a._signed(exp) + b._signed(exp)
        sign = n < 0
        if n == 0:
            down = context.rounding == ROUND_FLOOR
            sign = self._sign and other._sign or down and self._sign != other._sign
        return _make(sign, abs(n), exp)._fix(context)

    __radd__ = __add__

    def __sub__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return other
        return self + (other if other.is_nan() else other.copy_negate())

    def __rsub__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other - self

    def __mul__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        sign = self._sign != other._sign
        if self._is_special() or other._is_special():
            nan = self._nan_with(other, context)
            if nan is not None:
                return nan
            if not self or not other:
                return context._signal(InvalidOperation)
            return _make(sign, 0, "F")
        return _make(sign, self._int * other._int, self._exp + other._exp)._fix(context)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        sign = self._sign != other._sign
        if self._is_special() or other._is_special():
            nan = self._nan_with(other, context)
            if nan is not None:
                return nan
            if self._exp == "F" and other._exp == "F":
                return context._signal(InvalidOperation)
            if self._exp == "F":
                return _make(sign, 0, "F")
            return _make(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return context._signal(DivisionUndefined)
            return context._signal(DivisionByZero, _make(sign, 0, "F"))
        exp = self._exp - other._exp
        if not self._int:
            return _make(sign, 0, exp)
        shift = max(0, _size(other._int) - _size(self._int) + context.prec + 1)
        n, rest = divmod(self._int * _ten(shift), other._int)
        exp -= shift
        if rest:
            # A digit behind the last that tells rounding that there is more.
            n = n * 10 + 1
            exp -= 1
        else:
            ideal = self._exp - other._exp
            while exp < ideal and n % 10 == 0:
                n //= 10
                exp += 1
        return _make(sign, n, exp)._fix(context)

    def __rtruediv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other / self

    # Quotient towards zero and rest, both exact.
    def _divide(self, other, context):
        sign = self._sign != other._sign
        exp = min(self._exp, other._exp)
        if self._int and self.adjusted() - other.adjusted() > context.prec:
            nan = context._signal(DivisionImpossible)
            return nan, nan
        a = self._int * _ten(self._exp - exp)
        b = other._int * _ten(other._exp - exp)
        q, r = divmod(a, b)
        if q >= _ten(context.prec):
            nan = context._signal(DivisionImpossible)
            return nan, nan
        return _make(sign, q, 0), _make(self._sign, r, exp)._fix(context)

    def __divmod__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        nan = self._nan_with(other, context)
        if nan is not None:
            return nan, nan
        if self._exp == "F":
            sign = self._sign != other._sign
            rest = context._signal(InvalidOperation)
            return (rest if other._exp == "F" else _make(sign, 0, "F")), rest
        if other._exp == "F":
            return _make(self._sign != other._sign, 0, 0), self._fix(context)
        if not other._int:
            if not self._int:
                nan = context._signal(DivisionUndefined)
                return nan, nan
            infinite = _make(self._sign != other._sign, 0, "F")
            return (
                context._signal(DivisionByZero, infinite),
                context._signal(InvalidOperation),
            )
        return self._divide(other, context)

    def __rdivmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else divmod(other, self)

    def __floordiv__(self, other):
        found = self.__divmod__(other)
        return found if found is NotImplemented else found[0]

    def __rfloordiv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other // self

    def __mod__(self, other):
        other = _convert(other)
        if other is not NotImplemented and other.is_zero() and self.is_finite():
            return getcontext()._signal(InvalidOperation if self._int else DivisionUndefined)
        found = self.__divmod__(other)
        return found if found is NotImplemented else found[1]

    def __rmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other % self

    def remainder_near(self, other, context=None):
        other = _convert(other, True)
        rest = self % other
        twice = rest.copy_abs() * 2
        found = twice._cmp(other.copy_abs())
        odd = (self // other)._int & 1
        if found > 0 or found == 0 and odd:
            rest = rest + (other if rest._sign == other._sign else -other) * -1
        return rest

    def fma(self, other, third, context=None):
        with localcontext(prec=MAX_PREC):
            product = self * other
        return product + third

    def __pow__(self, other, modulo=None):
        other = _convert(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        nan = self._nan_with(other, context)
        if nan is not None:
            return nan
        if not other:
            return context._signal(InvalidOperation) if not self else Decimal(1)
        whole = other.is_finite() and other == other.to_integral_value()
        sign = self._sign and whole and int(other) & 1 == 1
        if self._sign and self and not whole:
            return context._signal(InvalidOperation)
        if not self or self._exp == "F":
            small = (not self) != bool(other._sign)
            return _make(sign, 0, 0 if small else "F")
        if other._exp == "F":
            found = self.copy_abs()._cmp(Decimal(1))
            if found == 0:
                return Decimal(1)
            return _make(0, 0, "F" if (found > 0) != bool(other._sign) else 0)
        if whole and abs(int(other)) <= 10 * context.prec + 1000:
            return self._int_power(int(other), context)
        with localcontext(prec=context.prec + max(4, other.adjusted() + 4) + 4):
            value = (self.copy_abs().ln() * other).exp()
        return _make(sign, value._int, value._exp)._fix(context)

    def _int_power(self, n, context):
        if n < 0:
            with localcontext(prec=context.prec + 6):
                value = Decimal(1) / self._int_power(-n, getcontext())
            return value._fix(context)
        if _size(self._int) * n <= 20 * context.prec + 1000:
            value = _make(self._sign and n & 1, self._int**n, self._exp * n)
            return value._fix(context)
        with localcontext(prec=context.prec + _size(n) + 4):
            result, base = Decimal(1), self
            while n:
                if n & 1:
                    result = result * base
                base = base * base
                n >>= 1
        return result._fix(context)

    def __rpow__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other**self

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = self._nan_with(self, context)
        if nan is not None:
            return nan
        if not self._is_special() and not self._int:
            return _make(self._sign, 0, self._exp >> 1)
        if self._sign:
            return context._signal(InvalidOperation)
        if self._exp == "F":
            return self
        ideal = self._exp >> 1
        n, exp = self._int, self._exp
        if exp & 1:
            n *= 10
            exp -= 1
        shift = max(0, context.prec + 2 - (_size(n) + 1) // 2)
        n *= 100**shift
        root = math.isqrt(n)
        exp = exp // 2 - shift
        if root * root != n:
            root = root * 10 + 1
            exp -= 1
        else:
            while exp < ideal and root % 10 == 0:
                root //= 10
                exp += 1
        with localcontext(context, rounding=ROUND_HALF_EVEN) as half:
            return _make(0, root, exp)._fix(half)

    # The sum of the series for a part of the argument that is below 1, squared again and again.
    def exp(self, context=None):
        context = context or getcontext()
        nan = self._nan_with(self, context)
        if nan is not None:
            return nan
        if self._exp == "F":
            return Decimal(0) if self._sign else self
        if not self._int:
            return Decimal(1)
        halvings = max(0, (self.adjusted() + 1) * 4 + 8)
        prec = context.prec + halvings // 3 + 10
        scale = 10**prec
        x = self._rescale(-prec, ROUND_HALF_EVEN)._signed(-prec) >> halvings
        total = term = scale
        i = 1
        while term:
            term = term * x // (scale * i)
            total += term
            if term == -1:
                break
            i += 1
        with localcontext(prec=prec, rounding=ROUND_HALF_EVEN):
            value = _make(0, total, -prec)
            for _ in range(halvings):
                value = value * value
        with localcontext(context, rounding=ROUND_HALF_EVEN) as half:
            return value._fix(half)

    def ln(self, context=None):
        context = context or getcontext()
        value = self._logarithm(context)
        if value._is_special() or not value._int:
            return value
        with localcontext(context, rounding=ROUND_HALF_EVEN) as half:
            return value._fix(half)

    # Newton's method, each step with twice the digits; the first value is a float's.
    def _logarithm(self, context):
        nan = self._nan_with(self, context)
        if nan is not None:
            return nan
        if not self:
            return _make(1, 0, "F")
        if self._sign:
            return context._signal(InvalidOperation)
        if self._exp == "F":
            return self
        if self == 1:
            return Decimal(0)
        shift = self.adjusted()
        prec = context.prec + _size(abs(shift)) + 8
        mantissa = _make(0, self._int, self._exp - shift)
        near = abs(float(mantissa) - 1)
        if shift == 0 and near < 0.1 or shift == -1 and float(mantissa) > 9.9:
            prec += context.prec
        with localcontext(prec=prec, rounding=ROUND_HALF_EVEN) as work:
            value = _newton(mantissa, work)
            if shift:
                value = value + _newton(Decimal(10), work) * shift
            return value

    def log10(self, context=None):
        context = context or getcontext()
        if self.is_finite() and self._int and not self._sign:
            n = str(self._int).rstrip("0")
            if n == "1":
                return Decimal(self.adjusted())._fix(context)
        with localcontext(prec=context.prec + 8):
            value = self.ln()
            if value.is_finite():
                value = value / Decimal(10).ln()
        return value._fix(context)

    def logb(self, context=None):
        if self._exp == "F":
            return self.copy_abs()
        if not self:
            return (context or getcontext())._signal(DivisionByZero, _make(1, 0, "F"))
        return Decimal(self.adjusted())

    def scaleb(self, other, context=None):
        if self._is_special():
            return self
        return _make(self._sign, self._int, self._exp + int(other))._fix(context or getcontext())

    def shift(self, other, context=None):
        n = int(other)
        prec = (context or getcontext()).prec
        value = self._int * 10**n % 10**prec if n >= 0 else self._int // 10**-n
        return _make(self._sign, value, self._exp)

    def radix(self):
        return Decimal(10)


numbers.Number.register(Decimal)


def _make(sign, n, exp, cls=Decimal):
    self = object.__new__(cls)
    self._sign = 1 if sign else 0
    self._int = n
    self._exp = exp
    return self


_NAN = _make(0, 0, "n")


def _newton(x, work):
    value = Decimal(math.log(float(x)))
    digits = 15
    while True:
        power = value.exp()
        value = value + (x - power) * 2 / (x + power)
        if digits > work.prec:
            return value
        digits *= 3


def _parse(cls, text, context):
    s = text.strip().replace("_", "")
    sign = s[:1] == "-"
    body = s[1:] if s[:1] in ("+", "-") else s
    lower = body.lower()
    if lower in ("inf", "infinity"):
        return _make(sign, 0, "F", cls)
    for start, exp in (("snan", "N"), ("nan", "n")):
        rest = lower[len(start) :]
        if lower.startswith(start) and (not rest or rest.isdigit()):
            return _make(sign, int(rest or 0), exp, cls)
    mantissa, e, exponent = lower.partition("e")
    whole, point, part = mantissa.partition(".")
    digits = whole + part
    power = exponent[1:] if exponent[:1] in ("+", "-") else exponent
    if not digits.isdigit() or e and not power.isdigit():
        return (context or getcontext())._signal(ConversionSyntax)
    return _make(sign, int(digits), int(exponent or 0) - len(part), cls)


def _from_tuple(cls, value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exp = value
    if sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    if exp not in ("F", "n", "N") and not isinstance(exp, int):
        raise ValueError("exponent must be an integer, or one of the strings 'F', 'n', 'N'")
    n = int("".join(map(str, digits)) or "0")
    return _make(sign, 0 if exp == "F" else n, exp, cls)


def _convert(other, needed=False):
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return Decimal(other)
    if needed:
        raise TypeError("Unable to convert %r to Decimal" % (other,))
    return NotImplemented


def _comparable(other, ordered=False):
    if isinstance(other, float):
        return Decimal.from_float(other)
    if isinstance(other, numbers.Rational) and not isinstance(other, int):
        with localcontext(prec=200):
            return Decimal(other.numerator) / other.denominator
    if isinstance(other, complex) and not ordered and other.imag == 0:
        return Decimal.from_float(other.real)
    return _convert(other)


def _format(x, spec):
    fill, align, sign, rest = " ", "", "-", spec
    if rest[1:2] and rest[1] in "<>=^":
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] and rest[0] in "<>=^":
        align, rest = rest[0], rest[1:]
    if rest[:1] in ("+", "-", " "):
        sign, rest = rest[0], rest[1:]
    if rest[:1] in ("z", "#"):
        rest = rest[1:]
    if rest[:1] == "0":
        fill, align, rest = "0", align or "=", rest[1:]
    kind = rest[-1] if rest and rest[-1] in "eEfFgGn%" else ""
    rest = rest[: len(rest) - len(kind)]
    width, point, precision = rest.partition(".")
    group = ""
    if width[-1:] in (",", "_"):
        group, width = width[-1], width[:-1]
    if width and not width.isdigit() or point and not precision.isdigit():
        raise ValueError("invalid format string")
    text = _body(x.copy_abs(), kind, int(precision) if point else None, x._sign)
    if group and x.is_finite():
        whole = text
        for i, c in enumerate(text):
            if not c.isdigit():
                whole = text[:i]
                break
        text = "{:{}}".format(int(whole), group) + text[len(whole) :]
    sign = "-" if x._sign else "" if sign == "-" else sign
    missing = int(width or 0) - len(sign) - len(text)
    if missing <= 0:
        return sign + text
    if align == "=":
        return sign + fill * missing + text
    if align == "<":
        return sign + text + fill * missing
    if align == "^":
        return fill * (missing // 2) + sign + text + fill * (missing - missing // 2)
    return fill * missing + sign + text


# The text without its sign.
def _body(x, kind, precision, sign):
    rounding = getcontext().rounding
    if x._is_special():
        return str(x) + ("%" if kind == "%" else "")
    if sign:
        rounding = {ROUND_CEILING: ROUND_FLOOR, ROUND_FLOOR: ROUND_CEILING}.get(rounding, rounding)
    if kind == "%":
        x = _make(0, x._int, x._exp + 2)
    if kind in ("f", "F", "%"):
        if precision is not None:
            x = x._rescale(-precision, rounding)
        elif x._exp > 0:
            x = x._rescale(0, rounding)
        digits = str(x._int)
        if x._exp >= 0:
            text = digits + "0" * x._exp if x._int else "0"
        else:
            digits = "0" * (1 - x._exp - len(digits)) + digits
            text = digits[: x._exp] + "." + digits[x._exp :]
        return text + "%" if kind == "%" else text
    if kind in ("e", "E"):
        if precision is not None and x._int:
            x = x._rescale(x.adjusted() - precision, rounding)
            if _size(x._int) > precision + 1:
                x = x._rescale(x._exp + 1, rounding)
        elif precision is not None:
            return "0" + ("." + "0" * precision if precision else "") + kind + "%+d" % (x._exp + precision)
        digits = str(x._int)
        text = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
        return text + kind + "%+d" % x.adjusted()
    if precision is not None:
        precision = max(1, precision)
        if _size(x._int) > precision:
            x = x._rescale(x.adjusted() - precision + 1, rounding)
            if _size(x._int) > precision:
                x = x._rescale(x._exp + 1, rounding)
    text = str(x)
    return text.replace("E", "e") if kind in ("g", "n") else text
