# Differences of lines with marks below them, and back.

import difflib

a = "one\ntwo\nthree\n  spaced  out\nsame\nlast line\n".splitlines(True)
b = "ore\ntree\nemu\n\tspaced  ou\nsame\nlost line!\nnew\n".splitlines(True)
delta = list(difflib.ndiff(a, b))
print("".join(delta), end="")
print(list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b)
try:
    list(difflib.restore(delta, 3))
except ValueError as e:
    print(e)

texts = [
    ["apple\n", "banana\n", "cherry\n"],
    ["apple\n", "bananas\n", "cherry pie\n", "damson\n"],
    ["banana\n", "Apple\n", "", "cherry"],
    [],
    ["x\n"] * 5 + ["apple\n"],
    ["x\n", "y\n", "x\n", "apples\n", "an apple\n", "apple\n"],
    ["def f(a, b):\n", "    return a + b\n", "\n", "class C:\n", "    pass\n"],
    ["def f(a, b, c):\n", "\treturn a + b * c\n", "\n", "class D(C):\n", "    pass\n"],
]
for x in texts:
    for y in texts:
        lines = list(difflib.Differ().compare(x, y))
        print(len(lines), "".join([line[0] for line in lines]))
        assert list(difflib.restore(lines, 1)) == x and list(difflib.restore(lines, 2)) == y
print("".join(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(texts[6], texts[7])))
print(list(difflib.ndiff(["a # b\n", "#\n"], ["a #b\n"], linejunk=difflib.IS_LINE_JUNK)))
print(difflib.IS_CHARACTER_JUNK("x", "xy"), difflib.IS_LINE_JUNK("  # "), difflib.IS_LINE_JUNK("x"))

left, right = [b"caf\xe9\n", b"x\n"], [b"caf\xc3\xa9\n", b"x\n"]
for line in difflib.diff_bytes(difflib.unified_diff, left, right, b"\xfe", b"new"):
    print(line)


def tries(f, *args):
    try:
        print(list(f(*args)))
    except TypeError as e:
        print(e)


tries(difflib.unified_diff, [b"a"], ["b"])
tries(difflib.context_diff, ["a"], ["b"], b"old", "new")
tries(difflib.diff_bytes, difflib.unified_diff, ["a"], [b"b"])

import unittest


class Case(unittest.TestCase):
    def test(self):
        try:
            self.assertMultiLineEqual("one\ntwo\n", "one\n2\n")
        except AssertionError as e:
            print(type(e).__name__)


Case().test()
