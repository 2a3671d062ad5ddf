# Contexts: precision, rounding and exponents of results, what is raised, and what has happened.
# Each thread and each task has its own.

from . import _signals
from ._core import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUNDINGS, finish
from ._current import current, getcontext, set_default
from ._functions import power, power_modulo
from ._number import Decimal, argument
from ._operations import operations
from ._signals import SIGNALS, SignalDict, bits_of, raised

__name__ = "decimal"

_ROUNDINGS = """valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]"""
# By attribute: the least and the largest value, and what is said of others.
_RANGES = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}
_ATTRIBUTES = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")
_put = object.__setattr__


class Context:
    __slots__ = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "_flags", "_traps")

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
                 flags=None, traps=None, **others):
        for name in others:
            raise TypeError("'%s' is an invalid keyword argument for this function" % name)
        default = DefaultContext
        given = (prec, rounding, Emin, Emax, capitals, clamp)
        for name, value in zip(_ATTRIBUTES, given):
            if value is not None:
                setattr(self, name, value)
            else:
                _put(self, name, getattr(default, name))
        _put(self, "_flags", 0 if flags is None else bits_of(flags))
        _put(self, "_traps", default._traps if traps is None else bits_of(traps))

    def __setattr__(self, name, value):
        if name in _RANGES:
            low, high, text = _RANGES[name]
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                raise ValueError(text)
        elif name == "rounding":
            if value not in ROUNDINGS:
                raise TypeError(_ROUNDINGS)
        elif name == "flags" or name == "traps":
            name, value = "_" + name, bits_of(value)
        elif name not in ("_flags", "_traps"):
            raise AttributeError("'decimal.Context' object has no attribute %r" % name)
        _put(self, name, value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    @property
    def flags(self):
        return SignalDict(self, "_flags")

    @property
    def traps(self):
        return SignalDict(self, "_traps")

    def __repr__(self):
        flags, traps = (
            ", ".join([kind.__name__ for kind in _signals.SHOWN if bits & SIGNALS[kind]])
            for bits in (self._flags, self._traps)
        )
        text = "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, "
        text %= self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp
        return text + "flags=[%s], traps=[%s])" % (flags, traps)

    def __reduce__(self):
        lists = (
            [kind for kind in SIGNALS if bits & SIGNALS[kind]]
            for bits in (self._flags, self._traps)
        )
        numbers = (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        return type(self), (*numbers, *lists)

    def copy(self):
        made = object.__new__(Context)
        for name in Context.__slots__:
            _put(made, name, getattr(self, name))
        return made

    __copy__ = copy

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    # Notes signals; raises those that are trapped.
    def _note(self, bits):
        _put(self, "_flags", self._flags | bits)
        if bits & self._traps:
            raise raised(bits & self._traps)

    def create_decimal(self, num="0", /):
        if isinstance(num, str) and num != num.strip() or "_" in (num if type(num) is str else ""):
            self._note(_signals.SYNTAX)
            return Decimal("NaN")
        made = Decimal(num, self)
        if type(made._exp) is str and made._int:
            if len(str(made._int)) > self.prec - self.clamp:
                self._note(_signals.SYNTAX)
                return Decimal("NaN")
        return finish(made, self)

    def create_decimal_from_float(self, f, /):
        return finish(Decimal.from_float(f), self)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def copy_decimal(self, a):
        return argument(a)

    def radix(self):
        return Decimal(10)

    def to_sci_string(self, a, /):
        return argument(a).__str__(self)

    def to_eng_string(self, a, /):
        return argument(a).to_eng_string(self)


# Operations as methods of a context.
def _method(name, operation, count):
    def one(self, a, /):
        return operation(argument(a), self)

    def two(self, a, b, /):
        return operation(argument(a), argument(b), self)

    def three(self, a, b, c, /):
        return operation(argument(a), argument(b), argument(c), self)

    made = (one, two, three)[count - 1]
    made.__name__ = name
    made.__qualname__ = "Context." + name
    setattr(Context, name, made)


for _name, (_count, _operation) in operations().items():
    _method(_name, _operation, _count)


def _power(self, a, b, modulo=None):
    if modulo is None:
        return power(argument(a), argument(b), self)
    return power_modulo(argument(a), argument(b), argument(modulo), self)


_power.__name__, _power.__qualname__ = "power", "Context.power"
Context.power = _power


def _basic(prec, rounding, traps):
    made = object.__new__(Context)
    values = (prec, rounding, -999999, 999999, 1, 0, 0, bits_of(traps))
    for name, value in zip(Context.__slots__, values):
        _put(made, name, value)
    return made


_USUAL = [_signals.InvalidOperation, _signals.DivisionByZero, _signals.Overflow]
DefaultContext = _basic(28, ROUND_HALF_EVEN, _USUAL)
BasicContext = _basic(9, ROUND_HALF_UP, _USUAL + [_signals.Clamped, _signals.Underflow])
ExtendedContext = _basic(9, ROUND_HALF_EVEN, [])

set_default(DefaultContext)


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    current.set(context)


class _Manager:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *details):
        setcontext(self._saved)


_Manager.__name__ = _Manager.__qualname__ = "ContextManager"


def localcontext(ctx=None, **changes):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in changes.items():
        if name not in _ATTRIBUTES:
            raise TypeError("'%s' is an invalid keyword argument for this function" % name)
        if value is not None:
            setattr(ctx, name, value)
    return _Manager(ctx)
