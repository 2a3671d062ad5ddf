# Whether what an example has printed is what was wanted; the options that decide it.

import re

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = 63
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST


# Does the text fit a pattern in which `...` stands for anything?
def _fits(want, got):
    if "..." not in want:
        return want == got
    first, *middle, last = want.split("...")
    if not got.startswith(first) or not got.endswith(last):
        return False
    start, end = len(first), len(got) - len(last)
    if start > end:
        return False
    for piece in middle:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


# The class of an exception without its module and its text.
def exception_name(text):
    head = text.partition("\n")[0].partition(":")[0]
    return head.rpartition(".")[2].strip()


class OutputChecker:
    def check_output(self, want, got, optionflags):
        want = self._escaped(want)
        got = self._escaped(got)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
            got = "\n".join(["" if line.isspace() else line for line in got.split("\n")])
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS and _fits(want, got))

    def _escaped(self, text):
        return text.encode("ascii", "backslashreplace").decode()

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", "<BLANKLINE>", got)
        kinds = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF
        if optionflags & kinds and want.count("\n") > 2 and got.count("\n") > 2:
            return self._difference(want, got, optionflags)
        if want and got:
            return "Expected:\n%sGot:\n%s" % (_indented(want), _indented(got))
        if want:
            return "Expected:\n%sGot nothing\n" % _indented(want)
        if got:
            return "Expected nothing\nGot:\n%s" % _indented(got)
        return "Expected nothing\nGot nothing\n"

    def _difference(self, want, got, flags):
        import difflib

        a, b = want.splitlines(True), got.splitlines(True)
        if flags & REPORT_UDIFF:
            lines = list(difflib.unified_diff(a, b, n=2))[2:]
            kind = "unified diff with -expected +actual"
        elif flags & REPORT_CDIFF:
            lines = list(difflib.context_diff(a, b, n=2))[2:]
            kind = "context diff with expected followed by actual"
        else:
            lines = list(difflib.ndiff(a, b))
            kind = "ndiff with -expected +actual"
        return "Differences (%s):\n" % kind + _indented("".join([s.rstrip() + "\n" for s in lines]))


def _indented(text):
    return "".join(["    " + s if s.strip() else s for s in text.splitlines(True)])
