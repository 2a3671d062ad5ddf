"""Random programs over the built-in types: operators, methods and functions on all sorts of values.

    python3 tests/fuzz/programs.py values SEED > program.py

Every line prints the value of an expression or the type of the exception that it raises. Operands
that would make huge results are kept away, and so is what depends on hashes or addresses.
"""

import random

PRELUDE = '''
def text(x, depth=0):
    if depth > 6:
        return "..."
    if isinstance(x, (set, frozenset)):
        # Which of two equal members stays is nobody's business.
        same = [int(i) if isinstance(i, (bool, float)) and i == i // 1 else i for i in x]
        return type(x).__name__ + "{" + " ".join(sorted(text(i, depth + 1) for i in same)) + "}"
    if type(x) in (list, tuple):
        return type(x).__name__[0] + "[" + " ".join(text(i, depth + 1) for i in x) + "]"
    if type(x) is dict:
        return "{" + " ".join(text(k, depth + 1) + ":" + text(x[k], depth + 1) for k in x) + "}"
    if x is None or isinstance(x, (int, float, str, bytes, bytearray, range, slice)):
        return repr(x)
    return type(x).__name__


def show(n, f):
    try:
        x = f()
        if hasattr(x, "__next__"):
            x = take(x)
        print(n, text(x))
    except Exception as e:
        print(n, type(e).__name__)


def take(iterator):
    out = []
    for x in iterator:
        out.append(x)
        if len(out) > 8:
            break
    return out


def change(n, x, f):
    try:
        print(n, text(f(x)), text(x))
    except Exception as e:
        print(n, type(e).__name__, text(x))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return "Index"


class Items:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __repr__(self):
        return "Items"


class Same:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Same) and self.n % 3 == other.n % 3

    def __lt__(self, other):
        return self.n < other.n

    def __hash__(self):
        return self.n % 3

    def __repr__(self):
        return "Same%d" % self.n


'''

ATOMS = {
    "int": "0 1 -1 2 3 7 -5 10 255 256 -256 65 1000 2**31 -2**31 2**62 2**63 -2**63 2**64-1 2**70 -2**70 10**20 True False".split(),
    "float": "0.0 -0.0 1.0 -1.5 2.5 0.1 1e10 1e-7 1e16 123456.789 1e22 -3.75 float('inf') float('nan')".split(),
    "str": [repr(s) for s in ["", "a", "abc", "hello world", "ABC", " pad ", "12", "-7", "a,b,,c", "\u00e9t\u00e9", "\u65e5\u672c", "\U0001f600x", "\n", "tab\tx", "{}", "{0!r:>5}", "%s", "aXbXc", "1.5", "0x1f", "z" * 9, "'\""]],
    "bytes": ["b''", "b'a'", "b'abc'", "b'hello world'", "b'\\x00\\xff'", "b' x '", "b'12'", "b'a,b'", "bytes(3)", "b'ABC'"],
    "list": ["[]", "[1]", "[3, 1, 2]", "[1, 'a', None]", "[[1], [2]]", "list('hello')", "[1.5, 2, True]", "['b', 'a', 'c']", "list(range(7))", "[Same(1), Same(4), Same(2)]"],
    "tuple": ["()", "(1,)", "(1, 2, 3)", "('a', 1)", "((1, 2), (3,))", "(0,) * 4"],
    "dict": ["{}", "{'a': 1}", "{1: 2, 3: 4}", "{'a': 1, 'b': [2]}", "dict(x=1, y=2)", "{(1, 2): 3, None: 4}", "{1.0: 'f', True: 't'}"],
    "set": ["set()", "{1}", "{1, 2, 3}", "{'a', 'b'}", "frozenset({2, 3})", "frozenset()", "{1.0, 2, (3,)}", "{Same(1), Same(2)}"],
    "range": ["range(0)", "range(5)", "range(2, 9, 3)", "range(5, 0, -2)", "range(-3, 3)"],
    "other": ["None", "Index(2)", "Items(3, 1, 2)", "Items()", "bytearray(b'xyz')", "bytearray()", "slice(1, 4)", "Same(5)", "..."],
}

SMALL = "0 1 2 3 -1 5 8 Index(2) True".split()

# `I` small int, `S` str, `B` bytes-like, `L` sequence, `D` dict, `T` set, `A` anything, `N` number.
METHODS = {
    "str": [
        "upper()", "lower()", "strip()", "strip(S)", "lstrip(S)", "rstrip()", "split()", "split(S)",
        "split(S, I)", "rsplit(S, I)", "rsplit()", "splitlines()", "splitlines(True)", "join(L)",
        "replace(S, S)", "replace(S, S, I)", "find(S)", "find(S, I)", "find(S, I, I)", "rfind(S)",
        "index(S)", "rindex(S)", "count(S)", "startswith(S)", "startswith((S, S))", "endswith(S)",
        "isdigit()", "isalpha()", "isspace()", "isupper()", "islower()", "center(I)", "partition(S)",
        "rpartition(S)", "encode()", "format(A)", "format(A, A)", "__len__()", "__contains__(S)",
        "__getitem__(I)",
    ],
    "bytes": [
        "upper()", "lower()", "strip()", "strip(B)", "split()", "split(B)", "split(B, I)", "join(L)",
        "replace(B, B)", "find(B)", "find(B, I)", "rfind(B)", "index(B)", "count(B)", "startswith(B)",
        "endswith(B)", "isdigit()", "isalpha()", "decode()", "hex()", "center(I)", "partition(B)",
    ],
    "int": ["bit_length()", "to_bytes(I, 'big')", "to_bytes(9, 'little')", "__add__(2**64)", "__neg__()"],
    "float": ["is_integer()", "__mul__(2)", "__add__(0.5)"],
    "tuple": ["index(A)", "count(A)", "__getitem__(I)", "__add__((1,))"],
    "dict": ["get(A)", "get(A, A)", "keys()", "values()", "items()", "copy()", "__contains__(A)"],
    "set": [
        "union(L)", "intersection(L)", "difference(L)", "symmetric_difference(L)", "issubset(L)",
        "issuperset(L)", "isdisjoint(L)", "copy()",
    ],
    "range": ["index(N)", "count(N)", "__contains__(N)", "__getitem__(I)"],
    "list": ["index(A)", "index(A, I)", "count(A)", "copy()", "__contains__(A)", "__mul__(I)"],
}

# What changes a fresh object; `x` is the object.
CHANGES = {
    "list": [
        "x.append(A)", "x.extend(L)", "x.insert(I, A)", "x.pop()", "x.pop(I)", "x.remove(A)",
        "x.reverse()", "x.sort()", "x.sort(reverse=True)", "x.sort(key=str)", "x.sort(key=lambda v: -v)",
        "x.clear()", "x.__setitem__(I, A)", "x.__delitem__(I)", "x.__setitem__(slice(I, I), L)",
        "x.__setitem__(slice(None, None, I), L)", "x.__delitem__(slice(I, None, I))", "x.__imul__(I)",
    ],
    "dict": [
        "x.pop(A)", "x.pop(A, A)", "x.popitem()", "x.setdefault(A, A)", "x.update(D)", "x.update(a=A)",
        "x.update(L)", "x.clear()", "x.__setitem__(A, A)", "x.__delitem__(A)",
    ],
    "set": [
        "x.add(A)", "x.discard(A)", "x.remove(A)", "x.update(L)", "x.clear()", "x.difference_update(L)",
        "x.intersection_update(L)", "x.symmetric_difference_update(L)",
    ],
    "other": [
        "x.append(I)", "x.extend(B)", "x.__setitem__(I, I)", "x.__setitem__(slice(I, I), B)",
        "x.__delitem__(slice(I, I))", "x.__iadd__(B)",
    ],
}

FUNCTIONS = [
    "len(A)", "abs(N)", "bool(A)", "int(A)", "int(S, I)", "float(A)", "str(A)", "repr(S)", "bytes(L)",
    "bytes(B)", "bytes(I)", "bytearray(L)", "list(A)", "tuple(A)", "set(L)", "frozenset(A)", "dict(A)",
    "dict(L)", "sorted(A)", "sorted(L, reverse=True)", "sorted(L, key=str)", "sum(L)", "sum(L, N)",
    "min(A)", "max(A)", "min(L, key=str)", "max(N, N)", "min(A, A)", "any(A)", "all(A)", "divmod(N, N)",
    "pow(N, I)", "pow(I, I, N)", "round(N)", "round(N, I)", "chr(N)", "ord(A)", "hex(N)", "oct(N)",
    "bin(N)", "enumerate(A)", "enumerate(L, I)", "zip(A, A)", "zip(L, L)", "map(str, A)",
    "map(len, L)", "filter(None, A)", "reversed(A)", "iter(A)", "next(iter(L))", "next(iter(L), A)",
    "isinstance(A, (int, str))", "callable(A)", "hash(N) == hash(N)", "type(A).__name__",
    "slice(I, I, I).indices(I)", "range(I, I, I)", "range(N)", "'%s %r' % (A, A)", "'%d' % N",
    "'%5.2f|%x' % (N, N)", "'%s' % A", "S % A", "'{:>8}|{:<6}|{:^5}'.format(S, I, S)",
    "'{:d} {:+} {:08.3f}'.format(I, N, N)", "format(N, '10.3g')", "format(N, ',')", "format(A)",
    "(lambda v: f'{v!r:>10}')(A)",
    "(lambda v: f'{v:#x}')(N)", "(lambda v: f'{v:e}')(N)", "S.join([S, S])", "(lambda *a, **k: (a, k))(*L, **D)",
    "[v for v in A]", "{v: 1 for v in L}", "[*A, *A]", "{**D, **D}", "(A if A else A)",
    "int.from_bytes(B, 'little')", "str(B, 'utf-8')", "bytes(S, 'utf-8')", "dict.fromkeys(L, A)",
]

BINARY = "+ - * / // % & | ^ == != < <= > >= in is".split() + ["not in", "and", "or", "is not"]
LARGE = ["<<", ">>", "**", "*"]


class Values:
    """One program; `lines` statements."""

    def __init__(self, seed, lines=120):
        self.random = random.Random(seed)
        self.lines = lines

    def pick(self, choices):
        return self.random.choice(choices)

    def atom(self, kind=None):
        return self.pick(ATOMS[kind or self.pick(list(ATOMS))])

    def argument(self, letter):
        # Now and then something of the wrong kind.
        if letter != "A" and self.random.random() < 0.04:
            letter = "A"
        if letter == "I":
            return self.pick(SMALL)
        kinds = {"S": ["str"], "B": ["bytes"], "D": ["dict"], "T": ["set"], "N": ["int", "float"]}
        kinds["L"] = ["list", "tuple", "str", "range", "set", "other"]
        kind = self.pick(kinds.get(letter, list(ATOMS)))
        # The order of a set is nobody's business.
        if kind == "set" and letter == "A":
            return f"sorted({self.pick(ATOMS['set'][:4])})"
        if kind == "set" and letter == "L":
            return self.pick(ATOMS["set"][:2])
        return self.atom(kind)

    def fill(self, template):
        out = []
        for i, c in enumerate(template):
            before, after = template[i - 1 : i], template[i + 1 : i + 2]
            alone = not (before.isalnum() or before in "._'") and not (after.isalnum() or after in "_'")
            out.append(self.argument(c) if c in "SBLDTANI" and alone else c)
        return "".join(out)

    def expression(self):
        k = self.random.randrange(10)
        if k < 3:
            op = self.pick(BINARY)
            left, right = self.atom(), self.atom()
            if self.random.random() < 0.6:
                kind = self.pick(list(ATOMS))
                left, right = self.atom(kind), self.atom(kind)
            if op == "*":
                right = self.pick(SMALL)
            if op in ("is", "is not"):
                right = "None"
            return f"({left}) {op} {right}"
        if k == 3:
            return f"({self.atom()}) {self.pick(LARGE)} {self.pick(SMALL)}"
        if k == 4:
            i = self.pick(SMALL)
            form = self.pick(["[I]", "[I:I]", "[::I]", "[I:]", "[:I]", "[I:I:I]", "[A]"])
            return self.atom(self.pick(["str", "bytes", "list", "tuple", "range", "dict"])) + self.fill(form)
        if k == 5:
            return f"{self.pick(['-', '+', '~', 'not '])}{self.atom()}"
        if k < 8:
            kind = self.pick(list(METHODS))
            return f"({self.atom(kind)}).{self.fill(self.pick(METHODS[kind]))}"
        return self.fill(self.pick(FUNCTIONS))

    def program(self):
        out = []
        for n in range(self.lines):
            if self.random.random() < 0.25:
                kind = self.pick(list(CHANGES))
                target = self.pick(["bytearray(b'xyz')", "bytearray()"]) if kind == "other" else self.atom(kind)
                out.append(f"change({n}, {target}, lambda x: {self.fill(self.pick(CHANGES[kind]))})")
            else:
                out.append(f"show({n}, lambda: {self.expression()})")
        return PRELUDE + "\n".join(out)
