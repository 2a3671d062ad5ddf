# `unittest` as a command: what it prints and the status, of tests in files and packages.

import os
import re
import subprocess
import sys
import tempfile

FILES = {
    "test_one.py": """
import unittest
class T(unittest.TestCase):
    def test_1(self):
        "Says something.

        And more."
    def test_2(self): self.fail("two")
if __name__ == "__main__":
    unittest.main()
""".replace('"Says', '"""Says').replace('more."', 'more."""'),
    "test_broken.py": "raise ValueError('broken')\n",
    "test_left_out.py": "import unittest\nraise unittest.SkipTest('not here')\n",
    "pkg/__init__.py": "",
    "pkg/test_in.py": "import unittest\nclass T(unittest.TestCase):\n    def test_in(self): 1/0\n",
    "pkg/sub/__init__.py": """
import unittest
class Own(unittest.TestCase):
    def test_own(self): pass
def load_tests(loader, tests, pattern):
    print("load_tests", tests.countTestCases(), pattern)
    tests.addTest(Own("test_own"))
    return tests
""",
    "pkg/sub/test_no.py": "raise ValueError('not loaded')\n",
    "elsewhere/check_it.py": """
import unittest
class T(unittest.TestCase):
    def test_it(self): pass
""",
    "cases.py": """
import sys
import unittest
def setUpModule():
    unittest.addModuleCleanup(print, "module cleanup")
    print("setUpModule")
def tearDownModule(): print("tearDownModule")
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "class cleanup")
        print("setUpClass")
    @classmethod
    def tearDownClass(cls): raise OSError("in tearDownClass")
    def setUp(self):
        self.addCleanup(print, "cleanup")
        if self._testMethodName == "test_b": raise ValueError("in setUp")
    def tearDown(self): print("tearDown")
    def test_a(self):
        print("text", file=sys.stderr)
        self.fail()
    def test_b(self): pass
    def test_c(self):
        try: 1 / 0
        except ZeroDivisionError as e: raise ValueError("after") from e
    def test_d(self):
        with self.subTest("outer", a=1):
            with self.subTest(b=2): raise KeyError("k")
            with self.subTest("skipped"): self.skipTest("sub")
            with self.subTest(): pass
        for i in range(3):
            with self.subTest(i=i): self.assertEqual(i, 1, "hm")
    @unittest.expectedFailure
    def test_e(self):
        with self.subTest(x=1): self.fail("expected")
    @unittest.expectedFailure
    def test_f(self): pass
    def test_g(self): raise unittest.SkipTest("raised")
    @unittest.skip("method")
    def test_h(self): pass
    def test_i(self): sys.exit(3)
    def test_j(self):
        with self.assertRaises(ValueError) as cm: raise ValueError("x")
        self.assertEqual(str(cm.exception), "y")
    def test_k(self): assert 1 == 2, "plain"
    def test_l(self):
        with self.assertRaises(ValueError): pass
    def test_m(self): self.assertEquals(1, 1)
@unittest.skip("class")
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("never")
    def test_x(self): pass
@unittest.expectedFailure
class C(unittest.TestCase):
    def test_x(self): 1 / 0
class D(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("in class")
    def test_x(self): pass
class E(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise KeyError(1)
    def test_x(self): pass
class F(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.addAsyncCleanup(self.late)
        self.value = 1
    async def late(self): print("late")
    async def test_x(self): self.assertEqual(self.value, 1)
    def test_y(self): pass
""",
}
COMMANDS = """
-m unittest
-m unittest -v
-m unittest -f -q
-m unittest -v pkg.sub pkg.test_in test_one.T test_one.T.test_1 test_one.py
-m unittest discover -s pkg -t . -v
-m unittest discover elsewhere check*
-m unittest discover -s elsewhere -p *it.py -v
-m unittest discover pkg.sub
-m unittest cases
-m unittest -v cases
-m unittest -b cases
-m unittest -v -b -f cases
-m unittest -q -k A.test_[ab] -k F.test cases
-m unittest nothing test_one.nothing
-m unittest --nothing
-m unittest discover --nothing
-m unittest -h
-W error::DeprecationWarning -m unittest -q cases.A.test_m
-Wignore -m unittest -q cases.A.test_m
test_one.py
test_one.py -v T.test_1
test_one.py -q T
test_one.py Nothing
test_one.py -h
"""
# Places in the library, with their lines.
LIBRARY = re.compile(
    r'  File "[^"]*(unittest|importlib|asyncio|warnings)[^"]*", line .*\n(    .*\n)*', re.MULTILINE
)


def normal(text, folder):
    text = LIBRARY.sub("", re.sub(r"^ *[~^]+\n", "", text, flags=re.MULTILINE))
    text = text.replace(folder + os.sep, "").replace(os.path.basename(sys.executable), "PYTHON")
    text = re.sub(r"^python3? -m", "PYTHON -m", text, flags=re.MULTILINE)
    text = re.sub(r'File "[^"]*?([^/"]+)", line', r'File "\1", line', text)
    text = re.sub(r"^\S*?([^/]+\.py:\d+: \w+Warning:)", r"\1", text, flags=re.MULTILINE)
    # How long it took; the width of a usage is that of the program's name.
    text = re.sub(r"in \d+\.\d+s$", "in TIME", text, flags=re.MULTILINE)
    return re.sub(r"\s+(?=[\[-])", " ", text) if "usage:" in text else text


with tempfile.TemporaryDirectory() as folder:
    folder = os.path.realpath(folder)
    for name, text in FILES.items():
        os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)
    for command in COMMANDS.strip().split("\n"):
        print("====", command)
        done = subprocess.run(
            [sys.executable, *command.split()], cwd=folder, capture_output=True, text=True
        )
        print(normal(done.stdout, folder), end="")
        print("---- errors, status", done.returncode)
        print(normal(done.stderr, folder), end="")
        if command.endswith(" cases"):
            print("places in the library:", len(LIBRARY.findall(done.stderr)))
