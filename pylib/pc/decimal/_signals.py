# What can be said of a result beside its value: signals, each an exception and a bit.

__name__ = "decimal"


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


# The first five are kinds of one signal.
INVALID, IMPOSSIBLE, UNDEFINED, SYNTAX, CONTEXT = 1, 2, 4, 8, 16
FLOAT, DIVISION, OVERFLOW, UNDERFLOW, SUBNORMAL = 32, 64, 128, 256, 512
INEXACT, ROUNDED, CLAMPED = 1024, 2048, 4096
ANY_INVALID = 31

# By signal its bits, in the order in which one of several is raised.
SIGNALS = {
    InvalidOperation: ANY_INVALID,
    FloatOperation: FLOAT,
    DivisionByZero: DIVISION,
    Overflow: OVERFLOW,
    Underflow: UNDERFLOW,
    Subnormal: SUBNORMAL,
    Inexact: INEXACT,
    Rounded: ROUNDED,
    Clamped: CLAMPED,
}
# The same in the order in which a context shows them.
SHOWN = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded,
    Subnormal, Underflow,
)
CONDITIONS = {
    InvalidOperation: INVALID,
    DivisionImpossible: IMPOSSIBLE,
    DivisionUndefined: UNDEFINED,
    ConversionSyntax: SYNTAX,
    InvalidContext: CONTEXT,
}

_KNOWN = """valid values for signals are:
  [InvalidOperation, FloatOperation, DivisionByZero,
   Overflow, Underflow, Subnormal, Inexact, Rounded,
   Clamped]"""


# The exception for signals of which all are trapped.
def raised(bits):
    kinds = [kind for kind, bit in CONDITIONS.items() if bits & bit]
    signals = [kind for kind, mask in SIGNALS.items() if bits & mask]
    return signals[0](kinds + [kind for kind in signals if kind is not InvalidOperation])


# The bits of a list of signals, or of a mapping from signals to truth values.
def bits_of(given):
    bits = 0
    for kind in given:
        if kind not in SIGNALS:
            raise KeyError(_KNOWN)
        if not hasattr(given, "keys") or given[kind]:
            bits |= SIGNALS[kind]
    return bits


# The flags or the traps of a context as a mapping.
class SignalDict:
    __slots__ = ("_context", "_name")

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def _bits(self):
        return getattr(self._context, self._name)

    def __getitem__(self, kind):
        if kind not in SIGNALS:
            raise KeyError(_KNOWN)
        return self._bits() & SIGNALS[kind] != 0

    def __setitem__(self, kind, value):
        if kind not in SIGNALS:
            raise KeyError(_KNOWN)
        rest = self._bits() & ~SIGNALS[kind]
        setattr(self._context, self._name, rest | SIGNALS[kind] if value else rest)

    def __delitem__(self, kind):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def __contains__(self, kind):
        return kind in SIGNALS

    def keys(self):
        return SIGNALS.keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return self.copy().items()

    def get(self, kind, default=None):
        return self[kind] if kind in SIGNALS else default

    def copy(self):
        return {kind: self[kind] for kind in SIGNALS}

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self.copy() == other.copy()
        return self.copy() == other if isinstance(other, dict) else NotImplemented

    def __repr__(self):
        return "{%s}" % ", ".join(["%r:%s" % (kind, self[kind]) for kind in SIGNALS])
