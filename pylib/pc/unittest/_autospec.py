# Mocks with the attributes and parameters of what they stand for.

import inspect

from unittest._calls import DEFAULT
from unittest._mocks import AsyncMock, InvalidSpecError, MagicMock, NonCallableMagicMock, _is_mock

# Classes whose attributes are values and not methods.
_PLAIN = (int, float, str, bytes, bool, list, tuple, dict, set, frozenset, type(None))


def _signature(spec, skip):
    try:
        found = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    if skip:
        parameters = list(found.parameters.values())
        if parameters and parameters[0].kind <= inspect.Parameter.POSITIONAL_OR_KEYWORD:
            found = found.replace(parameters=parameters[1:])
    return found


def create_autospec(
    spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs
):
    if _is_mock(spec):
        raise InvalidSpecError("Cannot autospec a Mock object. [object=%r]" % (spec,))
    is_class = isinstance(spec, type)
    kind = MagicMock
    if inspect.iscoroutinefunction(spec):
        kind = AsyncMock
    elif is_class and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    elif not callable(spec):
        kind = NonCallableMagicMock
    options = {"spec_set" if spec_set else "spec": spec}
    if inspect.isroutine(spec):
        options = {}
    mock = kind(name=_name, parent=_parent, _new_name=_name or "", unsafe=unsafe, **options)
    if callable(spec) and kind is not NonCallableMagicMock and not instance:
        mock.__dict__["_mock_signature"] = _signature(spec, False)
    if is_class and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(
            spec, spec_set, instance=True, _name="()", _parent=mock
        )
    if kwargs:
        mock.configure_mock(**kwargs)
    if is_class or not inspect.isroutine(spec):
        _attributes(mock, spec, is_class, instance)
    return mock


def _attributes(mock, spec, is_class, instance):
    for name in dir(spec):
        if name.startswith("__") and name.endswith("__"):
            continue
        try:
            value = getattr(spec, name)
        except AttributeError:
            continue
        if not inspect.isroutine(value):
            continue
        kind = AsyncMock if inspect.iscoroutinefunction(value) else MagicMock
        child = kind(name=name, parent=mock, _new_name=name, _new_parent=mock)
        skip = is_class and instance and inspect.isfunction(inspect.getattr_static(spec, name))
        child.__dict__["_mock_signature"] = _signature(value, skip)
        mock.__dict__["_mock_children"][name] = child


# A stand-in for `open` and for the file that it returns.
def mock_open(mock=None, read_data=""):
    import io

    data = io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)
    state = {"file": data}
    handle = MagicMock(spec=io.StringIO if isinstance(read_data, str) else io.BytesIO)
    handle.__enter__.return_value = handle
    handle.write.return_value = None

    def reads(name):
        def effect(*args, **kwargs):
            value = getattr(handle, name).__dict__["_mock_return_value"]
            return getattr(state["file"], name)(*args, **kwargs) if value is DEFAULT else value

        return effect

    for name in ("read", "readline", "readlines"):
        getattr(handle, name).side_effect = reads(name)
    handle.__iter__.side_effect = lambda: iter(state["file"])
    handle.__exit__.side_effect = None
    mock = MagicMock(name="open") if mock is None else mock

    # Each call opens the data from its beginning.
    def opened(*args, **kwargs):
        state["file"] = type(data)(read_data)
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
