# What the checks for equality of `unittest` say.

import unittest


class Checks(unittest.TestCase):
    def runTest(self):
        pass

    def show(self, name, *args, **kwargs):
        try:
            getattr(self, name)(*args, **kwargs)
        except self.failureException as e:
            print(name, "|", e)
        except Exception as e:
            print(name, type(e).__name__, e)
        else:
            print(name, "passes")


test = Checks()
for first, second in (
    ("x" * 100, "x" * 99 + "y"),
    ("p" * 60 + "a" * 60, "p" * 60 + "b" * 60),
    ([1] * 30, [1] * 29 + [2]),
    ((1, 2), (1, 2, 3)),
    ([1, 2, 3], [1, 2]),
    ({1: 2, "k": [1, 2]}, {1: 3, "k": [1, 2]}),
    ({1, 2}, {2, 3}),
    (frozenset("a"), frozenset()),
    ("a\nb\n", "a\nc\n"),
    ("a\nb", "a\nc"),
    ("ab", "abc"),
    (b"ab", b"abc"),
    (1, 1.5),
    (None, 0),
    (1, True),
):
    test.show("assertEqual", first, second)
    test.show("assertNotEqual", first, first, msg="a message")

# Long differences are left out, and messages can take the place of what is said.
test.maxDiff = 20
test.show("assertEqual", list(range(60)), list(range(61)))
test.longMessage = False
test.show("assertEqual", 1, 2, "only this")
test.show("assertEqual", 1, 2)


class Point:
    def __init__(self, x):
        self.x = x


def points_are_equal(first, second, msg=None):
    if first.x != second.x:
        raise test.failureException(f"{first.x} is elsewhere than {second.x}")


test.addTypeEqualityFunc(Point, points_are_equal)
test.show("assertEqual", Point(1), Point(2))
test.show("assertEqual", Point(1), Point(1))
