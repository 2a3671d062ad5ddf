# Mocks that are not called: their attributes are mocks too.

import inspect
from unittest._calls import DEFAULT, MISSING, _CallList
from unittest._magics import MAGICS

from ._mock_calls import _Asserted

__name__ = "unittest.mock"

_STARTS = ("assert", "assret", "asert", "aseert", "assrt", "called_", "not_called")
_OWN = {"return_value", "side_effect", "method_calls", "mock_calls", "name"}

# Of which class the attributes of mocks are that do not make their own kind; those of coroutines
# have a class, too. Filled where these classes are.
_CHILDREN = {}


class InvalidSpecError(Exception):
    pass


def _is_exception(value):
    return isinstance(value, BaseException) or (
        isinstance(value, type) and issubclass(value, BaseException)
    )


# An iterable of effects as an iterator; what is called or raised stays as it is.
def _effects(value):
    if value is None or callable(value) or _is_exception(value) or value is DEFAULT:
        return value
    try:
        return iter(value)
    except TypeError:
        return value


class Base:
    # Each mock has a class of its own, which special methods can be set on.
    def __new__(cls, *args, **kwargs):
        return object.__new__(type(cls.__name__, (cls,), {"__doc__": cls.__doc__}))

    def __init__(self, *args, **kwargs):
        pass


class NonCallableMock(_Asserted, Base):
    def __init__(
        self,
        spec=None,
        wraps=None,
        name=None,
        spec_set=None,
        parent=None,
        _spec_state=None,
        _new_name="",
        _new_parent=None,
        _spec_as_instance=False,
        _eat_self=None,
        unsafe=False,
        **kwargs,
    ):
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name or name or ""
        own["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        own["_mock_children"] = {}
        own["_mock_sealed"] = False
        own["_mock_wraps"] = wraps
        own["_mock_unsafe"] = unsafe
        own["_mock_side_effect"] = None
        own["_mock_return_value"] = DEFAULT
        own["_mock_signature"] = None
        own["_spec_set"] = spec_set is not None
        self._mock_add_spec(spec if spec_set is None else spec_set)
        self.reset_mock()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec):
        own = self.__dict__
        if _is_mock(spec) and isinstance(spec, type) is False:
            raise InvalidSpecError("Cannot spec a Mock object. [object=%r]" % (spec,))
        own["_spec_class"] = None
        own["_mock_methods"] = None
        if spec is None:
            return
        if isinstance(spec, (list, tuple)):
            own["_mock_methods"] = list(spec)
            return
        own["_spec_class"] = spec if isinstance(spec, type) else type(spec)
        own["_mock_methods"] = dir(spec)
        own["_spec_coroutines"] = [n for n in dir(spec) if _is_coroutine(spec, n)]

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec)
        self.__dict__["_spec_set"] = bool(spec_set)

    def attach_mock(self, mock, attribute):
        own = mock.__dict__
        own["_mock_parent"] = own["_mock_new_parent"] = None
        own["_mock_name"] = own["_mock_new_name"] = ""
        setattr(self, attribute, mock)

    @property
    def __class__(self):
        spec = self.__dict__.get("_spec_class")
        return type(self) if spec is None else spec

    @property
    def return_value(self):
        own = self.__dict__
        if own["_mock_return_value"] is DEFAULT and own["_mock_wraps"] is None:
            own["_mock_return_value"] = self._get_child_mock(_new_parent=self, _new_name="()")
        return own["_mock_return_value"]

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        self.__dict__["_mock_side_effect"] = _effects(value)

    @property
    def called(self):
        return self.__dict__["called"]

    @called.setter
    def called(self, value):
        self.__dict__["called"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        own = self.__dict__
        own.update(called=False, call_args=None, call_count=0)
        own.update(mock_calls=_CallList(), call_args_list=_CallList(), method_calls=_CallList())
        if return_value:
            own["_mock_return_value"] = DEFAULT
        if side_effect:
            own["_mock_side_effect"] = None
        for child in own["_mock_children"].values():
            if _is_mock(child):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = own["_mock_return_value"]
        if _is_mock(result) and result is not self:
            result.reset_mock(visited)

    # Values for attributes, also for those of children (`"name.attribute"`).
    def configure_mock(self, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *steps, last = path.split(".")
            target = self
            for step in steps:
                target = getattr(target, step)
            setattr(target, last, value)

    def __getattr__(self, name):
        own = self.__dict__
        if name in ("_mock_methods", "_mock_children", "_mock_unsafe", "_spec_class"):
            raise AttributeError(name)
        methods = own["_mock_methods"]
        if methods is not None and name not in methods:
            raise AttributeError("Mock object has no attribute %r" % name)
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if name.startswith(_STARTS) and not own["_mock_unsafe"]:
            if methods is None or name not in methods:
                raise AttributeError(
                    "%r is not a valid assertion. Use a spec for the mock if %r is meant to be "
                    "an attribute." % (name, name)
                )
        child = own["_mock_children"].get(name, DEFAULT)
        if child is MISSING:
            raise AttributeError(name)
        if child is DEFAULT:
            if own["_mock_sealed"]:
                raise AttributeError("%s.%s" % (self._extract_mock_name(), name))
            wraps = own["_mock_wraps"]
            wraps = None if wraps is None else getattr(wraps, name)
            child = self._child(name, wraps=wraps)
            own["_mock_children"][name] = child
        return child

    def _child(self, name, **options):
        if name in self.__dict__.get("_spec_coroutines", ()):
            options["_kind"] = _CHILDREN["coroutine"]
        return self._get_child_mock(
            parent=self, name=name, _new_name=name, _new_parent=self, **options
        )

    # What attributes and results are: of the class that a program has derived.
    def _get_child_mock(self, _kind=None, **kwargs):
        if self.__dict__["_mock_sealed"]:
            name = "." + kwargs["name"] if "name" in kwargs else "()"
            raise AttributeError(self._extract_mock_name() + name)
        kind = _kind or type(self).__mro__[1]
        return _CHILDREN.get(kind, kind)(**kwargs)

    def __setattr__(self, name, value):
        own = self.__dict__
        if name in _OWN or name in ("called", "call_count", "call_args", "call_args_list"):
            return object.__setattr__(self, name, value)
        if name in own and name.startswith("_"):
            own[name] = value
            return
        if own.get("_spec_set") and name not in own["_mock_methods"]:
            if name not in own:
                raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in MAGICS:
            return _set_magic(self, name, value)
        if own["_mock_sealed"] and name not in own and name not in own["_mock_children"]:
            raise AttributeError("Cannot set %s.%s" % (self._extract_mock_name(), name))
        if _adopt(self, value, name, name):
            own.pop(name, None)
            own["_mock_children"][name] = value
            return
        if own["_mock_children"].get(name) is MISSING:
            del own["_mock_children"][name]
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        own = self.__dict__
        if name in MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            return
        gone = own["_mock_children"].get(name, DEFAULT)
        if name in own:
            object.__delattr__(self, name)
        elif gone is MISSING:
            raise AttributeError(name)
        own["_mock_children"][name] = MISSING

    def __dir__(self):
        own = self.__dict__
        names = set(own["_mock_methods"] or dir(type(self)))
        names.update([n for n in own if not n.startswith("_mock_")])
        gone = [n for n, child in own["_mock_children"].items() if child is MISSING]
        names.update(own["_mock_children"])
        return sorted(names.difference(gone))

    # `mock.attribute().other`: from the first mock to this one.
    def _extract_mock_name(self):
        own = self.__dict__
        parts = [own["_mock_new_name"]]
        parent = own["_mock_new_parent"]
        dot = "" if parts == ["()"] else "."
        while parent is not None:
            name = parent.__dict__["_mock_new_name"]
            parts.append((name or "mock") + dot)
            dot = "" if name == "()" else "."
            parent = parent.__dict__["_mock_new_parent"]
        if len(parts) == 1:
            return parts[0] or "mock"
        return "".join(reversed(parts))

    def __repr__(self):
        own = self.__dict__
        name = self._extract_mock_name()
        shown = "" if name == "mock" and not own["_mock_name"] else " name=%r" % name
        spec = own["_spec_class"]
        if spec is not None:
            word = "spec_set" if own["_spec_set"] else "spec"
            shown += " %s=%r" % (word, spec.__name__)
        return "<%s%s id='%s'>" % (type(self).__name__, shown, id(self))


def _is_mock(value):
    return isinstance(value, object) and issubclass(type(value), Base)


def _is_coroutine(spec, name):
    try:
        return inspect.iscoroutinefunction(inspect.getattr_static(spec, name, None))
    except AttributeError:
        return False


# Makes a mock without a parent a child; is it one?
def _adopt(parent, value, name, new_name):
    if not _is_mock(value):
        return False
    own = value.__dict__
    if own["_mock_name"] or own["_mock_new_name"] or own["_mock_parent"] is not None:
        return False
    if own["_mock_new_parent"] is not None:
        return False
    one = parent
    while one is not None:
        if one is value:
            return False
        one = one.__dict__["_mock_new_parent"]
    if new_name:
        own["_mock_new_parent"] = parent
        own["_mock_new_name"] = new_name
    if name:
        own["_mock_parent"] = parent
        own["_mock_name"] = name
    return True


def _set_magic(mock, name, value):
    if _is_mock(value):
        _adopt(mock, value, None, name)
        mock.__dict__["_mock_children"][name] = value
        setattr(type(mock), name, _Fixed(value))
    elif inspect.isfunction(value):
        setattr(type(mock), name, value)
    else:
        setattr(type(mock), name, value)


class _Fixed:
    def __init__(self, value):
        self.value = value

    def __get__(self, obj, cls=None):
        return self.value
