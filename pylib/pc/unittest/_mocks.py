# The mocks: any attribute is another one, and every call is noted.

import inspect
from unittest._calls import DEFAULT, _Call, _CallList, format_call
from unittest._magics import MAGICS, default_of

from ._mock_base import _CHILDREN, _is_exception, _is_mock, Base, InvalidSpecError, NonCallableMock

__name__ = "unittest.mock"


class Mock(NonCallableMock):
    def __init__(
        self,
        spec=None,
        side_effect=None,
        return_value=DEFAULT,
        wraps=None,
        name=None,
        spec_set=None,
        unsafe=False,
        **kwargs,
    ):
        NonCallableMock.__init__(
            self, spec=spec, wraps=wraps, name=name, spec_set=spec_set, unsafe=unsafe, **kwargs
        )
        if return_value is not DEFAULT:
            self.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        signature = self.__dict__["_mock_signature"]
        if signature is not None:
            signature.bind(*args, **kwargs)
        self._note(args, kwargs)
        return self._perform(args, kwargs)

    # The call is noted here and, with the path to it, at the mocks that this one comes from.
    def _note(self, args, kwargs):
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        own["call_args"] = one = _Call((args, kwargs), two=True)
        own["call_args_list"].append(one)
        own["mock_calls"].append(_Call(("", args, kwargs)))
        name = own["_mock_new_name"]
        method = own["_mock_name"]
        is_method = own["_mock_parent"] is not None
        parent = own["_mock_new_parent"]
        dot = "" if name == "()" else "."
        while parent is not None:
            theirs = parent.__dict__
            if is_method:
                theirs["method_calls"].append(_Call((method, args, kwargs)))
                is_method = theirs["_mock_parent"] is not None
                if is_method:
                    method = theirs["_mock_name"] + "." + method
            theirs["mock_calls"].append(_Call((name, args, kwargs)))
            above = theirs["_mock_new_name"]
            if above:
                name = above + dot + name
            dot = "" if above == "()" else "."
            parent = theirs["_mock_new_parent"]

    def _perform(self, args, kwargs):
        own = self.__dict__
        effect = own["_mock_side_effect"]
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if own["_mock_return_value"] is DEFAULT and own["_mock_wraps"] is not None:
            return own["_mock_wraps"](*args, **kwargs)
        return self.return_value


# A special method that is another mock, made when it is first asked for.
class _Magic:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        children = obj.__dict__["_mock_children"]
        child = children.get(self.name)
        if child is None:
            methods = obj.__dict__["_mock_methods"]
            if methods is not None and self.name not in methods:
                raise AttributeError(self.name)
            is_async = self.name in ("__aenter__", "__aexit__", "__anext__")
            options = {"_kind": AsyncMock if is_async else MagicMock}
            child = obj._child(self.name, **options)
            default_of(self.name, obj, child)
            children[self.name] = child
        return child


# What a mock with a specification lacks, its class must lack too.
def _leave_out(mock):
    methods = mock.__dict__["_mock_methods"]
    if methods is not None:
        for name in MAGICS:
            if name not in methods and name not in _ALWAYS:
                setattr(type(mock), name, None if name in ("__iter__", "__hash__") else _Absent())


_ALWAYS = ("__hash__", "__str__", "__eq__", "__ne__", "__sizeof__", "__bool__")


class _Absent:
    def __get__(self, obj, cls=None):
        raise AttributeError("special method of a mock")


class _MagicMixin:
    def _mock_add_spec(self, spec):
        super()._mock_add_spec(spec)
        _leave_out(self)


for _name in MAGICS:
    if _name not in ("__hash__", "__str__", "__eq__", "__ne__", "__sizeof__"):
        setattr(_MagicMixin, _name, _Magic(_name))


class NonCallableMagicMock(_MagicMixin, NonCallableMock):
    pass


class MagicMock(_MagicMixin, Mock):
    pass


class AsyncMock(MagicMock):
    def __init__(self, *args, **kwargs):
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())
        super().__init__(*args, **kwargs)

    async def __call__(self, /, *args, **kwargs):
        signature = self.__dict__["_mock_signature"]
        if signature is not None:
            signature.bind(*args, **kwargs)
        self._note(args, kwargs)
        own = self.__dict__
        own["await_count"] += 1
        own["await_args"] = one = _Call((args, kwargs), two=True)
        own["await_args_list"].append(one)
        effect = own["_mock_side_effect"]
        try:
            result = self._perform(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration
        if inspect.isawaitable(result) and callable(effect):
            result = await result
        return result

    def reset_mock(self, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def _get_child_mock(self, _kind=None, **kwargs):
        if _kind is None and kwargs.get("_new_name") == "()":
            _kind = MagicMock
        return super()._get_child_mock(_kind=_kind, **kwargs)

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError("Expected %s to have been awaited." % self._name())

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(
                "Expected %s to have been awaited once. Awaited %s times."
                % (self._name(), self.await_count)
            )

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = format_call(self._name(), args, kwargs)
        if self.await_args is None:
            raise AssertionError("Expected await: %s\nNot awaited" % expected)
        if (args, kwargs) != tuple(self.await_args):
            actual = format_call(self._name(), *self.await_args)
            raise AssertionError(
                "expected await not found.\nExpected: %s\n  Actual: %s" % (expected, actual)
            )

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(
                "Expected %s to not have been awaited. Awaited %s times."
                % (self._name(), self.await_count)
            )


class PropertyMock(Mock):
    def __get__(self, obj, cls=None):
        return self()

    def __set__(self, obj, value):
        self(value)


# No more attributes than there are.
def seal(mock):
    mock.__dict__["_mock_sealed"] = True
    children = list(mock.__dict__["_mock_children"].values())
    children.append(mock.__dict__["_mock_return_value"])
    for child in children:
        if _is_mock(child) and not child.__dict__["_mock_sealed"]:
            if child.__dict__["_mock_new_parent"] is mock:
                seal(child)


_CHILDREN.update({
    NonCallableMagicMock: MagicMock,
    NonCallableMock: Mock,
    PropertyMock: MagicMock,
    "coroutine": AsyncMock,
})
