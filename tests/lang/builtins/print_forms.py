# print with sep, end, file and many kinds of values.
import sys

print()
print("a", 1, 2.5, None, True, [1], (1,), {"k": "v"}, b"x")
print("a", "b", sep="")
print("a", "b", sep=", ", end=";\n")
print(end="no newline")
print()
print("x", end="")
print("y", end="\n\n")
print(*[1, 2, 3], sep="\n")
print(*"abc", sep="-", end="!\n")
print("", "")
print(" ")
print("tab\tand\nnewline", repr("tab\t"))
print("to stdout", file=sys.stdout)
print("é€😀", "ñ" * 3)
print([None, "é", 1.0], ["a\n", "b'"])
print("sep none", 1, sep=None, end=None)
print(print("inner"), "outer")
print(str(1) + "1", 1 + 1, "%s" % 2)


class S:
    def __str__(self):
        print("(in __str__)", end="")
        return "S()"


print("before", S(), "after", S())
for bad in ("print(1, sep=5)", "print(1, end=5)", "print(1, unknown=2)"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
for i in range(3):
    print(i, end=" " if i < 2 else "\n")
print("a" * 300)
print(*range(100))
print(10**50, -(10**50))
