# isinstance and issubclass with classes, tuples and nested tuples.
values = [
    1,
    True,
    1.5,
    "s",
    b"b",
    [],
    (),
    {},
    set(),
    None,
    len,
    lambda: 0,
    int,
    ValueError(),
    range(1),
    object(),
]
for v in values:
    print(
        [
            isinstance(v, t)
            for t in (int, bool, float, str, bytes, list, tuple, dict, set, type, Exception, object)
        ]
    )
print(
    isinstance(1, (str, int)),
    isinstance(1, (str, (float, (int,)))),
    isinstance(1, ()),
    isinstance("a", (int, float)),
)
print(
    issubclass(bool, int),
    issubclass(int, bool),
    issubclass(int, (str, object)),
    issubclass(KeyError, LookupError),
    issubclass(list, list),
)


class A:
    pass


class B(A):
    pass


class C(B, ValueError):
    pass


print(
    isinstance(B(), A),
    isinstance(A(), B),
    isinstance(C(), (ValueError, int)),
    issubclass(C, A),
    issubclass(C, Exception),
)
for bad in (
    "isinstance(1, 5)",
    "isinstance(1, 'int')",
    "isinstance(1)",
    "issubclass(1, int)",
    "issubclass(int, 5)",
    "isinstance(1, [int])",
):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")
print(
    isinstance(A, type),
    isinstance(type, type),
    isinstance(object, type),
    issubclass(type, object),
    isinstance(isinstance, object),
)
print(
    [
        type(v).__name__
        for v in (1, 1.5, "s", b"", [], (), {}, None, True, ..., NotImplemented, range(0), slice(1))
    ]
)
