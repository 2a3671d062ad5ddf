# Sequence patterns.
def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return ("one", a)
        case (1, b):
            return ("starts with 1", b)
        case [a, b]:
            return ("two", a, b)
        case [1, *rest, 9]:
            return ("1..9", rest)
        case [first, *_, last]:
            return ("ends", first, last)
        case _:
            return "no sequence"


for x in ([], (), [5], (5,), [1, 2], (3, 4), [1, 2, 3, 9], [1, 9], range(4), "ab", b"ab",
          bytearray(b"ab"), {1: 2}, {1, 2}, None, iter([1])):
    print(f(x))

match 1, 2, 3:
    case 1, *rest:
        print(rest)
match (1,):
    case x,:
        print(x)
match [[1, [2, 3]], 4]:
    case [[a, [b, *c]], d]:
        print(a, b, c, d)
match [1, 2, 3]:
    case [*all]:
        print(all)
match ["go", "north"]:
    case ["go", ("north" | "south") as where]:
        print("going", where)
match *[1, 2], 3:
    case [*_]:
        print("sequence")


class L(list):
    pass


class T(tuple):
    pass


match L([1, 2]):
    case [a, b]:
        print(a, b)
match T((1, 2)):
    case [a, *b]:
        print(a, b)
match memoryview(b"xy"):
    case [a, b]:
        print(a, b)


def nested(x):
    match x:
        case [("a" | "b") as k, [v] | (v, _)]:
            return k, v
        case [int(n) | float(n), *_] if n > 3:
            return "big", n
        case [_, _] | [_, _, _]:
            return "few"
        case (p):
            return "group", p


for x in (["a", [1]], ["b", (2, 3)], ["c", [1]], [5], [2.5], [1, 2, 3], 7):
    print(nested(x))

# Nothing is bound unless the whole pattern matches.
def partial(x):
    a = b = "old"
    match x:
        case [a, b, 3]:
            pass
        case [a, 4]:
            pass
    return a, b


print(partial([1, 2, 3]), partial([1, 2, 5]), partial([1, 4]), partial([1, 5]))
