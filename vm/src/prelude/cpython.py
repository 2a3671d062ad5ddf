# Methods and functions that CPython has and MicroPython has not.


def array_fromfile(self, f, n):
    if n < 0:
        raise ValueError("negative count")
    data = f.read(n * self.itemsize)
    if not isinstance(data, bytes):
        raise TypeError("read() didn't return bytes")
    self.frombytes(data)
    if len(data) < n * self.itemsize:
        raise EOFError("read() didn't return enough bytes")


def array_tofile(self, f):
    f.write(self.tobytes())


def array_index(self, x, *limits):
    i = find_item(unwrap_native(self), x, *limits)
    if i < 0:
        raise ValueError("array.index(x): x not in array")
    return i


def array_insert(self, i, x):
    unwrap_native(self).insert(index_of(i), plain_number(x))


def array_remove(self, x):
    self = unwrap_native(self)
    i = find_item(self, x)
    if i < 0:
        raise ValueError("array.remove(x): x not in array")
    del self[i]


def view_index(self, x, *limits):
    i = find_item(self, x, *limits)
    if i < 0:
        raise ValueError("memoryview.index(x): x not found")
    return i


def range_index(self, x):
    i = find_item(self, x)
    if i < 0:
        raise ValueError(repr(x) + " is not in range")
    return i


def range_count(self, x):
    return list_count(self, x)


def math_comb(n, k):
    n, k = index_of(n), index_of(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    result = 1
    for i in range(min(k, n - k)):
        result = result * (n - i) // (i + 1)
    return result


def math_perm(n, k=None):
    n = index_of(n)
    k = n if k is None else index_of(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    result = 1
    for i in range(k):
        result *= n - i
    return result


def math_prod(iterable, *, start=1):
    for x in iterable:
        start = start * x
    return start


# The sum of floats without a rounding error before the last one: parts that do not overlap.
def math_fsum(iterable):
    parts = []
    special = 0.0
    for x in iterable:
        x = real(x)
        if x - x != 0.0:
            if x == -special:
                raise ValueError("-inf + inf in fsum")
            special += x
            continue
        kept = 0
        for y in parts:
            if abs(x) < abs(y):
                x, y = y, x
            high = x + y
            if high - high != 0.0:
                raise OverflowError("intermediate overflow in fsum")
            low = y - (high - x)
            if low:
                parts[kept] = low
                kept += 1
            x = high
        parts[kept:] = [x]
    if special:
        return special
    total = 0.0
    while parts:
        x = total
        y = parts.pop()
        total = x + y
        low = y - (total - x)
        if low:
            # Half way between two floats, the next part decides.
            if parts and (low < 0.0) == (parts[-1] < 0.0):
                y = low * 2.0
                x = total + y
                if y == x - total:
                    total = x
            break
    return total


def math_sumprod(p, q):
    p, q = to_list(p), to_list(q)
    if len(p) != len(q):
        raise ValueError("Inputs are not the same length")
    total = 0
    for i in range(len(p)):
        total += p[i] * q[i]
    return total


def math_dist(p, q):
    from math import hypot

    p, q = to_list(p), to_list(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return hypot(*[float(p[i]) - float(q[i]) for i in range(len(p))])


def hexadecimal(text):
    if not isinstance(text, str):
        raise TypeError("bad argument type for built-in operation")
    rest = text.strip().lower()
    negative = rest.startswith("-")
    if negative or rest.startswith("+"):
        rest = rest[1:]
    if rest in ("inf", "infinity", "nan"):
        return -float(rest) if negative else float(rest)
    if rest.startswith("0x"):
        rest = rest[2:]
    digits, marker, exponent = rest.partition("p")
    whole, point, fraction = digits.partition(".")
    sign = exponent[:1] in ("+", "-") and exponent[0]
    count = exponent[1:] if sign else exponent
    digits = whole + fraction
    plain = all([c in "0123456789abcdef" for c in digits])
    decimal = all([c in "0123456789" for c in count])
    if not digits or not plain or not decimal or bool(marker) != bool(count):
        raise ValueError("invalid hexadecimal floating-point string")
    n = int(digits, 16)
    power = int(count or "0")
    power = (-power if sign == "-" else power) - 4 * len(fraction)
    if n == 0 or n.bit_length() + power < -1200:
        x = 0.0
    elif n.bit_length() + power > 1100:
        raise OverflowError("hexadecimal value too large to represent as a float")
    elif power >= 0:
        x = float(n << power)
    else:
        # The quotient of two ints is rounded once.
        x = n / (1 << -power)
    return -x if negative else x


def float_fromhex(cls, text):
    x = hexadecimal(text)
    return x if cls is float else cls(x)


def str_translate(text, table):
    out = []
    for c in text:
        try:
            new = table[ord(c)]
        except LookupError:
            new = c
        if new is None:
            continue
        if isinstance(new, int):
            if not 0 <= new < 0x110000:
                raise ValueError("character mapping must be in range(0x110000)")
            new = chr(new)
        elif not isinstance(new, str):
            raise TypeError("character mapping must return integer, None or str")
        out.append(new)
    return "".join(out)


def str_maketrans(cls, x, *rest):
    table = {}
    if rest:
        for text in (x, *rest):
            if not isinstance(text, str):
                raise TypeError("expected str, got " + type(text).__name__)
        if len(x) != len(rest[0]):
            raise ValueError("the first two maketrans arguments must have equal length")
        for old, new in zip(x, rest[0]):
            table[ord(old)] = ord(new)
        for old in rest[1:] and rest[1]:
            table[ord(old)] = None
        return table
    if not isinstance(x, dict):
        raise TypeError("if you give only one argument to maketrans it must be a dict")
    for key, value in unwrap_native(x).items():
        if isinstance(key, str):
            if len(key) != 1:
                raise ValueError("string keys in translate table must be of length 1")
            key = ord(key)
        elif on_pc() and not isinstance(key, int):
            raise TypeError("keys in translate table must be strings or integers")
        table[key] = value
    return table


# `removeprefix` refuses what is no buffer.
def bytes_translate(self, table, delete=b""):
    b"".removeprefix(delete)
    if table is not None:
        b"".removeprefix(table)
        if len(table) != 256:
            raise ValueError("translation table must be 256 characters long")
    made = [c if table is None else table[c] for c in self if c not in delete]
    return bytearray(made) if isinstance(self, bytearray) else bytes(made)


def bytes_maketrans(cls, old, new):
    b"".removeprefix(old)
    b"".removeprefix(new)
    if len(old) != len(new):
        raise ValueError("maketrans arguments must have same length")
    table = bytearray(range(256))
    for i, c in enumerate(old):
        table[c] = new[i]
    return bytes(table)


# Of str, bytes and bytearray.
def expand_tabs(self, tabsize=8):
    size = max(index_of(tabsize), 0)
    if isinstance(self, str):
        tab, space, lf, cr = "\t", " ", "\n", "\r"
    else:
        tab, space, lf, cr = b"\t", b" ", b"\n", b"\r"
    *pieces, last = str.split(self, tab)
    out = []
    column = 0
    for piece in pieces:
        start = max(piece.rfind(lf), piece.rfind(cr)) + 1
        if start:
            column = 0
        column += len(piece) - start
        count = size and size - column % size
        out += [piece, space * count]
        column += count
    return last[:0].join(out + [last])


def str_format_map(self, mapping):
    return format_fields(self, (), mapping, None, 2)


def add_note(self, note):
    if not isinstance(note, str):
        raise TypeError("note must be a str")
    notes = getattr(self, "__notes__", missing)
    if notes is missing:
        self.__notes__ = [note]
    elif isinstance(notes, list):
        notes.append(note)
    else:
        raise TypeError("Cannot add note: __notes__ is not a list")
