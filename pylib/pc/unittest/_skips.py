# Tests that are skipped, and tests that are expected to fail.

import functools
import types
import warnings

__unittest = True


class SkipTest(Exception):
    """Raised in a test, a fixture or a module to skip the test or what is there."""

    __module__ = "unittest.case"


def skip(reason):
    """Decorator of methods and classes that are skipped; the reason may be left out."""
    if isinstance(reason, types.FunctionType):
        return _skipped(reason, "")
    return lambda test_item: _skipped(test_item, reason)


def _skipped(item, reason):
    if not isinstance(item, type):

        @functools.wraps(item)
        def skip_wrapper(*args, **kwargs):
            raise SkipTest(reason)

        item = skip_wrapper
    item.__unittest_skip__ = True
    item.__unittest_skip_why__ = reason
    return item


def _id(obj):
    return obj


def skipIf(condition, reason):
    """`skip(reason)` if the condition is true."""
    return skip(reason) if condition else _id


def skipUnless(condition, reason):
    """`skip(reason)` if the condition is false."""
    return _id if condition else skip(reason)


def expectedFailure(test_item):
    """Decorator of methods and classes whose tests fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _why_skipped(test, method):
    # The reason why the decorators skip a test's method; None if they do not.
    owners = (type(test), method)
    if not any([getattr(owner, "__unittest_skip__", False) for owner in owners]):
        return None
    for owner in owners:
        why = getattr(owner, "__unittest_skip_why__", "")
        if why:
            return why
    return ""


def _addSkip(result, test_case, reason):
    try:
        add = result.addSkip
    except AttributeError:
        said = "TestResult has no addSkip method, skips not reported"
        warnings.warn(said, RuntimeWarning, 2)
        result.addSuccess(test_case)
    else:
        add(test_case, reason)
