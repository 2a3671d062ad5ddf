# abs, divmod, pow, round, bin, hex, oct, int, float, bool.
print(
    abs(-3),
    abs(2.5),
    abs(-0.0),
    abs(True),
    abs(-(2**70)),
    divmod(17, 5),
    divmod(-17, 5),
    divmod(7.5, 2),
    divmod(2**70, 3),
)
print(
    pow(2, 5),
    pow(2, -1),
    pow(2.0, 3),
    pow(3, 4, 5),
    pow(-2, 3),
    round(2.5),
    round(3.5),
    round(-2.5),
    round(2.567, 0),
    round(7, 2),
)
print(
    bin(10),
    bin(-10),
    bin(0),
    hex(255),
    hex(-255),
    hex(0),
    oct(8),
    oct(-8),
    oct(0),
    bin(True),
    hex(2**70),
)
print(
    int(),
    int(5.9),
    int("12"),
    int("z", 36),
    float(),
    float(2),
    float("1e2"),
    bool(),
    bool("x"),
    bool(0),
    bool([]),
    bool([0]),
)
print(
    chr(65),
    chr(8364),
    chr(0),
    ord("A"),
    ord("€"),
    ord(b"A"),
    chr(ord("z") - 25),
    [chr(c) for c in range(97, 101)],
)
for bad in (
    "abs('a')",
    "abs(None)",
    "divmod(1, 0)",
    "pow('a', 1)",
    "round('a')",
    "bin('a')",
    "hex(1.5)",
    "oct(None)",
    "chr(-1)",
    "chr('a')",
    "ord('')",
    "ord('ab')",
    "ord(5)",
    "int('x')",
    "float('x')",
    "int([])",
    "float([])",
    "bool(1, 2)",
    "abs()",
    "divmod(1)",
):
    try:
        print(bad, eval(bad))
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(bad, type(e).__name__)
print(
    hash(1) == hash(True),
    hash("a") == hash("a"),
    isinstance(hash(object()), int),
    id(1) == id(1) or True,
    isinstance(id([]), int),
)
x = []
print(
    id(x) == id(x), callable(abs), callable(5), callable(int), callable(lambda: 0), callable(None)
)
