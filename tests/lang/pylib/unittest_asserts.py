import unittest


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()


def check(f):
    try:
        f()
        print("ok", end=" ")
    except AssertionError:
        print("AssertionError", end=" ")
    except Exception as e:
        print(type(e).__name__, end=" ")


def raiser():
    raise KeyError("k")


for good, bad in (
    (lambda: t.assertEqual(1, 1), lambda: t.assertEqual(1, 2)),
    (lambda: t.assertNotEqual(1, 2), lambda: t.assertNotEqual(1, 1)),
    (lambda: t.assertTrue(1), lambda: t.assertTrue(0)),
    (lambda: t.assertFalse(0), lambda: t.assertFalse(1)),
    (lambda: t.assertIs(None, None), lambda: t.assertIs(None, 1)),
    (lambda: t.assertIsNot(None, 1), lambda: t.assertIsNot(None, None)),
    (lambda: t.assertIsNone(None), lambda: t.assertIsNone(1)),
    (lambda: t.assertIsNotNone(1), lambda: t.assertIsNotNone(None)),
    (lambda: t.assertIn(1, [1]), lambda: t.assertIn(2, [1])),
    (lambda: t.assertNotIn(2, [1]), lambda: t.assertNotIn(1, [1])),
    (lambda: t.assertIsInstance(1, int), lambda: t.assertIsInstance(1, str)),
    (lambda: t.assertNotIsInstance(1, str), lambda: t.assertNotIsInstance(1, int)),
    (lambda: t.assertLess(1, 2), lambda: t.assertLess(2, 1)),
    (lambda: t.assertLessEqual(1, 1), lambda: t.assertLessEqual(2, 1)),
    (lambda: t.assertGreater(2, 1), lambda: t.assertGreater(1, 2)),
    (lambda: t.assertGreaterEqual(1, 1), lambda: t.assertGreaterEqual(1, 2)),
    (lambda: t.assertAlmostEqual(1.0, 1.0), lambda: t.assertAlmostEqual(1.0, 1.1)),
    (lambda: t.assertAlmostEqual(1.0, 1.1, delta=0.5), lambda: t.assertAlmostEqual(1.0, 1.1, places=2)),
    (lambda: t.assertNotAlmostEqual(1.0, 1.1), lambda: t.assertNotAlmostEqual(1.0, 1.0)),
    (lambda: t.assertRaises(KeyError, raiser), lambda: t.assertRaises(ValueError, raiser)),
    (lambda: t.assertRaises((KeyError, OSError), raiser), lambda: t.assertRaises(KeyError, int)),
    (lambda: t.assertCountEqual([1, 2, 2], [2, 1, 2]), lambda: t.assertCountEqual([1, 2], [1, 1])),
    (lambda: t.assertListEqual([1], [1]), lambda: t.assertDictEqual({1: 2}, {1: 3})),
    (lambda: None, lambda: t.fail("x")),
):
    check(good)
    check(bad)
print()
with t.assertRaises(ZeroDivisionError) as cm:
    1 / 0
print(type(cm.exception).__name__)
try:
    with t.assertRaises(KeyError):
        pass
except AssertionError as e:
    print(e)
try:
    t.assertEqual(1, 2, "message")
except AssertionError as e:
    print("message" in str(e))
try:
    t.skipTest("why")
except unittest.SkipTest as e:
    print(e)
calls = []
t.addCleanup(calls.append, 1)
t.addCleanup(calls.append, 2)
t.doCleanups()
print(calls, t.countTestCases())
