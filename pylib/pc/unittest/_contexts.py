# What `assertRaises` and `assertWarns` are: context managers, and calls of a function in one.

import re
import sys
import traceback
import types
import warnings

__unittest = True


def _enter_context(cm, add_cleanup):
    # `with` looks the methods up in the class, too.
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager "
            "protocol"
        ) from None
    value = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return value


def _name(thing):
    return getattr(thing, "__name__", None) or str(thing)


def _are_classes(expected, base):
    if isinstance(expected, tuple):
        return all([_are_classes(one, base) for one in expected])
    return isinstance(expected, type) and issubclass(expected, base)


class _BaseTestCaseContext:
    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        test = self.test_case
        raise test.failureException(test._formatMessage(self.msg, standardMsg))


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = expected_regex
        if expected_regex is not None:
            self.expected_regex = re.compile(expected_regex)
        self.obj_name = self.msg = None

    def handle(self, name, args, kwargs):
        """The context itself, or with arguments a function called in it.

        `name` is the method's, for messages."""
        if not _are_classes(self.expected, self._base_type):
            raise TypeError(f"{name}() arg 1 must be {self._base_type_str}")
        if args:
            function, *args = args
            self.obj_name = _name(function)
            with self:
                function(*args, **kwargs)
            return None
        self.msg = kwargs.pop("msg", None)
        for unknown in kwargs:
            raise TypeError(f"{unknown!r} is an invalid keyword argument for this function")
        return self

    def _missing(self, what):
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._raiseFailure(f"{_name(self.expected)} not {what}{by}")

    def _unlike(self, text):
        self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{text}"')


class _AssertRaisesContext(_AssertRaisesBaseContext):
    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"
    __class_getitem__ = classmethod(types.GenericAlias)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missing("raised")
        traceback.clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        wanted = self.expected_regex
        if wanted is not None and not wanted.search(str(exc_value)):
            self._unlike(exc_value)
        return True


class _AssertWarnsContext(_AssertRaisesBaseContext):
    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        # A module remembers which warnings it gave: they are to come again.
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._recorder = recorder = warnings.catch_warnings(record=True)
        self.warnings = recorder.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._recorder.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        fitting = [each for each in self.warnings if isinstance(each.message, self.expected)]
        for each in fitting:
            wanted = self.expected_regex
            if wanted is None or wanted.search(str(each.message)):
                self.warning = each.message
                self.filename, self.lineno = each.filename, each.lineno
                return
        if fitting:
            self._unlike(fitting[0].message)
        self._missing("triggered")
