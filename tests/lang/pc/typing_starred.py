# A tuple of unknown length with a star before it fills the variables beside one that takes several.
from typing import Generic, Tuple, TypeVar, TypeVarTuple, Unpack

T = TypeVar("T")
S = TypeVar("S")
Ts = TypeVarTuple("Ts")


class Box(Generic[T, Unpack[Ts]]):
    pass


class Ends(Generic[T, Unpack[Ts], S]):
    pass


stars = (*tuple[int, ...],)[0]
print(stars, stars == tuple[int, ...], (*tuple[int],)[0], hash(stars) == hash(stars))
for make in (
    lambda: Box[stars], lambda: Box[str, stars], lambda: Box[stars, str], lambda: Box[str],
    lambda: Box[Unpack[Tuple[int, ...]]], lambda: Ends[stars], lambda: Ends[str, stars, bytes],
    lambda: Ends[stars, bytes], lambda: Ends[str, bytes], lambda: Unpack[Ts],
    lambda: tuple[T, Unpack[Ts]][stars], lambda: tuple[Unpack[Ts], T][str, stars],
    lambda: Ends[str], lambda: Box[()], lambda: Box[stars, stars], lambda: list[T][stars],
    lambda: dict[T, S][stars], lambda: tuple[Unpack[Ts], str][stars, int],
):  # fmt: skip
    try:
        print(make())
    except TypeError as e:
        print("TypeError")
