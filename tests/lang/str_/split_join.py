# split, rsplit, splitlines, join.
print("a b  c".split(), "  a  b ".split(), "".split(), "   ".split(), "a".split())
print("a,b,,c".split(","), ",".split(","), "".split(","), "a--b--c".split("--"), "abc".split("x"))
print(
    "a b c d".split(None, 2), "a b c d".split(" ", 1), "a,b,c".split(",", 0), "a,b,c".split(",", -1)
)
print(
    "a b c d".rsplit(None, 2), "a b c d".rsplit(" ", 1), "a,b,c".rsplit(","), "a,,b".rsplit(",", 1)
)
print("  x  y  ".rsplit(None, 1), "  x  y  ".split(None, 1), "a\tb\nc d".split())
print(
    "one\ntwo\r\nthree\rfour\n".splitlines(),
    "a\n\nb".splitlines(),
    "".splitlines(),
    "\n".splitlines(),
)
print("one\ntwo\r\nthree".splitlines(True), "no newline".splitlines())
print(
    ",".join(["a", "b", "c"]),
    "".join(["x", "y"]),
    "-".join("abc"),
    ", ".join([]),
    "x".join(["only"]),
)
print(
    "-".join({"k": 1, "l": 2}),
    "+".join(str(i) for i in range(4)),
    "".join(("a",) * 3),
    "ab".join(["", "", ""]),
)
for bad in (
    "'a'.split('')",
    "','.join([1])",
    "','.join(5)",
    "','.join(['a', b'b'])",
    "'a'.split(1)",
):
    try:
        print(eval(bad))
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__)
text = "key = value ; other=thing;last = 1"
print([tuple(p.strip() for p in part.split("=", 1)) for part in text.split(";")])
print("é€é".split("€"), "€".join(["1", "2"]), "a😀b😀c".rsplit("😀", 1))
