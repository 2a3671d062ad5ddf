# Exceptions travel through functions, methods, built-ins and comprehensions.
def deep(n):
    if n == 0:
        raise ValueError("bottom")
    deep(n - 1)


for n in (0, 1, 50):
    try:
        deep(n)
    except ValueError as e:
        print(e)


class C:
    def __init__(self):
        deep(1)


def sources():
    yield lambda: C()
    yield lambda: [deep(0) for _ in range(3)]
    yield lambda: {deep(0): 1}
    yield lambda: list(map(deep, [0]))
    yield lambda: sorted([2, 1], key=lambda k: deep(k))
    yield lambda: max([1, 2], key=deep)
    yield lambda: sum(deep(0) for _ in range(1))
    yield lambda: any(map(lambda x: deep(0), [1]))
    yield lambda: list(filter(deep, [0, 1]))
    yield lambda: dict((deep(0), 1) for _ in "a")
    yield lambda: "".join(deep(0) for _ in "a")
    yield lambda: [1, 2].sort(key=deep)
    yield lambda: [].extend(deep(0) for _ in "a")
    yield lambda: print(deep(0))
    yield lambda: f"{deep(0)}"
    yield lambda: (lambda a=deep(0) if True else 1: a)()
    yield lambda: exec("deep(0)", {"deep": deep})
    yield lambda: eval("deep(1)", {"deep": deep})
    yield lambda: list(zip(map(deep, [0]), [1]))
    yield lambda: list(enumerate(map(deep, [0])))
    yield lambda: set(map(deep, [0]))
    yield lambda: tuple(map(deep, [0]))


for i, f in enumerate(sources()):
    try:
        f()
        print(i, "no error")
    except ValueError as e:
        print(i, e)


def class_body():
    class Bad:
        x = 1
        deep(0)


def decorator():
    @deep
    def f():
        pass


for f in (class_body, decorator):
    try:
        f()
    except (ValueError, TypeError, RecursionError) as e:
        print(type(e).__name__)
