# Examples in documentation: `>>> ` and what follows is run, and what it prints is compared.

from doctest._checker import (
    COMPARISON_FLAGS,
    DONT_ACCEPT_BLANKLINE,
    DONT_ACCEPT_TRUE_FOR_1,
    ELLIPSIS,
    FAIL_FAST,
    IGNORE_EXCEPTION_DETAIL,
    NORMALIZE_WHITESPACE,
    OPTIONFLAGS_BY_NAME,
    REPORT_CDIFF,
    REPORT_NDIFF,
    REPORT_ONLY_FIRST_FAILURE,
    REPORT_UDIFF,
    REPORTING_FLAGS,
    SKIP,
    OutputChecker,
    register_optionflag,
)
from doctest._finder import DocTestFinder
from doctest._parser import BLANKLINE_MARKER, ELLIPSIS_MARKER, DocTest, DocTestParser, Example
from doctest._runner import (
    DebugRunner,
    DocTestFailure,
    DocTestRunner,
    TestResults,
    UnexpectedException,
)
from doctest._suites import (
    DocFileCase,
    DocFileSuite,
    DocFileTest,
    DocTestCase,
    DocTestSuite,
    set_unittest_reportflags,
)

# The runner that `testmod` and `testfile` add to.
master = None


def _report(runner, report, name):
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def testmod(
    m=None,
    name=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    exclude_empty=False,
):
    if m is None:
        import sys

        m = sys.modules.get("__main__")
    if type(m).__name__ != "module":
        raise TypeError("testmod: module required; %r" % (m,))
    if name is None:
        name = m.__name__
    finder = DocTestFinder(exclude_empty=exclude_empty)
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return _report(runner, report, name)


def testfile(
    filename,
    module_relative=True,
    name=None,
    package=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    parser=DocTestParser(),
    encoding=None,
):
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    test = DocFileTest(filename, module_relative, package, globs, parser, encoding, extraglobs)
    if name is not None:
        test.name = name
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    runner.run(test)
    return _report(runner, report, test.name)


def run_docstring_examples(
    f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0
):
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


# The examples as a program, their output as comments.
def script_from_examples(s):
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            lines = piece.split("\n")[:-1]
            output += ["# " + line if line.strip() else "#" for line in lines]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"
