# object(), type objects, None, Ellipsis and NotImplemented.
a, b = object(), object()
print(
    a is a,
    a == a,
    a == b,
    a != b,
    len({a, b}),
    bool(a),
    isinstance(a, object),
    type(a) is object,
    callable(object),
)
print(None is None, None == 0, bool(None), str(None), [None], {None: 1}[None], type(None)() is None)
print(... is Ellipsis, bool(...), [..., 1], {...: 2}[Ellipsis], NotImplemented is NotImplemented)
for t in (
    int,
    str,
    list,
    dict,
    tuple,
    set,
    frozenset,
    float,
    bool,
    bytes,
    bytearray,
    object,
    type,
    range,
    slice,
    property,
):
    print(t.__name__, isinstance(t, type), callable(t), t is t, t == t, hash(t) == hash(t))
print(
    int is not str,
    type(5) is int,
    type(type(5)) is type,
    int() == 0,
    str() == "",
    list() == [],
    dict() == {},
    set() == set(),
    bool() is False,
)
print(
    {int: "int", str: "str"}[type("x")],
    [t(5) for t in (int, float, str, bool)],
    list(map(int, ["1", "2"])),
    int.__name__,
)
for bad in (
    "None()",
    "None + 1",
    "None[0]",
    "None.x",
    "None < 1",
    "len(None)",
    "for_ in None",
    "object().x",
    "...()",
    "type(5)('x')",
    "int.x",
    "object(5)",
    "a.x",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (TypeError, AttributeError, NameError, ValueError) as e:
        print(bad, type(e).__name__)
try:
    None.x = 1
except AttributeError:
    print("AttributeError")
