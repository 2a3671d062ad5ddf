# Generic aliases and unions of classes.
print(list[int], dict[str, int], tuple[int, ...], set[str], type[int])
print(list[int].__origin__ is list, list[int].__args__, dict[str, list[int]].__args__)
print(list[int]([1, 2]), dict[str, int](a=1), tuple[int]((3,)))
print(int | str, int | None, list[int] | None)
print((int | str).__args__, isinstance(5, int | str), isinstance(5.0, int | str), isinstance(None, int | None))
print(issubclass(bool, int | str), (int | str) == (str | int), int | int)
for f in (lambda: isinstance([], list[int]), lambda: 5 | int, lambda: int | 5, lambda: int[str]):
    try:
        print(f())
    except TypeError:
        print("TypeError")


class C:
    def __class_getitem__(cls, item):
        return cls.__name__, item


class D(C):
    pass


print(C[int], D[1, 2], C["x"])
