# Calls as values that can be compared, and values that are only equal to themselves.


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel." + self.name

    def __reduce__(self):
        return "sentinel." + self.name


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError(name)
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
MISSING = sentinel.MISSING


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def format_call(name, args, kwargs):
    parts = [repr(a) for a in args]
    parts += ["%s=%r" % item for item in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


# The name, the positional and the named arguments of what can stand for a call.
def parts_of(value):
    name, args, kwargs = "", (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2:
        first, second = value
        if isinstance(first, str):
            name = first
            if isinstance(second, tuple):
                args = second
            else:
                kwargs = second
        else:
            args, kwargs = first, second
    elif len(value) == 1:
        (only,) = value
        if isinstance(only, str):
            name = only
        elif isinstance(only, tuple):
            args = only
        else:
            kwargs = only
    return name, args, kwargs


# `(name, args, kwargs)`, or with `two` the pair without a name.
class _Call(tuple):
    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = parts_of(value)
        if two:
            return tuple.__new__(cls, (args, kwargs))
        if not found and len(value) != 3:
            found = name
        return tuple.__new__(cls, (found, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            count = len(other)
        except TypeError:
            return NotImplemented
        if count > 3 or not isinstance(other, tuple):
            return False
        own_name, own_args, own_kwargs = parts_of(self)
        name, args, kwargs = parts_of(other)
        parent, others = self._mock_parent, getattr(other, "_mock_parent", None)
        if parent and others and parent != others:
            return False
        if own_name and name and own_name != name:
            return False
        if bool(own_name) != bool(name) and len(self) == 3 and count == 3:
            return False
        # What is expected may be ANY, whose comparison counts.
        return (args, kwargs) == (own_args, own_kwargs)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = tuple.__hash__

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        name = self._mock_name + "()"
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, attr):
        if attr.startswith("__") and attr.endswith("__"):
            raise AttributeError(attr)
        name = attr if self._mock_name is None else "%s.%s" % (self._mock_name, attr)
        return _Call(name=name, parent=self, from_kall=False)

    def count(self, *args, **kwargs):
        return self.__getattr__("count")(*args, **kwargs)

    def index(self, *args, **kwargs):
        return self.__getattr__("index")(*args, **kwargs)

    @property
    def args(self):
        return tuple(self)[-2]

    @property
    def kwargs(self):
        return tuple(self)[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name.startswith("call") else "call." + name
        name, args, kwargs = parts_of(self)
        if not name:
            name = "call"
        elif not name.startswith("()"):
            name = "call." + name
        else:
            name = "call" + name
        return format_call(name, args, kwargs)

    # This call and those whose results it was made on.
    def call_list(self):
        calls = []
        one = self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        calls.reverse()
        return _CallList(calls)


call = _Call(from_kall=False)


class _CallList(list):
    # Also a part of the list is in it.
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        count = len(value)
        if count > len(self):
            return False
        return any([list(self[i : i + count]) == value for i in range(len(self) - count + 1)])

    def __repr__(self):
        import pprint

        return pprint.pformat(list(self))
