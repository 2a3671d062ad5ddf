# The small `unittest` of boards, on both interpreters.

import os
import sys

# The folder of the script, or where an image of it looks for modules.
for folder in sys.path:
    library = os.path.join(os.path.abspath(folder), "../../../pylib/lib")
    if os.path.isdir(os.path.join(library, "unittest")):
        sys.path.insert(0, library)
        break
import unittest

del sys.path[0]
if not hasattr(sys, "print_exception"):
    import traceback

    sys.print_exception = lambda e, file: traceback.print_exception(e, file=file)


log = []


class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class")

    @classmethod
    def tearDownClass(cls):
        log.append("end")

    def setUp(self):
        log.append("+")
        self.addCleanup(log.append, "c")

    def tearDown(self):
        log.append("-")

    def test_1_pass(self):
        self.assertEqual(1, 1)

    def test_2_fail(self):
        self.assertEqual(1, 2, "not the same")

    def test_3_error(self):
        raise OSError(5)

    def test_4_sub(self):
        for i in range(4):
            with self.subTest("odd", i=i):
                self.assertEqual(i % 2, 0)

    @unittest.skip("later")
    def test_5_skip(self):
        pass

    @unittest.skipIf(True, "if")
    def test_6_skip(self):
        pass

    @unittest.skipUnless(True, "unless")
    def test_7_run(self):
        pass

    @unittest.expectedFailure
    def test_8_expected(self):
        self.fail("x")

    @unittest.expectedFailure
    def test_9_unexpected(self):
        pass

    def test_a_skip(self):
        self.skipTest("inside")


@unittest.skip("whole class")
class S(unittest.TestCase):
    def test_x(self):
        pass


suite = unittest.defaultTestLoader.loadTestsFromTestCase(T)
print(suite.countTestCases())
r = unittest.TestResult()
suite.run(r)
print(r, r.wasSuccessful(), [s[1] for s in r.skipped])
print(log)


class Passes(unittest.TestCase):
    def test_x(self):
        pass

    def test_skip(self):
        self.skipTest("y")


r = unittest.TextTestRunner().run(unittest.TestSuite([Passes, S]))
print(r.testsRun, r.wasSuccessful())
