# Examples as tests of `unittest`.

import os
import sys
import unittest

from doctest._checker import REPORTING_FLAGS
from doctest._finder import DocTestFinder
from doctest._parser import DocTestParser
from doctest._runner import DebugRunner, DocTestRunner

_reportflags = 0


def set_unittest_reportflags(flags):
    global _reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old, _reportflags = _reportflags, flags
    return old


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_globs = test.globs.copy()
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _reportflags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        said = []
        if runner.run(self._dt_test, out=said.append, clear_globs=False).failed:
            raise self.failureException(self.format_failure("".join(said)))

    def format_failure(self, err):
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else test.lineno
        return 'Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s' % (
            test.name,
            test.filename,
            line,
            test.name.rpartition(".")[2],
            err,
        )

    def debug(self):
        self.setUp()
        runner = DebugRunner(
            optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False
        )
        runner.run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def __str__(self):
        name = self._dt_test.name.split(".")
        return "%s (%s)" % (name[-1], ".".join(name[:-1]))

    __repr__ = __str__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    if module is None:
        module = sys._getframe(1).f_globals["__name__"]
    if isinstance(module, str):
        __import__(module)
        module = sys.modules[module]
    finder = test_finder or DocTestFinder()
    suite = unittest.TestSuite()
    for test in finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite


class DocFileCase(DocTestCase):
    def id(self):
        return "_".join(self._dt_test.name.split("."))

    def __str__(self):
        return self._dt_test.filename

    __repr__ = __str__


# The examples of a text file.
def DocFileTest(
    path, module_relative=True, package=None, globs=None, parser=None, encoding=None, extra=None
):
    if module_relative:
        if isinstance(package, str):
            package = __import__(package, None, None, ["*"])
        base = getattr(package or sys.modules["__main__"], "__file__", "")
        path = os.path.join(os.path.dirname(base), *path.split("/"))
    with open(path, encoding=encoding or "utf-8") as f:
        text = f.read()
    globs = {} if globs is None else globs.copy()
    globs.update(extra or {})
    globs.setdefault("__name__", "__main__")
    globs.setdefault("__file__", path)
    return (parser or DocTestParser()).get_doctest(text, globs, os.path.basename(path), path, 0)


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=None, **options):
    encoding = options.pop("encoding", None)
    if module_relative and package is None:
        # The file stands beside the module of who calls.
        package = sys.modules.get(sys._getframe(1).f_globals.get("__name__"))
    suite = unittest.TestSuite()
    for path in paths:
        test = DocFileTest(path, module_relative, package, globs, parser, encoding)
        suite.addTest(DocFileCase(test, **options))
    return suite
