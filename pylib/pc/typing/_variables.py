# What stands for types that a program fills in later: `TypeVar`, `TypeVarTuple`, `ParamSpec`.

from typing import _checks
from typing._base import GenericAlias, _Final, _Immutable, _Unionable, _caller

__name__ = "typing"


class _Variable(_Final, _Immutable, _root=True):
    __infer_variance__ = False
    # What is evaluated when it is first asked for, if the variable was made by a list of type
    # parameters.
    _later = {}

    def _name_it(self, name):
        self.__name__ = name
        module = _caller(2)
        if module != "typing":
            self.__module__ = module

    def __getattr__(self, name):
        if name not in self._later:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))
        value = self._later[name]()
        setattr(self, name, value)
        return value

    def has_default(self):
        return hasattr(self, "__default__")

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        return self.__name__


# One that has a bound and a variance.
class _Bounded(_Variable, _Unionable, _root=True):
    def _bind(self, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _checks._type_check(bound, "Bound must be a type.") if bound else None

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return sign + self.__name__


def _is_starred(arg):
    if isinstance(arg, GenericAlias):
        return arg.__unpacked__
    return getattr(arg, "__origin__", None) is _checks._forms.Unpack


class TypeVar(_Bounded, _root=True):
    def __init__(
        self,
        name,
        *constraints,
        bound=None,
        covariant=False,
        contravariant=False,
        infer_variance=False
    ):
        self._bind(bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        text = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = _checks._checked(constraints, text)
        if infer_variance:
            self.__infer_variance__ = True
        self._name_it(name)

    def __typing_subst__(self, arg):
        arg = _checks._type_check(arg, "Parameters to generic types must be types.")
        if not isinstance(arg, type) and _is_starred(arg):
            raise TypeError("%s is not valid as type argument" % (arg,))
        return arg


class TypeVarTuple(_Variable, _root=True):
    def __init__(self, name):
        self._name_it(name)

    # What a star before it gives.
    def __iter__(self):
        yield _checks._forms.Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    # Gathers the arguments that belong to it in a tuple. A starred tuple of unknown length among
    # them gives also what the variables beside this one lack.
    def __typing_prepare_subst__(self, alias, args):
        names = alias.__parameters__
        before = names.index(self)
        after = len(names) - before - 1
        if any([isinstance(name, TypeVarTuple) for name in names[before + 1 :]]):
            raise TypeError("More than one TypeVarTuple parameter in %s" % (alias,))
        at, item = _endless(args)
        left, right = before, after
        if at is not None:
            left, right = min(before, at), min(after, len(args) - at - 1)
        elif before + after > len(args):
            text = "Too few arguments for %s; actual %d, expected at least %d"
            raise TypeError(text % (alias, len(args), len(names) - 1))
        args = tuple(args)
        end = len(args) - right
        own = (args[left:end],)
        fill = (item,)
        return args[:left] + fill * (before - left) + own + fill * (after - right) + args[end:]


# Where among `args` a starred tuple of unknown length is, and what its items are.
def _endless(args):
    found = (None, None)
    for at, arg in enumerate(args):
        items = _checks._starred_items(arg)
        if items and len(items) == 2 and items[-1] is ...:
            if found[0] is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            found = (at, items[0])
    return found


class ParamSpec(_Bounded, _root=True):
    def __init__(
        self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False
    ):
        self._bind(bound, covariant, contravariant)
        if infer_variance:
            self.__infer_variance__ = True
        self._name_it(name)

    args = property(lambda self: ParamSpecArgs(self))
    kwargs = property(lambda self: ParamSpecKwargs(self))

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return _checks._checked(arg, "Expected a type.")
        if not _checks._is_param_expr(arg):
            text = "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %s"
            raise TypeError(text % (arg,))
        return arg

    # `Z[int, str]` is `Z[[int, str]]` where it is the only parameter.
    def __typing_prepare_subst__(self, alias, args):
        names = alias.__parameters__
        at = names.index(self)
        if at >= len(args):
            raise TypeError("Too few arguments for %s" % (alias,))
        if len(names) == 1 and not _checks._is_param_expr(args[0]):
            return (tuple(args),)
        if isinstance(args[at], list):
            return (*args[:at], tuple(args[at]), *args[at + 1 :])
        return args


# `P.args` and `P.kwargs`: hints of `*args` and `**kwargs`.
class _OfParamSpec(_Final, _Immutable, _root=True):
    _end = ""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return self.__origin__.__name__ + self._end

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.__origin__ == other.__origin__


class ParamSpecArgs(_OfParamSpec, _root=True):
    _end = ".args"


class ParamSpecKwargs(_OfParamSpec, _root=True):
    _end = ".kwargs"


# Another name for a type that is a type of its own where types are checked.
class NewType(_Unionable):
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x):
        return x

    # A base whose hook says what the program should have written.
    def __mro_entries__(self, bases):
        parent = self.__name__

        class Refused:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    "`%s = NewType(%r, %s)`" % (cls.__name__, cls.__name__, parent)
                )

        return (Refused,)

    def __repr__(self):
        return "%s.%s" % (self.__module__, self.__qualname__)

    def __reduce__(self):
        return self.__qualname__


# Those that modules use which cannot make their own, as `from typing import T` does.
T, KT, VT = TypeVar("T"), TypeVar("KT"), TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
