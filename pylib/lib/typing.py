# Type hints. They are never looked at here, so every construct stands for itself.

TYPE_CHECKING = False


class _Any:
    def __init__(self, name):
        self._name = name

    def __getitem__(self, item):
        return self

    def __call__(self, *args, **keywords):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return "typing." + self._name


Any = _Any("Any")
AnyStr = _Any("AnyStr")
Annotated = _Any("Annotated")
AsyncGenerator = _Any("AsyncGenerator")
AsyncIterable = _Any("AsyncIterable")
AsyncIterator = _Any("AsyncIterator")
Awaitable = _Any("Awaitable")
BinaryIO = _Any("BinaryIO")
ByteString = _Any("ByteString")
Callable = _Any("Callable")
ClassVar = _Any("ClassVar")
Collection = _Any("Collection")
Concatenate = _Any("Concatenate")
Container = _Any("Container")
Coroutine = _Any("Coroutine")
Counter = _Any("Counter")
DefaultDict = _Any("DefaultDict")
Deque = _Any("Deque")
Dict = _Any("Dict")
Final = _Any("Final")
FrozenSet = _Any("FrozenSet")
Generator = _Any("Generator")
Hashable = _Any("Hashable")
IO = _Any("IO")
ItemsView = _Any("ItemsView")
Iterable = _Any("Iterable")
Iterator = _Any("Iterator")
KeysView = _Any("KeysView")
List = _Any("List")
Literal = _Any("Literal")
LiteralString = _Any("LiteralString")
Mapping = _Any("Mapping")
MutableMapping = _Any("MutableMapping")
MutableSequence = _Any("MutableSequence")
MutableSet = _Any("MutableSet")
Never = _Any("Never")
NoReturn = _Any("NoReturn")
NotRequired = _Any("NotRequired")
Optional = _Any("Optional")
OrderedDict = _Any("OrderedDict")
Pattern = _Any("Pattern")
Required = _Any("Required")
Reversible = _Any("Reversible")
Self = _Any("Self")
Sequence = _Any("Sequence")
Set = _Any("Set")
Sized = _Any("Sized")
SupportsFloat = _Any("SupportsFloat")
SupportsInt = _Any("SupportsInt")
Text = str
TextIO = _Any("TextIO")
Tuple = _Any("Tuple")
Type = _Any("Type")
TypeAlias = _Any("TypeAlias")
TypeGuard = _Any("TypeGuard")
Union = _Any("Union")
Unpack = _Any("Unpack")
ValuesView = _Any("ValuesView")


class _Base:
    def __class_getitem__(cls, item):
        return cls


class Generic(_Base):
    pass


class Protocol(_Base):
    pass


class TypedDict(dict):
    pass


def TypeVar(name, *constraints, **options):
    return _Any(name)


ParamSpec = TypeVarTuple = TypeVar


def NewType(name, tp):
    return lambda value: value


def NamedTuple(name, fields=()):
    from collections import namedtuple

    return namedtuple(name, [field for field, _ in fields])


def cast(typ, val):
    return val


def _same(value):
    return value


no_type_check = final = runtime_checkable = override = _same


def overload(func):
    return func


def get_type_hints(obj, *args, **keywords):
    return dict(getattr(obj, "__annotations__", {}))


def get_origin(tp):
    return None


def get_args(tp):
    return ()


def reveal_type(obj):
    return obj


def assert_type(val, typ):
    return val


def assert_never(arg):
    raise AssertionError("Expected code to be unreachable")
