# The special methods that mocks can have, and what they do unless a program says so.

from unittest._calls import DEFAULT

_NUMBERS = "add sub mul matmul truediv floordiv mod divmod lshift rshift and xor or pow"
_OTHER = (
    "hash str sizeof eq ne lt gt le ge int contains len enter exit complex ceil floor trunc "
    "float bool index round iter next getitem setitem delitem missing reversed length_hint call "
    "fspath aenter aexit aiter anext get set delete neg pos abs invert format dir"
)


def _names():
    names = ["__%s__" % n for n in _OTHER.split() if n not in ("call", "get", "set", "delete")]
    names = [n for n in names if n not in ("__next__", "__missing__", "__dir__", "__format__")]
    for n in _NUMBERS.split():
        names.append("__%s__" % n)
        names.append("__i%s__" % n)
    names.remove("__idivmod__")
    return names


# Those that `MagicMock` has from the start.
MAGICS = _names()

_RETURNS = {
    "__int__": 1,
    "__contains__": False,
    "__len__": 0,
    "__exit__": False,
    "__complex__": 1j,
    "__float__": 1.0,
    "__bool__": True,
    "__index__": 1,
    "__length_hint__": 0,
    "__lt__": NotImplemented,
    "__gt__": NotImplemented,
    "__le__": NotImplemented,
    "__ge__": NotImplemented,
    "__aexit__": False,
}


def default_of(name, mock, child):
    if name in _RETURNS:
        child.return_value = _RETURNS[name]
    elif name == "__iter__":
        _iterate(child, iter, [])
    elif name == "__aiter__":
        _iterate(child, _each, [])
    elif name == "__fspath__":
        text = "%s/%s/%d" % (type(mock).__name__, mock._extract_mock_name(), id(mock))
        child.return_value = text


# Each call has an iterator of its own over what `return_value` is by then.
def _iterate(child, make, default):
    def effect():
        value = child.__dict__["_mock_return_value"]
        return make(default if value is DEFAULT else value)

    child.side_effect = effect


async def _each(values):
    for value in values:
        yield value
