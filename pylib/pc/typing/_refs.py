# References to what is not defined yet, and how hints that contain them are evaluated.

import sys

from typing import _checks
from typing._base import GenericAlias, UnionType, _Final, _Unionable

__name__ = "typing"


class ForwardRef(_Unionable, _Final, _root=True):
    __slots__ = (
        "__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
        "__forward_is_argument__", "__forward_is_class__", "__forward_module__",
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got %r" % (arg,))
        # The hint of `*args: *Ts` is no expression by itself.
        source = "(%s,)[0]" % arg if arg.startswith("*") else arg
        try:
            self.__forward_code__ = compile(source, "<string>", "eval")
        except SyntaxError:
            text = "Forward reference must be an expression -- got %r"
            raise SyntaxError(text % (arg,)) from None
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_value__, self.__forward_evaluated__ = None, False

    def _evaluate(self, globalns, localns, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            outer, inner = self._spaces(globalns, localns)
            found = _checks._type_check(
                eval(self.__forward_code__, outer, inner),
                "Forward references must evaluate to types.",
                is_argument=self.__forward_is_argument__,
                allow_special_forms=self.__forward_is_class__,
            )
            guard = recursive_guard | {self.__forward_arg__}
            self.__forward_value__ = _eval_type(found, outer, inner, guard)
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def _spaces(self, outer, inner):
        if outer is None:
            outer = {} if inner is None else inner
        if inner is None:
            inner = outer
        if self.__forward_module__ is not None:
            module = sys.modules.get(self.__forward_module__)
            outer = getattr(module, "__dict__", outer)
        return outer, inner

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = self.__forward_module__
        where = "" if module is None else ", module=%r" % (module,)
        return "ForwardRef(%r%s)" % (self.__forward_arg__, where)


# Text in the arguments of the interpreter's own aliases (`list["C"]`) is a reference, too.
def _with_refs(alias):
    args = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in alias.__args__])
    if not _checks._should_unflatten_callable_args(alias, args):
        made = GenericAlias(alias.__origin__, args)
    else:
        made = alias.__origin__[list(args[:-1]), args[-1]]
    return sys.modules["typing"].Unpack[made] if alias.__unpacked__ else made


# `t` with other arguments.
def _rebuilt(t, args):
    if isinstance(t, GenericAlias):
        return GenericAlias(t.__origin__, args)
    if isinstance(t, UnionType):
        made = args[0]
        for other in args[1:]:
            made = made | other
        return made
    return t.copy_with(args)


# `t` with every reference in it replaced by what it refers to; `recursive_guard` has the texts
# that are being evaluated.
def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if not isinstance(t, (_checks._aliases._GenericAlias, GenericAlias, UnionType)):
        return t
    if isinstance(t, GenericAlias):
        t = _with_refs(t)
    args = tuple([_eval_type(arg, globalns, localns, recursive_guard) for arg in t.__args__])
    return t if args == t.__args__ else _rebuilt(t, args)
