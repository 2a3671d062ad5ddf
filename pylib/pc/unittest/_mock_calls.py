# What can be said of the calls of a mock, and what it says when that is wrong.

from unittest._calls import _CallList, format_call

__name__ = "unittest.mock"


# What can be said of the calls of a mock.
class _Asserted:
    def _checked(self, args, kwargs):
        signature = self.__dict__["_mock_signature"]
        return (args, kwargs) if signature is None else _bound(signature, args, kwargs)

    def _name(self):
        return self.__dict__["_mock_name"] or "mock"

    def _calls_text(self):
        calls = self.__dict__["mock_calls"]
        return "\nCalls: %r." % (calls,) if calls else ""

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                "Expected '%s' to not have been called. Called %s times.%s"
                % (self._name(), self.call_count, self._calls_text())
            )

    def assert_called(self):
        if not self.call_count:
            raise AssertionError("Expected '%s' to have been called." % self._name())

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to have been called once. Called %s times.%s"
                % (self._name(), self.call_count, self._calls_text())
            )

    def assert_called_with(self, /, *args, **kwargs):
        expected = format_call(self._name(), args, kwargs)
        if self.call_args is None:
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: not called." % expected
            )
        if self._checked(args, kwargs) != self._checked(*self.call_args):
            actual = format_call(self._name(), *self.call_args)
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: %s" % (expected, actual)
            )

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                "Expected '%s' to be called once. Called %s times.%s"
                % (self._name(), self.call_count, self._calls_text())
            )
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        wanted = self._checked(args, kwargs)
        if not any([wanted == self._checked(*made) for made in self.call_args_list]):
            raise AssertionError("%s call not found" % format_call(self._name(), args, kwargs))

    def assert_has_calls(self, calls, any_order=False):
        calls = list(calls)
        made = self.mock_calls
        if not any_order:
            if calls not in made:
                raise AssertionError(
                    "Calls not found.\nExpected: %r\n  Actual: %r" % (_CallList(calls), made)
                )
            return
        left = list(made)
        missing = []
        for one in calls:
            if one in left:
                left.remove(one)
            else:
                missing.append(one)
        if missing:
            raise AssertionError(
                "%r does not contain all of %r in its call list, found %r instead"
                % (self._name(), tuple(missing), made)
            )


def _bound(signature, args, kwargs):
    bound = signature.bind(*args, **kwargs)
    return bound.args, bound.kwargs
