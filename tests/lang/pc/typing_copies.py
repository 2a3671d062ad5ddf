# Hints are pickled and copied as what they are made of; forms stay themselves.
import copy
import pickle
import typing
from typing import Annotated, Any, Callable, Dict, Generic, List, Literal, Optional, Tuple, TypeVar
from typing import ClassVar, Union

T = TypeVar("T")


class Box(Generic[T]):
    pass


HINTS = (
    List[int],
    Dict[str, List[T]],
    Tuple[int, ...],
    Tuple[()],
    Optional[int],
    Union[int, str, None],
    Literal[1, "a"],
    Callable[[int, str], None],
    Callable[..., int],
    Annotated[int, "x", 3],
    Box[int],
    Box[T],
    ClassVar[int],
    Any,
    List,
    Union,
    T,
    typing.Mapping[str, int],
)
for hint in HINTS:
    for made in (pickle.loads(pickle.dumps(hint)), copy.copy(hint), copy.deepcopy(hint)):
        print(repr(hint), made == hint, repr(made) == repr(hint))
print(copy.deepcopy(Any) is Any, pickle.loads(pickle.dumps(List)) is List)
for hint in (Any, List, Union[int, str], Callable[..., int], Annotated[int, 1]):
    try:
        iter(hint)
    except TypeError as e:
        print("object is not iterable" in str(e))
for hint in (Union, Optional[int], Literal[1, 2], ClassVar[int]):
    try:

        class D(hint):
            pass
    except TypeError as e:
        print(e)
