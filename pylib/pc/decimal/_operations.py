# The operations of numbers as methods and operators, in the context that is given or current; and
# the table of all of them that a context has.

import operator

from . import _arithmetic, _digits, _functions
from ._core import ROUND_FLOOR, finish, make, nan_of, order
from ._current import getcontext
from ._number import Decimal, argument, operand
from ._signals import INVALID

__name__ = "decimal"


def _plus(a, context):
    nan = nan_of(context, a)
    if nan is not None:
        return nan
    if not a and context.rounding != ROUND_FLOOR:
        return finish(a.copy_abs(), context)
    return finish(a, context)


def _minus(a, context):
    return _plus(a if a.is_nan() else a.copy_negate(), context)


def _abs(a, context):
    return _minus(a, context) if a._sign else _plus(a, context)


def _compare(a, b, context):
    nan = nan_of(context, a, b)
    if nan is not None:
        return nan
    found = order(a, b)
    return make(found < 0, abs(found), 0)


def _compare_signal(a, b, context):
    if order(a, b) is None and "N" not in (a._exp, b._exp):
        context._note(INVALID)
    return _compare(a, b, context)


def _total(a, b, context):
    found = _arithmetic.total(a, b)
    return make(found < 0, abs(found), 0)


def _same_quantum(a, b, context):
    if type(a._exp) is str or type(b._exp) is str:
        return a.is_nan() and b.is_nan() or a._exp == b._exp == "F"
    return a._exp == b._exp


def _logical(operation):
    return lambda a, b, context: _digits.logical(a, b, context, operation)


def _extreme(wanted, by_size):
    return lambda a, b, context: _arithmetic.extreme(a, b, context, wanted, by_size)


# Methods of numbers with a context as last argument: how many numbers each takes, and its function.
_METHODS = {
    "compare": (2, _compare),
    "compare_signal": (2, _compare_signal),
    "compare_total": (2, _total),
    "compare_total_mag": (2, lambda a, b, context: _total(a.copy_abs(), b.copy_abs(), context)),
    "exp": (1, _functions.exp),
    "fma": (3, _arithmetic.fma),
    "ln": (1, _functions.ln),
    "log10": (1, _functions.log10),
    "logb": (1, _functions.logb),
    "logical_and": (2, _logical(operator.and_)),
    "logical_invert": (1, _digits.logical_invert),
    "logical_or": (2, _logical(operator.or_)),
    "logical_xor": (2, _logical(operator.xor)),
    "max": (2, _extreme(1, False)),
    "max_mag": (2, _extreme(1, True)),
    "min": (2, _extreme(-1, False)),
    "min_mag": (2, _extreme(-1, True)),
    "next_minus": (1, lambda a, context: _digits.next_to(a, False, context)),
    "next_plus": (1, lambda a, context: _digits.next_to(a, True, context)),
    "next_toward": (2, _digits.next_toward),
    "normalize": (1, _digits.normalize),
    "remainder_near": (2, _arithmetic.remainder_near),
    "rotate": (2, _digits.rotate),
    "same_quantum": (2, _same_quantum),
    "scaleb": (2, _digits.scaleb),
    "shift": (2, _digits.shift),
    "sqrt": (1, _functions.sqrt),
}
_OPERATORS = {
    "add": _arithmetic.add,
    "divmod": _arithmetic.divmod_,
    "floordiv": _arithmetic.divide_int,
    "mod": _arithmetic.remainder,
    "mul": _arithmetic.multiply,
    "sub": _arithmetic.subtract,
    "truediv": _arithmetic.divide,
}
_SIGNS = {"abs": _abs, "neg": _minus, "pos": _plus}
_TESTS = """canonical copy_abs copy_negate is_canonical is_finite is_infinite is_nan is_qnan
is_signed is_snan is_zero""".split()


def _method(name, count, operation):
    def one(self, context=None):
        return operation(self, context or getcontext())

    def two(self, other, context=None):
        return operation(self, argument(other), context or getcontext())

    def three(self, other, third, context=None):
        return operation(self, argument(other), argument(third), context or getcontext())

    _put(name, (one, two, three)[count - 1])


def _sign(name, operation):
    _put("__%s__" % name, lambda self: operation(self, getcontext()))


def _operator(name, operation):
    def forward(self, other):
        if not isinstance(other, Decimal):
            other = operand(other)
            if other is None:
                return NotImplemented
        return operation(self, other, getcontext())

    def backward(self, other):
        other = operand(other)
        return NotImplemented if other is None else operation(other, self, getcontext())

    _put("__%s__" % name, forward)
    _put("__r%s__" % name, backward)


def _put(name, function):
    function.__name__ = name
    function.__qualname__ = "Decimal." + name
    setattr(Decimal, name, function)


for _name, (_count, _function) in _METHODS.items():
    _method(_name, _count, _function)
for _name, _function in _OPERATORS.items():
    _operator(_name, _function)
for _name, _function in _SIGNS.items():
    _sign(_name, _function)


# All operations by their names as methods of a context.
def operations():
    found = dict(_METHODS)
    found.update({name: (1, lambda a, c, name=name: getattr(a, name)()) for name in _TESTS})
    found.update({
        "abs": (1, _abs),
        "add": (2, _arithmetic.add),
        "copy_sign": (2, lambda a, b, context: a.copy_sign(b)),
        "divide": (2, _arithmetic.divide),
        "divide_int": (2, _arithmetic.divide_int),
        "divmod": (2, _arithmetic.divmod_),
        "is_normal": (1, lambda a, context: a.is_normal(context)),
        "is_subnormal": (1, lambda a, context: a.is_subnormal(context)),
        "minus": (1, _minus),
        "multiply": (2, _arithmetic.multiply),
        "number_class": (1, lambda a, context: a.number_class(context)),
        "plus": (1, _plus),
        "quantize": (2, lambda a, b, c: _digits.quantize(a, b, c.rounding, c)),
        "remainder": (2, _arithmetic.remainder),
        "subtract": (2, _arithmetic.subtract),
        "to_integral": (1, lambda a, c: _digits.to_integral(a, c.rounding, c, False)),
        "to_integral_exact": (1, lambda a, c: _digits.to_integral(a, c.rounding, c, True)),
        "to_integral_value": (1, lambda a, c: _digits.to_integral(a, c.rounding, c, False)),
    })
    return found
