# int() of text in every base, with signs, spaces and underscores.
for text in ("0", "42", "-42", "+7", "  12  ", "\t5\n", "007", "1_000", "-0"):
    print(repr(text), int(text))
for text, base in (
    ("ff", 16),
    ("FF", 16),
    ("0xff", 16),
    ("0b101", 2),
    ("0o17", 8),
    ("101", 2),
    ("z", 36),
    ("0x1F", 0),
    ("0b11", 0),
    ("0o7", 0),
    ("10", 0),
    ("-0x10", 16),
    ("77", 8),
    ("Zz", 36),
):
    print(text, base, int(text, base))
big = "1234567890" * 6
print(int(big), int("-" + big), int("f" * 30, 16), int("1" * 100, 2), int("z" * 20, 36))
for bad in (
    "''",
    "'x'",
    "'1 2'",
    "'--1'",
    "'1.0'",
    "'_1'",
    "'1_'",
    "'0x1'",
    "'0b2', 2",
    "'8', 8",
    "'1', 1",
    "'1', 37",
    "'g', 16",
    "'+'",
    "' '",
    "'0x', 16",
    "b'x'",
    "'1__0'",
):
    try:
        print(eval("int(%s)" % bad))
    except ValueError:
        print(bad, "ValueError")
print(int(b"12"), int(3.99), int(-3.99), int(True), int(), int("12", 3))
print(int(1e15) if 1e15 + 1 != 1e15 else 10**15, int(2.0**40), int(-0.5))
print(0x_FF, 1_0, 0b1_1, 0o1_7, int("1_0", 16), int("0x_f", 0))
for bad in ("int([])", "int(None)", "int(1, 2)", "int('1', '2')"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
