# Hints that are text (`from __future__ import annotations`) and mean `ClassVar`, `InitVar` or
# `KW_ONLY` by what the module calls them; what fields and classes show of themselves.
from __future__ import annotations

import abc
import dataclasses
import dataclasses as dc
import typing
import typing as tp
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class A:
    a: int
    b: ClassVar[int] = 1
    c: typing.ClassVar = 2
    d: tp.ClassVar[str] = "d"
    e: InitVar[int] = 3
    f: dc.InitVar[int] = 4
    g: dataclasses.InitVar = 5
    _: KW_ONLY
    h: list[ClassVar] = field(default_factory=list, metadata={"k": 1})

    def __post_init__(self, e, f, g):
        self.sum = e + f + g


print(A(1, h=[2]), A(1).sum, A(1, 10, 10, 10).sum, [f.name for f in fields(A)])
for f in A.__dataclass_fields__.values():
    print(f.name, f.type, f._field_type, f.kw_only is True, f.metadata)
try:
    A.__dataclass_fields__["h"].metadata["k"] = 2
except TypeError as e:
    print(e)
try:
    A(1, 2, 3, 4, [5])
except TypeError as e:
    print("positional" in str(e))


@dataclass
class Node:
    next: Node = None
    kind: "Node" = field(default=None, repr=False)


print(Node(Node()), "MISSING_TYPE object" in repr(dataclasses.MISSING), dataclasses._FIELDS, dataclasses._PARAMS)


@dataclass(frozen=True)
class Frozen:
    x: int


print(Frozen.__setattr__.__qualname__, Frozen.__delattr__.__qualname__, Frozen.__eq__.__qualname__)


class Ordered(abc.ABC):
    @abc.abstractmethod
    def __lt__(self, other): ...

    @abc.abstractmethod
    def __eq__(self, other): ...


@dataclass(order=True)
class Date(Ordered):
    year: int


print(Date(1) < Date(2), Date.__abstractmethods__)


class One:
    __slots__ = "a"


class Gone:
    __slots__ = iter(("a",))


@dataclass(slots=True)
class Two(One):
    a: int
    b: int


print(Two.__slots__, Two(1, 2))
try:

    @dataclass(slots=True)
    class Three(Gone):
        b: int
except TypeError as e:
    print(e)
