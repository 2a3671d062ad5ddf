# Roots, powers, exponential function and logarithms. What is not exact is computed with more digits
# than the context has, and a digit behind them that tells rounding that there is more.

import math

from ._arithmetic import add, divide, multiply
from ._core import (
    MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, finish, make, nan_of, order, rescale, size, ten,
    wrong,
)
from ._signals import DIVISION, INEXACT, ROUNDED


# A context for what comes before the result: only its precision counts, and it traps nothing.
class _Work:
    Emin, Emax, clamp = MIN_EMIN, MAX_EMAX, 0
    rounding = ROUND_HALF_EVEN

    def __init__(self, prec):
        self.prec = prec

    def Etiny(self):
        return self.Emin - self.prec + 1

    def _note(self, bits):
        pass


# Results of these functions are rounded to the nearest, whatever the context says.
def _nearest(x, context, bits=0):
    rounding = context.rounding
    if rounding == ROUND_HALF_EVEN:
        return finish(x, context, bits)
    context.rounding = ROUND_HALF_EVEN
    try:
        return finish(x, context, bits)
    finally:
        context.rounding = rounding


# The same for a value that is only near the result.
def _near(x, context):
    missing = context.prec + 2 - size(x._int)
    if missing > 0:
        x = make(x._sign, x._int * ten(missing), x._exp - missing)
    return _nearest(make(x._sign, x._int * 10 + 1, x._exp - 1), context, INEXACT | ROUNDED)


def sqrt(x, context):
    nan = nan_of(context, x)
    if nan is not None:
        return nan
    if x._exp != "F" and not x._int:
        return finish(make(x._sign, 0, x._exp >> 1), context)
    if x._sign:
        return wrong(context)
    if x._exp == "F":
        return x
    ideal = x._exp >> 1
    n, exp = x._int, x._exp
    if exp & 1:
        n *= 10
        exp -= 1
    shift = max(0, context.prec + 2 - (size(n) + 1) // 2)
    n *= ten(2 * shift)
    root = math.isqrt(n)
    exp = exp // 2 - shift
    if root * root != n:
        return _nearest(make(0, root * 10 + 1, exp - 1), context)
    while exp < ideal and root % 10 == 0:
        root //= 10
        exp += 1
    return _nearest(make(0, root, exp), context)


def exp(x, context):
    nan = nan_of(context, x)
    if nan is not None:
        return nan
    if x._exp == "F":
        return make(0, 0, 0) if x._sign else x
    if not x._int:
        return make(0, 1, 0)
    beyond = _beyond(_float(x) / 2.302585092994046, context, finish=_nearest)
    if beyond is not None:
        return beyond
    return _near(_exp(x, context.prec + 4), context)


def _float(x):
    try:
        return float(x)
    except OverflowError:
        return -math.inf if x._sign else math.inf


# The result if a number of about this power of ten is too large or small for the context.
def _beyond(power, context, sign=0, finish=finish):
    if power > context.Emax + 2:
        return finish(make(sign, 1, context.Emax + 1), context, INEXACT | ROUNDED)
    if power < context.Etiny() - 2:
        return finish(make(sign, 1, context.Etiny() - 3), context)
    return None


# The sum of the series for a part of the argument that is below 1, squared again and again.
def _exp(x, prec):
    halvings = max(0, (x.adjusted() + 1) * 4 + 8)
    prec += halvings // 3 + 6
    scale = ten(prec)
    n = rescale(x, -prec, ROUND_HALF_EVEN)
    n = (-n._int if n._sign else n._int) >> halvings
    total = term = scale
    i = 1
    while term:
        term = term * n // (scale * i)
        total += term
        if term == -1:
            break
        i += 1
    work = _Work(prec)
    value = make(0, total, -prec)
    for _ in range(halvings):
        value = multiply(value, value, work)
    return value


# Of a NaN, a zero, a negative number, an infinity; None of others.
def _log_of_special(x, context):
    nan = nan_of(context, x)
    if nan is not None:
        return nan
    if x._exp != "F" and not x._int:
        return make(1, 0, "F")
    if x._sign:
        return wrong(context)
    return x if x._exp == "F" else None


def ln(x, context):
    known = _log_of_special(x, context)
    if known is not None:
        return known
    if order(x, make(0, 1, 0)) == 0:
        return make(0, 0, 0)
    return _near(_ln(x, context.prec + 4), context)


# Newton's method, each step with three times the digits; the first value is a float's.
def _ln(x, prec):
    shift = x.adjusted()
    prec += size(abs(shift)) + 6
    mantissa = make(0, x._int, x._exp - shift)
    near = abs(float(mantissa) - 1)
    if shift == 0 and near < 0.1 or shift == -1 and float(mantissa) > 9.9:
        prec += prec
        # Very near to 1 the logarithm has as many zeros as the argument.
        prec += max(0, -(mantissa - 1).adjusted()) if near < 1e-9 and shift == 0 else 0
        prec += size(x._int) if shift == -1 else 0
    work = _Work(prec)
    value = _newton(mantissa, work)
    if shift:
        tens = multiply(_newton(make(0, 10, 0), work), make(shift < 0, abs(shift), 0), work)
        value = add(value, tens, work)
    return value


def _newton(x, work):
    value = make(*_parts(math.log(float(x))))
    digits = 15
    while True:
        power = _exp(value, work.prec) if value._int else make(0, 1, 0)
        step = add(x, make(1, power._int, power._exp), work)
        step = divide(multiply(step, make(0, 2, 0), work), add(x, power, work), work)
        value = add(value, step, work)
        if digits > work.prec:
            return value
        digits *= 3


def _parts(f):
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return f < 0, n * 5**k, -k


def log10(x, context):
    known = _log_of_special(x, context)
    if known is not None:
        return known
    if str(x._int).rstrip("0") == "1":
        power = x.adjusted()
        return finish(make(power < 0, abs(power), 0), context)
    prec = context.prec + 8
    return _near(divide(_ln(x, prec), _ln(make(0, 10, 0), prec), _Work(prec)), context)


def logb(x, context):
    nan = nan_of(context, x)
    if nan is not None:
        return nan
    if x._exp == "F":
        return make(0, 0, "F")
    if not x._int:
        context._note(DIVISION)
        return make(1, 0, "F")
    power = x.adjusted()
    return finish(make(power < 0, abs(power), 0), context)


def power(x, y, context):
    nan = nan_of(context, x, y)
    if nan is not None:
        return nan
    if y._exp != "F" and not y._int:
        if x._exp != "F" and not x._int:
            return wrong(context)
        return make(0, 1, 0)
    whole = y._exp == "F" or _is_whole(y)
    sign = x._sign and y._exp != "F" and whole and _is_odd(y)
    if x._sign and x and (y._exp == "F" or not whole):
        return wrong(context)
    if x._exp == "F" or not x._int:
        small = (not x) != bool(y._sign)
        return make(sign, 0, 0 if small else "F")
    x = make(0, x._int, x._exp)
    found = order(x, make(0, 1, 0))
    if found == 0:
        return _power_of_one(sign, x, y, whole, context)
    if y._exp == "F":
        return make(0, 0, "F" if (found > 0) != bool(y._sign) else 0)
    log = math.log10(x._int / ten(size(x._int) - 1)) + x.adjusted() if x._int < 10**300 else (
        float(x.adjusted())
    )
    beyond = _beyond(log * _float(y), context, sign)
    if beyond is not None:
        return beyond
    if whole and abs(int(y)) <= 10 * context.prec + 1000:
        value, exact = _int_power(x, int(y), context)
        value = make(sign, value._int, value._exp)
        return finish(value, context) if exact else finish(value, context, INEXACT | ROUNDED)
    prec = context.prec + max(4, y.adjusted() + 4) + 4
    work = _Work(prec + max(0, size(abs(x.adjusted()))))
    value = _exp(multiply(_ln(x, work.prec), y, work), prec)
    digits = context.prec + 3 - size(value._int)
    n = value._int * ten(digits) if digits > 0 else value._int
    value = make(sign, n, value._exp - max(0, digits))
    return finish(value, context, INEXACT | ROUNDED)


def _power_of_one(sign, x, y, whole, context):
    if whole and y._exp != "F" and not y._sign:
        n = int(y) if y.adjusted() < 20 else ten(20)
        drop = min(-x._exp * n, context.prec - 1)
        bits = ROUNDED if -x._exp * n > drop else 0
        return finish(make(sign, ten(max(0, drop)), -max(0, drop)), context, bits)
    if whole and y._exp != "F" and x._exp == 0:
        return make(sign, 1, 0)
    drop = context.prec - 1
    return finish(make(sign, ten(drop), -drop), context, INEXACT | ROUNDED)


def _is_whole(y):
    return y._exp >= 0 or y._int % ten(min(-y._exp, size(y._int) + 1)) == 0


def _is_odd(y):
    if y._exp > 0:
        return False
    return y._int // ten(-y._exp) & 1 == 1


# The power and whether it is exact.
def _int_power(x, n, context):
    if n < 0:
        work = _Work(context.prec + 6)
        value, exact = _int_power(x, -n, work)
        quotient = divide(make(0, 1, 0), value, work)
        product = multiply(quotient, value, work, True)
        return quotient, exact and order(product, make(0, 1, 0)) == 0
    if size(x._int) * n <= 20 * context.prec + 1000:
        return make(0, x._int**n, x._exp * n), True
    work = _Work(context.prec + size(n) + 4)
    result, base = make(0, 1, 0), x
    while n:
        if n & 1:
            result = multiply(result, base, work)
        base = multiply(base, base, work)
        n >>= 1
    return result, False


def power_modulo(x, y, modulo, context):
    nan = nan_of(context, x, y, modulo)
    if nan is not None:
        return nan
    for value in (x, y, modulo):
        if value._exp == "F" or not _is_whole(value):
            return wrong(context)
    if y._sign or not modulo._int or not x._int and not y._int:
        return wrong(context)
    if modulo.adjusted() >= context.prec:
        return wrong(context)
    m = abs(int(modulo))
    n = pow(abs(int(x)), int(y), m)
    return finish(make(x._sign and int(y) & 1, n, 0), context)
