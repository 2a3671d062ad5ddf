# int() of text: bases, underscores, signs, spaces and errors.
for text, base in (("0x1f", 16), ("0b101", 0), ("1_000", 10), ("-0o17", 0), (" +7\n", 10), ("zz", 36), ("0_0", 0),
                   ("1__0", 10), ("_1", 10), ("1_", 10), ("08", 0), ("", 10), ("- 1", 10), ("0x", 16), ("9", 8), ("1", 1), ("1", 37)):
    try:
        print(repr(text), base, int(text, base))
    except ValueError:
        print(repr(text), base, "ValueError")
print(int(b"12"), int(bytearray(b"-3")), int(True), int(-2.9))
for bad in (None, [], 1j):
    try:
        int(bad)
    except TypeError:
        print("TypeError")
