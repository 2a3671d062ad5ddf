# Format specifications of integers and text, one table.
for spec in ("", "5", "<5", ">5", "^5", "*^7", "+", " ", "+05", "x", "#x", "#010x", "#b", "o", "X", ",", "_", "c", "08,", "_b", "=+6", "d"):
    print(repr(spec), "[%s]" % format(65, spec), "[" + format(-12345 if spec != "c" else 97, spec) + "]")
for spec in ("", "6", ">6", "^6", ".2", "-<6.1", "s"):
    print(repr(spec), "[" + format("abc", spec) + "]")
for v, spec in ((1, "s"), ("a", "d"), ("a", "+"), ("a", "=5"), (1, ".2"), (1, "q")):
    try:
        print(format(v, spec))
    except ValueError:
        print("ValueError", spec)
