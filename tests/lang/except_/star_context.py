# What is left at the end of `except*` keeps the context that the group was raised in.
def show(e, depth=0):
    print(" " * depth, repr(e), "context", repr(e.__context__), "cause", repr(e.__cause__))
    if isinstance(e, BaseExceptionGroup):
        for part in e.exceptions:
            show(part, depth + 2)


def attempt(f):
    print(f.__name__)
    try:
        f()
    except BaseException as e:
        show(e)


def pair():
    return ExceptionGroup("eg", [ValueError(1), TypeError(2)])


def one_is_handled():
    try:
        raise pair()
    except* ValueError:
        pass


def another_is_raised():
    try:
        raise pair()
    except* ValueError:
        raise KeyError(4)


def one_again():
    try:
        raise pair()
    except* ValueError:
        raise KeyError(4)
    except* TypeError:
        raise


def two_others():
    try:
        raise pair()
    except* ValueError:
        raise KeyError(4)
    except* TypeError:
        raise OSError(7)


def no_group():
    try:
        raise ValueError(3)
    except* ValueError:
        raise KeyError(4)


def not_handled():
    try:
        raise ValueError(3)
    except* TypeError:
        raise KeyError(4)


def inside_a_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise pair()
        except* ValueError:
            pass


for case in (
    one_is_handled, another_is_raised, one_again, two_others, no_group, not_handled,
    inside_a_handler,
):
    attempt(case)
