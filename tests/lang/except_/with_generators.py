# Exceptions crossing generator boundaries keep the handling state right.
def gen():
    try:
        raise ValueError("inside")
    except ValueError:
        yield 1
        try:
            raise
        except ValueError as e:
            yield str(e)


try:
    raise KeyError("outside")
except KeyError:
    g = gen()
    print(next(g))
    try:
        raise IndexError
    except IndexError:
        print(next(g))
    try:
        raise
    except KeyError as e:
        print("still", e.args)


def producer(n):
    for i in range(n):
        try:
            yield i
        except ValueError as e:
            print("producer saw", e)


def consumer(src):
    for x in src:
        if x == 1:
            try:
                src.throw(ValueError("from consumer"))
            except StopIteration:
                print("stopped")
        print(x)


consumer(producer(4))


def failing():
    yield 1
    raise OSError("gen failed")


def relay():
    try:
        yield from failing()
    except OSError as e:
        yield "relay caught " + str(e)
    yield "after"


print(list(relay()))
try:
    for x in failing():
        print(x)
except OSError as e:
    print(e)
f = failing()
next(f)
try:
    next(f)
except OSError:
    pass
print(list(f))
