# Starred items in list, tuple, set and dict displays.
a = [1, 2]
b = (3, 4)
print([*a, *b], (*a, *b), [0, *a, 9], (*"hi",), [*range(3), *a, *[]])
print(sorted({*a, *b, 1}), {**{"x": 1}, "y": 2}, {"x": 0, **{"x": 5}, "z": 1})
print({**{}, **{"a": 1}, **{"a": 2}})
print([*{"k": 1, "l": 2}], [*(i for i in range(3))], *a, *b)
t = *a, 5
print(t, type(t).__name__)
for x in *a, *b:
    print(x, end=" ")
print()


def gen():
    yield from (*a, *b)


print(list(gen()))


def f():
    return *a, *b


print(f())
for bad in ("[*1]", "{**[1]}", "(*None,)"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
print([*a][::-1], [[*a], *[[*b]]])
print(len([*range(300), *range(300)]))
