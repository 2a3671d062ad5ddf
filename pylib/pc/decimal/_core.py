# What all operations need: numbers of their parts, roundings, and the fitting of a result into the
# precision and the exponents of a context.

from ._signals import CLAMPED, INEXACT, INVALID, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
ROUNDINGS = (
    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN,
    ROUND_HALF_EVEN, ROUND_05UP,
)
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1

_new = object.__new__
# The class of numbers. It is made of parts that make numbers, so it puts itself here.
_class = None
# Powers of ten that are in use.
_TENS = {}


def set_class(cls):
    global _class
    _class = cls


def make(sign, n, exp):
    self = _new(_class)
    self._sign = 1 if sign else 0
    self._int = n
    self._exp = exp
    return self


def make_nan():
    return make(0, 0, "n")


def ten(n):
    power = _TENS.get(n)
    if power is None:
        if len(_TENS) == 256:
            _TENS.clear()
        power = _TENS[n] = 10**n
    return power


# Number of digits of an int that is not negative. The number of bits nearly tells it; to make the
# digits of a long one takes time with the square of their number.
def size(n):
    if n < 1000000000:
        return len(str(n))
    bits = n.bit_length()
    digits = (bits - 1) * 301029995663981 // 10**15 + 1
    while n >= ten(digits):
        digits += 1
    return digits


# The coefficient without its last `drop` digits, rounded; and whether that changed the value.
def rounded(sign, n, drop, rounding):
    if drop > 64 and drop > size(n) + 1:
        # What is left of it is less than a tenth of a unit, and more than nothing.
        n, drop = (1 if n else 0), 2
    unit = ten(drop)
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
    else:
        up = n % 5 == 0
    return n + (1 if up else 0), True


# The number with this exponent, whatever digits that takes.
def rescale(x, exp, rounding):
    if exp <= x._exp or not x._int:
        return make(x._sign, x._int * ten(x._exp - exp) if x._int else 0, exp)
    return make(x._sign, rounded(x._sign, x._int, exp - x._exp, rounding)[0], exp)


# The number as the result of an operation in this context, with what the operation has signalled.
def finish(x, context, bits=0):
    x, more = fit(x, context)
    bits |= more
    if bits:
        context._note(bits)
    return x


# The number that the context has for this one, and what is to be signalled.
def fit(x, context):
    exp = x._exp
    if type(exp) is not int:
        if exp != "F" and x._int and size(x._int) > context.prec - context.clamp:
            x = make(x._sign, x._int % ten(context.prec - context.clamp), exp)
    elif (
        x._int.bit_length() > 3 * context.prec
        or exp < context.Emin
        or exp > context.Emax - context.prec + 1
    ):
        return _fitted(x, context)
    return x, 0


def _fitted(x, context):
    sign, n, exp, prec = x._sign, x._int, x._exp, context.prec
    tiny, top = context.Emin - prec + 1, context.Emax - prec + 1
    if not n:
        wanted = min(max(exp, tiny), top if context.clamp else context.Emax)
        return (x, 0) if wanted == exp else (make(sign, 0, wanted), CLAMPED)
    digits = size(n)
    least = digits + exp - prec
    if least > top:
        return _overflow(sign, context), OVERFLOW | INEXACT | ROUNDED
    bits = 0
    if least < tiny:
        least, bits = tiny, SUBNORMAL
    if exp < least:
        n, changed = rounded(sign, n, least - exp, context.rounding)
        exp = least
        if n.bit_length() > 3 * prec and size(n) > prec:
            n //= 10
            exp += 1
            if exp > top:
                return _overflow(sign, context), OVERFLOW | INEXACT | ROUNDED
        bits |= ROUNDED
        if changed:
            bits |= INEXACT | (UNDERFLOW if bits & SUBNORMAL else 0)
        if not n:
            bits |= CLAMPED
        x = make(sign, n, exp)
    if context.clamp and exp > top:
        x = make(sign, n * ten(exp - top), top)
        bits |= CLAMPED
    return x, bits


# What stands for a number that is too large.
def _overflow(sign, context):
    towards_zero = {ROUND_DOWN: True, ROUND_05UP: True, ROUND_CEILING: sign, ROUND_FLOOR: not sign}
    if not towards_zero.get(context.rounding, False):
        return make(sign, 0, "F")
    return make(sign, ten(context.prec) - 1, context.Emax - context.prec + 1)


# The NaN that the result is if one of the operands is one.
def nan_of(context, *operands):
    for x in operands:
        if x._exp == "N":
            return finish(make(x._sign, x._int, "n"), context, INVALID)
    for x in operands:
        if x._exp == "n":
            return finish(x, context)
    return None


# Notes what is wrong; the result if that is not trapped.
def wrong(context, bits=INVALID):
    context._note(bits)
    return make_nan()


# -1, 0 or 1; None if a NaN is one of them.
def order(a, b):
    if type(a._exp) is str or type(b._exp) is str:
        if a._exp in ("n", "N") or b._exp in ("n", "N"):
            return None
        left, right = ((-1 if x._sign else 1) if x._exp == "F" else 0 for x in (a, b))
        return (left > right) - (left < right)
    if not a._int or not b._int or a._sign != b._sign:
        left, right = (0 if not x._int else -1 if x._sign else 1 for x in (a, b))
        return (left > right) - (left < right)
    left, right = a._exp + size(a._int), b._exp + size(b._int)
    if left == right:
        exp = min(a._exp, b._exp)
        left, right = a._int * ten(a._exp - exp), b._int * ten(b._exp - exp)
    found = (left > right) - (left < right)
    return -found if a._sign else found
