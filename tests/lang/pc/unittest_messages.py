# f64
# What the checks of `unittest` say.

import logging
import unittest
import warnings


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
for args in (
    ("AlmostEqual", 1, 1.1),
    ("AlmostEqual", 1, 1.1, 0),
    ("AlmostEqual", 1, 1.00000001),
    ("NotAlmostEqual", 1, 1.00000001),
    ("NotAlmostEqual", 1, 1.1),
    ("CountEqual", [1, 2, 2, 3], [1, 2, 3, 3]),
    ("CountEqual", iter("abc"), "cba"),
    ("CountEqual", [[1], [2], [2]], [[2], [3]]),
    ("SequenceEqual", 5, []),
    ("SequenceEqual", [], 5),
    ("SequenceEqual", [1, 2], (1, 3)),
    ("SequenceEqual", [1, 2], (1, 2)),
    ("SequenceEqual", {1: 2}, {2: 1}),
    ("ListEqual", 1, []),
    ("TupleEqual", (), []),
    ("SetEqual", 1, set()),
    ("SetEqual", set(), [[]]),
    ("SetEqual", set(), {1}),
    ("DictEqual", 1, {}),
    ("MultiLineEqual", "", 2),
    ("In", 1, []),
    ("NotIn", 1, [1]),
    ("Is", 1, 2),
    ("IsNot", None, None),
    ("IsNone", 1),
    ("IsNotNone", None),
    ("Less", 2, 1),
    ("LessEqual", 2, 1),
    ("Greater", 1, 2),
    ("GreaterEqual", 1, 2),
    ("IsInstance", 1, str),
    ("IsInstance", 1, (str, bytes)),
    ("NotIsInstance", 1, int),
    ("Regex", "abc", "x+"),
    ("Regex", "abc", ""),
    ("NotRegex", "abc", "b."),
    ("True", 0),
    ("False", [1]),
    ("Raises", ValueError, int, "5"),
    ("Raises", (ValueError, KeyError), int, "5"),
    ("Raises", ValueError, lambda: None),
    ("Raises", ValueError, int, "x"),
    ("Raises", TypeError, int, "x"),
    ("Raises", 5),
    ("RaisesRegex", ValueError, "foo", lambda: [].index(1)),
    ("RaisesRegex", ValueError, "not in", lambda: [].index(1)),
    ("Warns", UserWarning, int),
    ("Warns", ValueError),
    ("WarnsRegex", UserWarning, "foo", lambda: warnings.warn("bar")),
    ("WarnsRegex", UserWarning, "bar", lambda: warnings.warn("bar")),
):
    test.show("assert" + args[0], *args[1:])
test.show("assertAlmostEqual", 1, 2, delta=0.5)
test.show("assertAlmostEqual", 1, 2, delta=1, places=1)
test.show("assertNotAlmostEqual", 1, 1.1, delta=0.5)
test.show("assertRaises", ValueError, unknown=1)
test.show("fail")
test.show("fail", "said")

with test.assertLogs() as found:
    logging.getLogger("some").warning("hm %d", 3)
print(found.output, [record.levelname for record in found.records])


def logs(none, level):
    with (test.assertNoLogs if none else test.assertLogs)("named", level):
        logging.getLogger("named").warning("text")


test.logs = logs
for none in (False, True):
    for level in ("WARNING", logging.ERROR):
        test.show("logs", none, level)

with test.assertRaises(KeyError) as found:
    {}["k"]
print(repr(found.exception), found.exception.__traceback__)
with test.assertWarns(DeprecationWarning) as found:
    warnings.warn("old", DeprecationWarning)
print(found.warning, found.filename.endswith(".py"), found.lineno > 0)
with test.assertWarns(DeprecationWarning) as found:
    test.assertEquals(1, 1)
print(found.warning)
