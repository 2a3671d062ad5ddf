# Examples in documentation are found, run and compared, with options for how.
import doctest
import io
import types
import unittest


def f(x):
    """
    >>> f(1)
    2
    >>> f(2)
    4
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> f("a")
    Traceback (most recent call last):
      ...
    TypeError: can only concatenate str (not "int") to str
    >>> print("a\\n\\nb")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> list(range(100))  # doctest: +ELLIPSIS
    [0, 1, ..., 99]
    >>> f(10)  # doctest: +SKIP
    0
    >>> f(3)
    Traceback (most recent call last):
    TypeError: something else
    """
    return x + 1


class Shape:
    """
    >>> Shape().area
    6
    """

    @property
    def area(self):
        """
        >>> Shape().area * 2
        12
        """
        return 6

    @staticmethod
    def unit():
        """
        >>> Shape.unit()
        'cm'
        """
        return "cm"

    @classmethod
    def wrong(cls):
        """
        >>> Shape.wrong()
        1
        >>> undefined
        Traceback (most recent call last):
            ...
        NameError: name 'undefined' is not defined
        """


__test__ = {"more": ">>> 1 + 1\n2\n>>> True\n1\n"}

finder = doctest.DocTestFinder()
module = types.ModuleType("sample")
module.__dict__.update(f=f, Shape=Shape, __test__=__test__)
for kind in (f, Shape):
    for test in finder.find(kind, kind.__name__, globs=globals()):
        said = []
        runner = doctest.DocTestRunner(verbose=False)
        result = runner.run(test, out=said.append)
        print(test.name, len(test.examples), result)
        print("".join([s.partition("Failed example:")[2] for s in said]))

print([t.name for t in finder.find(module)])
text = "Words.\n\n>>> x = 1\n>>> x\n1\n\nMore.\n>>> x + 1\n3\n"
print(doctest.script_from_examples(text))
parser = doctest.DocTestParser()
for e in parser.get_examples(text):
    print(repr(e.source), repr(e.want), e.lineno, e.indent, e.options)
for bad in (">>>x", "  >>> x\n y\n", ">>> x # doctest: +NONE\n"):
    try:
        parser.get_examples(bad, "bad")
    except ValueError as e:
        print(e)

checker = doctest.OutputChecker()
for want, got, flags in (
    ("a...c\n", "abc\n", doctest.ELLIPSIS),
    ("a...c\n", "abd\n", doctest.ELLIPSIS),
    ("a...a\n", "a\n", doctest.ELLIPSIS),
    ("1\n", "True\n", 0),
    ("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1),
    ("a  b\nc\n", "a b c\n", doctest.NORMALIZE_WHITESPACE),
    ("<BLANKLINE>\n", "\n", 0),
    ("<BLANKLINE>\n", "\n", doctest.DONT_ACCEPT_BLANKLINE),
):
    print(checker.check_output(want, got, flags))
example = doctest.Example("x\n", "a\nb\nc\n")
for flags in (0, doctest.REPORT_NDIFF, doctest.REPORT_UDIFF):
    print(checker.output_difference(example, "a\nx\nc\n", flags))

suite = doctest.DocTestSuite(module)
print(suite.countTestCases())
result = unittest.TestResult()
for case in suite:
    case.run(result)
print(result.testsRun, len(result.failures), len(result.errors))
try:
    doctest.DebugRunner(verbose=False).run(parser.get_doctest(text, {}, "t", "t.txt", 0))
except doctest.DocTestFailure as e:
    print(e.example.source, e.got)
