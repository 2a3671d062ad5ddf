# `marshal` with lists, dicts and sets, and with files. A file has one value, from where it is read
# to its end.

import umarshal as _native
from umarshal import *

version = 4
_KINDS = {"list": list, "tuple": tuple, "set": set, "frozenset": frozenset}
# Stands before what has containers that code has no constants of.
_MARK = "\0containers"


# A value as a pair of a kind and what is in it; "" if it is the value itself.
def _taken_apart(value):
    name = type(value).__name__
    if _KINDS.get(name) is type(value):
        return name, tuple([_taken_apart(item) for item in value])
    if type(value) is dict:
        return name, tuple([(_taken_apart(k), _taken_apart(v)) for k, v in value.items()])
    return "", value


def _put_together(pair):
    kind, content = pair
    if kind == "dict":
        return {_put_together(k): _put_together(v) for k, v in content}
    return _KINDS[kind]([_put_together(item) for item in content]) if kind else content


def dumps(value, version=version, /):
    try:
        return _native.dumps(value)
    except ValueError:
        if type(value) is not dict and type(value).__name__ not in _KINDS:
            raise
    return _native.dumps((_MARK, _taken_apart(value)))


def loads(data, /):
    if not len(data):
        raise EOFError("marshal data too short")
    value = _native.loads(data)
    if type(value) is tuple and len(value) == 2 and value[0] == _MARK:
        return _put_together(value[1])
    return value


def dump(value, file, version=version, /):
    return file.write(dumps(value))


def load(file, /):
    return loads(file.read())
