# `list[int]` and `int | str`: their own attributes, and those of the class; copies, stars, errors.
import collections.abc
import copy
import pickle
import types
import weakref
from types import GenericAlias, UnionType
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


class Own(list):
    "Doc."


for alias in (
    list[int], dict[str, T], tuple[()], tuple[int, ...], Own[T], type[int], list["Own"], list[None],
    GenericAlias(Own, (int, T)), next(iter(tuple[int, str])),
    collections.abc.Callable[[int, T], str], collections.abc.Callable[P, int],
    collections.abc.Callable[..., T], collections.abc.Callable[[], None],
):
    print(alias, alias.__origin__, alias.__args__, alias.__parameters__, alias.__unpacked__)
    print(copy.copy(alias) == alias, copy.deepcopy(alias) == alias, pickle.loads(pickle.dumps(alias)) == alias)
    print(type(alias).__name__, weakref.ref(alias)() is alias, hash(alias) == hash(copy.copy(alias)))
print(list[int].__class__, list[int].__name__, list[int].__module__, Own[int].__doc__, list[int].append([], 1))
print(list[int] == list[int], list[int] == list, list[int] != list[str], {"__origin__", "append"} <= set(dir(list[int])))
print(list[int]([1]), Own[int]().__orig_class__, dict[str, int].fromkeys("ab"), isinstance(list[int], type))
print(list[T] | int, int | list[T], (list[T] | T)[int], (int | str) | int, (int | None).__args__, type(int | str))
print(int | str == str | int, hash(int | str) == hash(str | int), isinstance(1, int | str), issubclass(bool, int | None))
print(pickle.loads(pickle.dumps(int | str)), copy.copy(int | None), (T | int).__parameters__)


class Derived(list[int], collections.abc.Callable[[int], str]):
    def __call__(self):
        pass


class Sub(GenericAlias):
    pass


print(Derived.__bases__, Derived.__orig_bases__, Sub(list, int) == list[int], repr(Sub(list, int)))
for wrong in (
    "list[int][str]", "dict[T, int][int, str]", "isinstance([], list[int])", "issubclass(list, list[int])",
    "isinstance(1, int | list[int])", "int | 3", "3 | int", "(int | str) | 'x'", "UnionType()",
    "GenericAlias(bad=1)", "collections.abc.Callable[int]", "collections.abc.Callable[int, str]",
    "collections.abc.Callable[[int], str, 3]", "iter(list)", "setattr(list[int], 'x', 1)",
):
    try:
        print(wrong, eval(wrong))
    except (TypeError, AttributeError) as e:
        text = str(e).replace("types.UnionType", "UnionType")
        print(wrong, type(e).__name__, text if "keyword" not in text and "setattr" not in wrong else "")
