# Forms of return, including inside loops and try.
def nothing():
    return


def tuple_():
    return 1, 2


def single():
    return (1,)


def early(n):
    for i in range(10):
        while True:
            if i == n:
                return i * 10
            break
    return "not found"


def conditional(a):
    if a:
        return "a"
    elif a is None:
        return
    return not a


print(nothing(), tuple_(), single(), early(3), early(30))
print(conditional(1), conditional(None), conditional(0))


def through_finally():
    for i in range(3):
        try:
            return i
        finally:
            print("finally", i)


print(through_finally())


def override():
    try:
        return "try"
    finally:
        return "finally"


print(override())


def in_with():
    class M:
        def __enter__(self):
            return 5

        def __exit__(self, *a):
            print("exit", a)

    with M() as m:
        return m + 1


print(in_with())


def recursive(n):
    return n and n + recursive(n - 1)


print(recursive(10))
