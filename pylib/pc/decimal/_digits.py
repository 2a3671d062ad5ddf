# Operations on the digits and the exponent of a number: other exponents, neighbours, shifts, and
# digits 0 and 1 as truth values.

from ._arithmetic import add
from ._core import (
    ROUND_CEILING, ROUND_FLOOR, finish, make, nan_of, order, rescale, size, ten, wrong,
)
from ._signals import CLAMPED, INEXACT, INVALID, ROUNDED, SUBNORMAL, UNDERFLOW


def quantize(a, b, rounding, context):
    if type(a._exp) is str or type(b._exp) is str:
        nan = nan_of(context, a, b)
        if nan is not None:
            return nan
        return a if a._exp == b._exp else wrong(context)
    exp = b._exp
    if not context.Etiny() <= exp <= context.Emax:
        return wrong(context)
    if not a._int:
        return finish(make(a._sign, 0, exp), context)
    if a.adjusted() > context.Emax or a.adjusted() - exp + 1 > context.prec:
        return wrong(context)
    made = rescale(a, exp, rounding)
    if made._int and made.adjusted() > context.Emax or size(made._int) > context.prec:
        return wrong(context)
    bits = 0
    if exp > a._exp:
        bits = ROUNDED
        if order(made, a) != 0:
            bits |= INEXACT
    if made._int and made.adjusted() < context.Emin:
        bits |= SUBNORMAL
    return finish(made, context, bits)


def to_integral(a, rounding, context, exact):
    if type(a._exp) is str:
        nan = nan_of(context, a)
        return a if nan is None else nan
    if a._exp >= 0:
        return a
    made = rescale(a, 0, rounding)
    if exact and a._int:
        context._note(ROUNDED if order(made, a) == 0 else ROUNDED | INEXACT)
    return made


def normalize(a, context):
    nan = nan_of(context, a)
    if nan is not None:
        return nan
    a = finish(a, context)
    if a._exp == "F":
        return a
    if not a._int:
        return make(a._sign, 0, 0)
    n, exp = a._int, a._exp
    top = context.Emax - context.prec + 1 if context.clamp else context.Emax
    while n % 10 == 0 and exp < top:
        n //= 10
        exp += 1
    return make(a._sign, n, exp)


# The neighbour of a number among those that the context can express.
def next_to(a, upwards, context):
    nan = nan_of(context, a)
    if nan is not None:
        return nan
    if a._exp == "F":
        if upwards == (not a._sign):
            return a
        top = context.Emax - context.prec + 1
        return make(a._sign, ten(context.prec) - 1, top)
    work = _silent(context, ROUND_CEILING if upwards else ROUND_FLOOR)
    near = finish(a, work)
    if order(near, a) != 0:
        return near
    step = make(not upwards, 1, context.Etiny() - 1)
    return add(a, step, work)


def next_toward(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    found = order(a, b)
    if found == 0:
        return make(b._sign, a._int, a._exp)
    near = next_to(a, found < 0, context)
    if near._exp == "F":
        return finish(near, context, INEXACT | ROUNDED | 128)
    if near._int == 0 or near.adjusted() < context.Emin:
        bits = UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED
        return finish(near, context, bits | (0 if near._int else CLAMPED))
    return near


def _silent(context, rounding):
    work = context.copy()
    work.clear_traps()
    work.rounding = rounding
    return work


def _count(b, context):
    if type(b._exp) is str or b._exp != 0:
        return None
    return -b._int if b._sign else b._int


def scaleb(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    n = _count(b, context)
    if n is None or abs(n) > 2 * (context.Emax + context.prec):
        return wrong(context)
    return a if a._exp == "F" else finish(make(a._sign, a._int, a._exp + n), context)


def shift(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    n = _count(b, context)
    if n is None or abs(n) > context.prec:
        return wrong(context)
    if a._exp == "F":
        return a
    unit = ten(context.prec)
    value = a._int * ten(n) % unit if n >= 0 else a._int % unit // ten(-n)
    return make(a._sign, value, a._exp)


def rotate(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    n = _count(b, context)
    if n is None or abs(n) > context.prec:
        return wrong(context)
    if a._exp == "F":
        return a
    digits = str(a._int % ten(context.prec)).rjust(context.prec, "0")
    return make(a._sign, int(digits[n:] + digits[:n]), a._exp)


def _logical(x):
    if type(x._exp) is str or x._exp or x._sign:
        return None
    text = str(x._int)
    return int(text, 2) if not text.strip("01") else None


# The lowest bits of an int as digits.
def _bits_shown(n, context):
    return int("{:b}".format(n & (1 << context.prec) - 1))


# `operation` of two ints, bit by bit.
def logical(a, b, context, operation):
    a, b = _logical(a), _logical(b)
    if a is None or b is None:
        return wrong(context)
    return make(0, _bits_shown(operation(a, b), context), 0)


def logical_invert(a, context):
    n = _logical(a)
    if n is None:
        return wrong(context, INVALID)
    return make(0, _bits_shown(~n, context), 0)
