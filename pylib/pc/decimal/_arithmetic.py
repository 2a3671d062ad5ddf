# Sums, products, quotients and rests of two numbers in a context.

from ._core import (
    ROUND_FLOOR, finish, fit, make, make_nan, nan_of, order, rescale, size, ten, wrong,
)
from ._signals import CLAMPED, DIVISION, IMPOSSIBLE, INVALID, UNDEFINED


def add(a, b, context):
    if type(a._exp) is str or type(b._exp) is str:
        nan = nan_of(context, a, b)
        if nan is not None:
            return nan
        if a._exp == b._exp and a._sign != b._sign:
            return wrong(context)
        return a if a._exp == "F" else b
    exp = min(a._exp, b._exp)
    if not a._int or not b._int:
        return _add_zero(a, b, exp, context)
    large, small = (a, b) if a._exp > b._exp else (b, a)
    if large._exp - small._exp > context.prec:
        # What is far below the last digit that counts only decides about rounding.
        floor = large._exp + min(-1, size(large._int) - context.prec - 2)
        if small._exp + size(small._int) - 1 < floor:
            small = make(small._sign, 1, floor)
            exp = floor
    n = small._int * ten(small._exp - exp)
    n = (-n if small._sign else n)
    other = large._int * ten(large._exp - exp)
    n += -other if large._sign else other
    if n == 0:
        return finish(make(context.rounding == ROUND_FLOOR, 0, exp), context)
    return finish(make(n < 0, abs(n), exp), context)


def _add_zero(a, b, exp, context):
    if not a._int and not b._int:
        down = a._sign != b._sign and context.rounding == ROUND_FLOOR
        return finish(make(a._sign and b._sign or down, 0, exp), context)
    x = b if b._int else a
    exp = max(exp, x._exp - context.prec - 1)
    return finish(rescale(x, min(exp, x._exp), context.rounding), context)


def subtract(a, b, context):
    return add(a, b if b._exp in ("n", "N") else make(not b._sign, b._int, b._exp), context)


# Without the context's rounding if `exact`.
def multiply(a, b, context, exact=False):
    sign = a._sign != b._sign
    if type(a._exp) is str or type(b._exp) is str:
        nan = nan_of(context, a, b)
        if nan is not None:
            return nan
        if not a or not b:
            return wrong(context)
        return make(sign, 0, "F")
    product = make(sign, a._int * b._int, a._exp + b._exp)
    return product if exact else finish(product, context)


def divide(a, b, context):
    sign = a._sign != b._sign
    if type(a._exp) is str or type(b._exp) is str:
        nan = nan_of(context, a, b)
        if nan is not None:
            return nan
        if a._exp == "F":
            return wrong(context) if b._exp == "F" else make(sign, 0, "F")
        return finish(make(sign, 0, context.Etiny()), context, CLAMPED)
    if not b._int:
        if not a._int:
            return wrong(context, UNDEFINED)
        return finish(make(sign, 0, "F"), context, DIVISION)
    ideal = exp = a._exp - b._exp
    if not a._int:
        return finish(make(sign, 0, exp), context)
    shift = max(0, size(b._int) - size(a._int) + context.prec + 1)
    n, rest = divmod(a._int * ten(shift), b._int)
    exp -= shift
    if rest:
        # A digit behind the last that tells rounding that there is more.
        n = n * 10 + 1
        exp -= 1
    else:
        while exp < ideal and n % 10 == 0:
            n //= 10
            exp += 1
    return finish(make(sign, n, exp), context)


# Quotient towards zero and rest of finite numbers; None if the quotient has too many digits.
def _whole(a, b, context):
    sign = a._sign != b._sign
    apart = a.adjusted() - b.adjusted()
    exp = a._exp if b._exp == "F" else min(a._exp, b._exp)
    if not a._int or b._exp == "F" or apart <= -2:
        return make(sign, 0, 0), rescale(a, exp, context.rounding)
    if apart <= context.prec:
        q, r = divmod(a._int * ten(a._exp - exp), b._int * ten(b._exp - exp))
        if size(q) <= context.prec:
            return make(sign, q, 0), make(a._sign, r, exp)
    return None


def divmod_(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan, nan
    sign = a._sign != b._sign
    if a._exp == "F":
        context._note(INVALID)
        return (make_nan() if b._exp == "F" else make(sign, 0, "F")), make_nan()
    if b._exp != "F" and not b._int:
        if not a._int:
            context._note(UNDEFINED)
            return make_nan(), make_nan()
        context._note(INVALID | DIVISION)
        return make(sign, 0, "F"), make_nan()
    found = _whole(a, b, context)
    if found is None:
        context._note(IMPOSSIBLE)
        return make_nan(), make_nan()
    if b._exp == "F":
        return found[0], finish(found[1], context)
    quotient, bits = fit(found[0], context)
    rest, more = fit(found[1], context)
    if bits | more:
        context._note(bits | more)
    return quotient, rest


def divide_int(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    sign = a._sign != b._sign
    if a._exp == "F":
        return wrong(context) if b._exp == "F" else make(sign, 0, "F")
    if b._exp != "F" and not b._int:
        if not a._int:
            return wrong(context, UNDEFINED)
        return finish(make(sign, 0, "F"), context, DIVISION)
    found = _whole(a, b, context)
    if found is None:
        return wrong(context, IMPOSSIBLE)
    return found[0] if b._exp == "F" else finish(found[0], context)


def remainder(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    if a._exp == "F":
        return wrong(context)
    if b._exp != "F" and not b._int:
        return wrong(context, INVALID if a._int else UNDEFINED)
    found = _whole(a, b, context)
    return wrong(context, IMPOSSIBLE) if found is None else finish(found[1], context)


# The rest of the quotient that is nearest, an even one if two are.
def remainder_near(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    if a._exp == "F":
        return wrong(context)
    if b._exp == "F":
        return finish(a, context)
    if not b._int:
        return wrong(context, INVALID if a._int else UNDEFINED)
    exp = min(a._exp, b._exp)
    if not a._int:
        return finish(make(a._sign, 0, exp), context)
    apart = a.adjusted() - b.adjusted()
    if apart >= context.prec + 1:
        return wrong(context, IMPOSSIBLE)
    if apart <= -2:
        return finish(rescale(a, exp, context.rounding), context)
    divisor = b._int * ten(b._exp - exp)
    q, r = divmod(a._int * ten(a._exp - exp), divisor)
    sign = a._sign
    if 2 * r + (q & 1) > divisor:
        r = divisor - r
        q += 1
        sign = not sign
    if size(q) > context.prec:
        return wrong(context, IMPOSSIBLE)
    return finish(make(sign, r, exp), context)


def fma(a, b, c, context):
    if a._exp != "N" and b._exp != "N" and c._exp == "N":
        return nan_of(context, c)
    product = multiply(a, b, context, True)
    if product._exp == "n" and c._exp == "n" and "n" not in (a._exp, b._exp):
        return product
    return add(product, c, context)


# The larger or smaller of two: a number wins over a quiet NaN.
def extreme(a, b, context, wanted, by_size):
    if a._exp in ("n", "N") or b._exp in ("n", "N"):
        if a._exp == "n" and type(b._exp) is not str or a._exp == "n" and b._exp == "F":
            return finish(b, context)
        if b._exp == "n" and type(a._exp) is not str or b._exp == "n" and a._exp == "F":
            return finish(a, context)
        return nan_of(context, a, b)
    found = order(a.copy_abs(), b.copy_abs()) if by_size else order(a, b)
    if found == 0:
        found = total(a, b)
    return finish(a if found == wanted else b, context)


# An order of all numbers: equal ones by their exponents, NaNs around the others.
def total(a, b):
    if a._sign != b._sign:
        return -1 if a._sign else 1
    rank = {"n": 2, "N": 1}
    left, right = rank.get(a._exp, 0), rank.get(b._exp, 0)
    if left or right:
        left, right = (left, size(a._int), a._int), (right, size(b._int), b._int)
        if left[0] != right[0]:
            left, right = left[:1], right[:1]
        found = (left > right) - (left < right)
        return -found if a._sign else found
    found = order(a, b)
    if found == 0 and a._exp != b._exp:
        found = 1 if (a._exp > b._exp) != bool(a._sign) else -1
    return found
