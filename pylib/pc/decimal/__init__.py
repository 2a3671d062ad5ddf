# Decimal numbers of any length, after the General Decimal Arithmetic Specification, with the
# answers of CPython's `decimal` in C.
#
# A number is a sign, a coefficient (an int) and an exponent (`_number`). Results are rounded to the
# digits and exponents that the context allows (`_core`), which also says what is raised and what
# only noted (`_context`).

from ._core import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR,
    ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
)
from ._signals import (
    Clamped, ConversionSyntax, DecimalException, DivisionByZero, DivisionImpossible,
    DivisionUndefined, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded,
    Subnormal, Underflow,
)
from ._number import Decimal, DecimalTuple
from ._current import getcontext
from ._context import (
    BasicContext, Context, DefaultContext, ExtendedContext, localcontext, setcontext,
)

HAVE_THREADS = True
HAVE_CONTEXTVAR = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"
