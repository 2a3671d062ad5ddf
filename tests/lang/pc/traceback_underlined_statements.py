# skip: image
# What of a line is underlined in a traceback, statement by statement.
import asyncio
import traceback

nothing = None


def show(f):
    try:
        f()
    except Exception as e:
        stack = traceback.TracebackException.from_exception(e).stack
        inside = [place for place in stack if place.filename == __file__]
        text = stack.format()[stack.index(inside[-1])]
        print(f.__name__, type(e).__name__)
        print(text[text.index("\n") + 1 :])


class Refusing:
    def __setattr__(self, name, value):
        raise KeyError

    __delattr__ = __setitem__ = __delitem__ = None


@show
def assert_comparison():
    assert 1 == 2


@show
def assert_with_message():
    assert 1 == 2, "no"


@show
def assert_name():
    assert nothing, "no"


@show
def assert_several():
    assert 1 and 2 > 3


@show
def assert_call():
    assert int("z"), "no"


@show
def raise_after():
    x = 1; raise ValueError("a") from None


@show
def raise_class():
    x = 1; raise nothing


@show
def for_nothing():
    for i in nothing: pass


@show
def for_unpacking():
    for i, j in [1, 2]:
        pass


@show
def for_call():
    for i in int("z"):
        pass


@show
def for_range():
    for i in range("a"):
        pass


@show
def while_operation():
    while 1 / 0: pass


@show
def while_comparison():
    while nothing < 1:
        pass


@show
def if_operation():
    if 1 / 0: pass


@show
def elif_operation():
    if nothing:
        pass
    elif 1 % 0:
        pass


@show
def unpack():
    a, b = 1, 2, 3


@show
def unpack_rest():
    a, *b, c = nothing.first


@show
def unpack_nested():
    (a, b), c = 1, 2


@show
def import_missing():
    import nowhere; print(nowhere)


@show
def import_name_missing():
    from traceback import nowhere; print(1)


@show
def with_nothing():
    with nothing:
        pass


@show
def with_call():
    with int("z") as f, nothing:
        pass


@show
def augmented_name():
    y = 1; y += "a"


@show
def augmented_unknown():
    unknown += 1; y = 1


@show
def augmented_item():
    y = [1]; y[0] += "a"


@show
def augmented_item_missing():
    y = []; y[0] += "a"


@show
def augmented_attribute():
    show.first += 1; y = 2


@show
def set_item():
    nothing[1] = 2; y = 1


@show
def set_attribute():
    Refusing().first = 2; y = 1


@show
def delete_item():
    del nothing[1], show


@show
def delete_attribute():
    del nothing.first; y = 1


@show
def delete_name():
    y = 1; del y; del y


@show
def class_bases():
    class A(1, 2, 3): pass


@show
def class_keyword():
    class A(metaclass=1 / 0): pass


@show
def class_body():
    class A:
        first = 1; second = nothing.second


@show
def decorated():
    @nothing
    def f():
        pass


@show
def decorated_twice():
    @nothing.first
    @staticmethod
    class A:
        pass


@show
def decorated_call():
    @staticmethod
    @int("z")
    def f():
        pass


@show
def default():
    def f(a=1 / 0): pass


@show
def yielding():
    def g():
        y = yield 1 / 0
    list(g())


@show
def yielding_from():
    def g():
        y = yield from nothing
    list(g())


@show
def awaiting():
    async def f():
        y = await nothing
    asyncio.run(f())


@show
def handler_class():
    try:
        1 / 0
    except nothing:
        pass


@show
def raised_again():
    try:
        x = 1 / 0
    except ZeroDivisionError:
        raise


@show
def finally_done():
    try:
        x = 1 / 0
    finally:
        x = 1


@show
def match_class():
    match 1:
        case int(1, 2): pass


@show
def match_guard():
    match 1:
        case 1 if nothing.first: pass


@show
def returned():
    return nothing.first


@show
def annotated():
    class A:
        x: nothing.first = 1
