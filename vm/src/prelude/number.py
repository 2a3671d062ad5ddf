# Numbers whose class defines the operation in Python.


def index_of(x):
    if isinstance(x, int):
        return x
    method = special(x, "__index__")
    if method is None:
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(x).__name__)
    result = method(x)
    if not isinstance(result, int):
        raise TypeError("__index__ returned non-int (type %s)" % type(result).__name__)
    return result


def int_new(x=0, /, base=None):
    if base is not None:
        return int(x, index_of(base))
    method = special(x, "__int__")
    if method is None and not hasattr(type(x), "__index__"):
        method = special(x, "__trunc__")
        if method is not None:
            return truncated(method(x))
    if method is None:
        return int(index_of(x))
    result = method(x)
    if not isinstance(result, int):
        raise TypeError("__int__ returned non-int (type %s)" % type(result).__name__)
    return result if type(result) is int else int.__int__(result)


def truncated(result):
    if hasattr(type(result), "__index__"):
        return index_of(result)
    kind = type(result).__name__
    raise TypeError("__trunc__ returned non-Integral (type %s)" % kind)


def float_new(x=0.0, /):
    method = special(x, "__float__")
    if method is None:
        return float(index_of(x))
    result = method(x)
    if not isinstance(result, float):
        kind, got = type(x).__name__, type(result).__name__
        raise TypeError("%s.__float__ returned non-float (type %s)" % (kind, got))
    return result if type(result) is float else float.__float__(result)


def int_from_bytes(cls, bytes, byteorder="big", *, signed=False):
    if hasattr(bytes, "__bytes__"):
        bytes = bytes.__bytes__()
    elif not isinstance(bytes, (bytearray, memoryview)):
        bytes = [index_of(x) for x in bytes]
    n = int.from_bytes(bytes, byteorder, signed=signed)
    return n if cls is int else cls(n)


def bytes_fromhex(cls, text):
    return cls(bytes.fromhex(text))


def complex_of(x):
    method = special(x, "__complex__")
    if method is None:
        return complex(float_new(x))
    result = method(x)
    if not isinstance(result, complex):
        raise TypeError("__complex__ returned non-complex (type %s)" % type(result).__name__)
    return result if type(result) is complex else complex.__complex__(result)


def complex_new(real=0, imag=None):
    if python_method(real, "__complex__") or not isinstance(real, (int, float, complex)):
        real = complex_of(real)
    if imag is None:
        return complex(real)
    if not isinstance(imag, (int, float, complex)):
        imag = float_new(imag)
    return complex(real, imag)


# A number as float; not text, which float() would read.
def real(x):
    if isinstance(x, (str, bytes, bytearray)):
        raise TypeError("must be real number, not " + type(x).__name__)
    return float(x)


# Functions of floats, of ints and of complex numbers, with arguments that convert themselves.
def with_floats(native, /, *args, **named):
    for name, x in named.items():
        named[name] = real(x)
    return native(*[real(x) for x in args], **named)


def with_ints(native, *args):
    return native(*[index_of(x) for x in args])


# For natives without a fallback of their own: whatever converts itself to a number does so.
def with_numbers(native, /, *args, **named):
    for name, x in named.items():
        named[name] = converted(x)
    plain = [converted(x) for x in args]
    if not named and all([a is b for a, b in zip(args, plain)]):
        kind = type(args[-1]).__name__
        raise TypeError("'%s' object cannot be interpreted as an integer" % kind)
    return native(*plain, **named)


def converted(x):
    if isinstance(x, (int, float, complex, str, bytes, bytearray, list, tuple, dict, set)):
        return x
    if hasattr(type(x), "__index__"):
        return index_of(x)
    if hasattr(type(x), "__float__"):
        return float(x)
    return x


def with_complex(native, /, *args, **named):
    return native(*[complex(x) for x in args], **named)


def bool_new(x=False, /):
    return not not x


def abs_of(x):
    return class_method(x, "__abs__")(x)


def divmod_of(a, b):
    method = special(a, "__divmod__")
    if method is not None:
        result = method(a, b)
        if result is not NotImplemented:
            return result
    method = special(b, "__rdivmod__")
    if method is not None:
        result = method(b, a)
        if result is not NotImplemented:
            return result
    names = (type(a).__name__, type(b).__name__)
    raise TypeError("unsupported operand type(s) for divmod(): '%s' and '%s'" % names)


def pow_of(base, exp, mod=None):
    if mod is None:
        return base**exp
    method = special(base, "__pow__")
    if method is not None:
        result = method(base, exp, mod)
        if result is not NotImplemented:
            return result
    names = (type(base).__name__, type(exp).__name__, type(mod).__name__)
    raise TypeError("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'" % names)


def round_of(x, ndigits=None):
    method = python_method(x, "__round__")
    if method is None:
        return round(x) if ndigits is None else round(x, index_of(ndigits))
    if ndigits is None:
        return method(x)
    return method(x, ndigits)


def bin_of(x):
    return bin(index_of(x))


def oct_of(x):
    return oct(index_of(x))


def hex_of(x):
    return hex(index_of(x))


# Limits beyond 64 bits.
def random_randint(first, last):
    return random_randrange(first, last + 1)


def random_randrange(start, stop=None, step=1):
    from random import getrandbits

    if stop is None:
        start, stop = 0, start
    if step == 0:
        raise ValueError("zero step for randrange()")
    count = len_of_range(start, stop, step)
    if count <= 0:
        raise ValueError("empty range")
    bits = count.bit_length()
    n = getrandbits(bits)
    while n >= count:
        n = getrandbits(bits)
    return start + n * step


def len_of_range(start, stop, step):
    return (stop - start + step - (1 if step > 0 else -1)) // step


def random_choice(seq):
    from random import randrange

    n = len(seq)
    if n == 0:
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randrange(n)]
