# Tests as a command.

import argparse
import os
import sys
import warnings

from . import loader, runner
from .signals import installHandler

__unittest = True

_LINE = "  {:<34} - {}\n"

MAIN_EXAMPLES = "Examples:\n" + "".join(
    [
        _LINE.format("%(prog)s " + names, what)
        for names, what in (
            ("test_module", "run tests from test_module"),
            ("module.TestClass", "run tests from module.TestClass"),
            ("module.Class.test_method", "run specified test method"),
            ("path/to/test_file.py", "run tests from test_file.py"),
        )
    ]
)

MODULE_EXAMPLES = "Examples:\n" + "".join(
    [
        _LINE.format("%(prog)s " + names, what)
        for names, what in (
            ("", "run default set of tests"),
            ("MyTestSuite", "run suite 'MyTestSuite'"),
            ("MyTestCase.testSomething", "run MyTestCase.testSomething"),
            ("MyTestCase", "run all 'test*' test methods\n" + " " * 39 + "in MyTestCase"),
        )
    ]
)

# Options of both commands: letter, long name, attribute, what they set, help.
_OPTIONS = (
    ("-v", "--verbose", "verbosity", 2, "Verbose output"),
    ("-q", "--quiet", "verbosity", 0, "Quiet output"),
    (None, "--locals", "tb_locals", True, "Show local variables in tracebacks"),
    ("-f", "--failfast", "failfast", True, "Stop on first fail or error"),
    ("-c", "--catch", "catchbreak", True, "Catch Ctrl-C and display results so far"),
    ("-b", "--buffer", "buffer", True, "Buffer stdout and stderr during tests"),
)

# Options of `discover`: letter, long name, attribute, help.
_PLACES = (
    ("-s", "--start-directory", "start", "Directory to start discovery ('.' default)"),
    ("-p", "--pattern", "pattern", "Pattern to match tests ('test*.py' default)"),
    (
        "-t",
        "--top-level-directory",
        "top",
        "Top level directory of project (defaults to start directory)",
    ),
)


def _convert_name(name):
    # The name of a file below the current folder becomes the module's.
    if not name.lower().endswith(".py") or not os.path.isfile(name):
        return name
    path = name
    if os.path.isabs(name):
        path = os.path.relpath(name, os.getcwd())
        if os.path.isabs(path) or path.startswith(os.pardir):
            return name
    return os.path.normpath(path)[:-3].replace("\\", ".").replace("/", ".")


def _convert_names(names):
    return [_convert_name(name) for name in names]


def _convert_select_pattern(pattern):
    return pattern if "*" in pattern else f"*{pattern}*"


class TestProgram:
    """Runs the tests that the arguments name; ends the program with the outcome as status
    unless `exit` is false. `module=None` stands for `python -m unittest`."""

    module = _discovery_parser = None
    verbosity = 1
    failfast = catchbreak = buffer = None
    progName = warnings = testNamePatterns = None

    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=loader.defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
    ):
        self.module = _module(module) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        self.exit, self.verbosity, self.tb_locals = exit, verbosity, tb_locals
        self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
        self.defaultTest = defaultTest
        self.testRunner, self.testLoader = testRunner, testLoader
        # Warnings are shown unless `-W` says which.
        quiet = warnings is not None or sys.warnoptions
        self.warnings = warnings if quiet else "default"
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def usageExit(self, msg=None):
        """Prints the help and ends. Deprecated."""
        said = "TestProgram.usageExit() is deprecated and will be removed in Python 3.13"
        warnings.warn(said, DeprecationWarning)
        if msg:
            print(msg)
        self._need_parsers()
        self._print_help()
        sys.exit(2)

    def _need_parsers(self):
        if self._discovery_parser is None:
            self._initArgParsers()

    def _print_help(self, *args, **kwargs):
        print(self._main_parser.format_help())
        examples = MAIN_EXAMPLES if self.module is None else MODULE_EXAMPLES
        print(examples % {"prog": self.progName})
        if self.module is None:
            self._discovery_parser.print_help()

    def parseArgs(self, argv):
        """Takes the arguments (the first one is the program's name) and makes the tests."""
        self._initArgParsers()
        if self.module is None and len(argv) > 1 and argv[1].lower() == "discover":
            self._do_discovery(argv[2:])
            return
        self._main_parser.parse_args(argv[1:], self)
        if self.module is None and not self.tests:
            self._do_discovery([])
            return
        if self.tests:
            self.testNames = _convert_names(self.tests)
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None or not isinstance(self.defaultTest, str):
            self.testNames = self.defaultTest and list(self.defaultTest)
        else:
            self.testNames = (self.defaultTest,)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        """Makes `test`, the suite of what was asked for."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            finder = self.testLoader if Loader is None else Loader()
            self.test = finder.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _initArgParsers(self):
        common = self._getParentArgParser()
        self._discovery_parser = self._getDiscoveryArgParser(common)
        self._main_parser = self._getMainArgParser(common)

    def _getParentArgParser(self):
        parser = argparse.ArgumentParser(add_help=False)
        for letter, name, attr, value, text in _OPTIONS:
            # What the program itself has set is no option of the command.
            if attr in ("failfast", "catchbreak", "buffer"):
                if getattr(self, attr) is not None:
                    continue
                setattr(self, attr, False)
            how = {"action": "store_true"}
            if value is not True:
                how = {"action": "store_const", "const": value}
            flags = [flag for flag in (letter, name) if flag]
            parser.add_argument(*flags, dest=attr, help=text, **how)
        if self.testNamePatterns is None:
            self.testNamePatterns = []
            parser.add_argument(
                "-k",
                dest="testNamePatterns",
                action="append",
                type=_convert_select_pattern,
                help="Only run tests which match the given substring",
            )
        return parser

    def _getMainArgParser(self, parent):
        parser = argparse.ArgumentParser(parents=[parent])
        parser.print_help, parser.prog = self._print_help, self.progName
        text = "a list of any number of test modules, classes and test methods."
        parser.add_argument("tests", nargs="*", help=text)
        return parser

    def _getDiscoveryArgParser(self, parent):
        parser = argparse.ArgumentParser(parents=[parent])
        parser.prog = f"{self.progName} discover"
        parser.epilog = (
            "For test discovery all test modules must be importable from the top level "
            "directory of the project."
        )
        for letter, name, attr, text in _PLACES:
            parser.add_argument(letter, name, dest=attr, help=text)
        hidden = argparse.SUPPRESS
        for _, _, attr, _ in _PLACES:
            parser.add_argument(attr, nargs="?", default=hidden, help=hidden)
        return parser

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = ".", "test*.py", None
        if argv is not None:
            self._need_parsers()
            self._discovery_parser.parse_args(argv, self)
        self.createTests(from_discovery=True, Loader=Loader)

    def runTests(self):
        """Runs the tests, and ends the program if it is to."""
        if self.catchbreak:
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        test_runner = self.testRunner
        if isinstance(test_runner, type):
            test_runner = self._make_runner(test_runner)
        self.result = test_runner.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())

    def _make_runner(self, cls):
        # Runners need not have all the parameters.
        names = ("verbosity", "failfast", "buffer", "warnings", "tb_locals")
        values = {name: getattr(self, name) for name in names}
        for left_out in (None, "tb_locals"):
            values.pop(left_out, None)
            try:
                return cls(**values)
            except TypeError:
                pass
        return cls()


def _module(name):
    module = __import__(name)
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    return module


main = TestProgram
