# What cannot stand in brackets, and what cannot be called, derived from or asked: the errors.
import typing
from typing import *
from typing import Concatenate, ParamSpec, Unpack

T = TypeVar("T")
S = TypeVar("S")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


def refused(what):
    try:
        print(what, "->", eval(what))
    except Exception as e:
        print(what, "->", type(e).__name__, str(e))


class Box(Generic[T]):
    pass


class Pair(Generic[T, S]):
    pass


for what in (
    "List[int, str]", "List[int][str]", "Dict[int]", "Union[()]", "Union[ClassVar[int], int]",
    "Optional[int, str]", "Optional[Union]", "List[Generic]", "List[Generic[T]]", "List[ClassVar[int]]",
    "List[Final]", "NoReturn[int]", "Self[int]", "LiteralString[0]", "ClassVar[int, str]",
    "Final[int, str]", "ClassVar[ClassVar[int]]", "Callable[int]", "Callable[[int], ()]",
    "Callable[int, str, int]", "Concatenate[()]", "Concatenate[int, str]", "Generic[int]", "Generic[()]",
    "Generic[T, T]", "Box[int, str]", "Pair[int]", "Box[int][str]", "Generic[T][int]",
    "Annotated[int]", "Annotated[Unpack[Ts], 1]", "Annotated()", "Unpack[int, str]", "Unpack[Ts][int]",
    "TypeVar('A', int)", "TypeVar('A', int, str, bound=int)", "TypeVar('A', covariant=1, contravariant=1)",
    "ForwardRef(1)", "ForwardRef('1 +')", "List['1 +']", "List[(int, str), 3]", "Required[int, str]",
    "Any()", "Union()", "List()", "List[int]()", "Iterable[int]()", "isinstance(1, Any)",
    "isinstance([], List[int])", "issubclass(int, Union)", "isinstance(1, Union[int, List[int]])",
    "issubclass(list, List[int])", "issubclass(int, Literal[1])", "assert_never([0] * 60)",
    "NamedTuple('N', [('a', int)], b=int)", "NamedTuple('N', [('a', (1, 2))])",
    "TypedDict('D', {'a': int}, b=int)", "runtime_checkable(int)", "get_type_hints(3)",
    "tuple[T][Unpack[Tuple[int, ...]]]", "Tuple[Unpack[Ts]][Unpack[Tuple[int, ...]], Unpack[Tuple[str, ...]]]",
):
    refused(what)


def derive(bases):
    try:
        exec("class X(%s): pass" % bases, globals())
        print(bases, "->", X.__bases__)
    except Exception as e:
        print(bases, "->", type(e).__name__, str(e))


for bases in (
    "Union", "Union[int, str]", "Optional[int]", "ClassVar", "Final[int]", "Literal[1]", "TypeVar",
    "type(List)", "Generic", "Protocol, int", "Generic[T], Generic[S]", "Generic[T], List[S]", "Any",
    "List[T]", "Dict[str, T], Generic[T]", "List", "Callable[[int], T]", "NewType('N', int)",
    "NamedTuple, int", "Annotated", "Box[T], Protocol", "ParamSpec('P')",
):
    derive(bases)
