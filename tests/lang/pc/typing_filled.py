# Variables filled in: those of classes, of functions' parameters, of several types at once.
import collections.abc
from typing import *
from typing import Concatenate, ParamSpec, ParamSpecArgs, Unpack

T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str, covariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Box(Generic[T]):
    pass


class Map(Dict[K, V]):
    pass


class Call(Generic[P, T]):
    pass


class Lone(Generic[P]):
    pass


class Array(Generic[T, *Ts]):
    pass


for hint in (
    List[T][int], Dict[K, V][int, str], Dict[T, T][int], List[Dict[K, V]][int, T], Map[int, str],
    Union[T, int][str], Union[T, int][int], Optional[T][List[int]], Callable[[T], V][int, str],
    Callable[P, T][[int, str], float], Callable[P, int][...], Callable[Concatenate[int, P], T][[str], int],
    collections.abc.Callable[P, T][[int, str], float], collections.abc.Callable[[T, int], T][str],
    Call[[int, str], float], Call[P, int][[str]], Call[..., int], Lone[int, str], Lone[[int, str]],
    Lone[[int, T]][str], Array[int, str, float], Array[int], Array[T, *Ts][int, str],
    Array[*tuple[int, str]], Tuple[T, *Ts][int, str, float], tuple[*Ts, T][int, *tuple[str, ...], float],
    Annotated[List[T], "note"][int], Annotated[Annotated[T, 1], 2][str], ClassVar[List[T]][int],
    Type[T][int], list[T][int], dict[str, List[T]][int], (T | list[T])[int], Literal[1, 2, 1, True],
    Literal[Literal[1], 3], Tuple[()], Tuple[T, ...][int], Unpack[Tuple[T, int]][str],
):
    print(hint, get_origin(hint), get_args(hint), getattr(hint, "__parameters__", 0))

for alias in (List, Dict, Tuple, Callable, Hashable, Iterable, ContextManager, Counter, Type):
    print(alias, alias.__origin__, alias.__name__, alias.__module__, alias._nparams, alias._inst)
for cls in (Box, Map, Call, Array):
    print(cls.__parameters__, cls.__bases__, cls.__orig_bases__)
print([K.__bound__, V.__constraints__, V.__covariant__, T.__bound__, P.args, P.kwargs, T, K, V, P, Ts])
print(P.args == ParamSpecArgs(P), P.args == P.kwargs, get_origin(P.args))
print(List[int] is List[int], List[T] == List[K], hash(Union[int, str]) == hash(Union[str, int]))
print(Union[int, str] == Union[str, int], Union[int, str] == (int | str), Literal[0] == Literal[False])
print(Literal[1, 2] == Literal[2, 1], Optional[int] == Union[int, None], Union[int, int])
print(Box[int]().__orig_class__, Box[int].__origin__, List[int].append is list.append)
print((List | int), (int | T), (None | List[int]), ("C" | T) if False else "", (T | "C"))
print(isinstance(Box, Hashable), isinstance([], List), isinstance([], Hashable), issubclass(list, Iterable))
print(issubclass(List, Sequence), isinstance(1, Union[int, str]), issubclass(str, Optional[int]))
print(*[type(x).__name__ for x in (List[int], Union[int, str], Callable[[], int])])
