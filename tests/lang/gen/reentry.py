# A running generator cannot be resumed.
def g():
    try:
        print(next(me))
    except ValueError:
        print("ValueError: already running")
    yield 1
    try:
        me.send(None)
    except ValueError:
        print("ValueError")
    try:
        me.close()
    except ValueError:
        print("ValueError on close")
    try:
        me.throw(KeyError)
    except ValueError:
        print("ValueError on throw")
    yield 2


me = g()
print(list(me))


def through():
    yield from loop


def inner():
    try:
        next(loop)
    except ValueError:
        print("ValueError through a chain")
    yield "x"


def head():
    yield from inner()


loop = head()
print(next(loop), next(loop, "end"))


class Evil:
    def __iter__(self):
        return self

    def __next__(self):
        return next(gen)


def over():
    yield from Evil()


gen = over()
try:
    next(gen)
except ValueError:
    print("ValueError")
