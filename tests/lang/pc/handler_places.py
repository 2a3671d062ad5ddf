# An exception that leaves a handler with a variable has one place there, where it was raised.
import traceback


def places(f):
    try:
        f()
    except Exception as e:
        first = f.__code__.co_firstlineno
        found = traceback.extract_tb(e.__traceback__)[1:]
        print(f.__name__, [(p.name, p.lineno - first, p.line) for p in found])


def raised_before_the_end():
    try:
        1 / 0
    except Exception as e:
        1 / 0
        print("not here")


def raised_in_a_call():
    try:
        1 / 0
    except Exception as e:
        raised_before_the_end()
        if e:
            pass


def raised_again():
    try:
        1 / 0
    except Exception as e:
        if e:
            raise
        print("not here")


def raised_by_name():
    try:
        1 / 0
    except Exception as e:
        if e:
            raise e
        print("not here")


def in_a_loop():
    for i in range(3):
        try:
            [][i]
        except IndexError as e:
            if i == 1:
                raise ValueError(i)
            continue
        print("not here")


def in_two_handlers():
    try:
        try:
            1 / 0
        except Exception as outer:
            {}[1]
            pass
    except KeyError as inner:
        raise OSError
        pass


def in_no_handler():
    try:
        1 / 0
    except TypeError as e:
        pass


def steps():
    try:
        yield 1
    except Exception as e:
        yield 2
        1 / 0
        pass


def thrown_into():
    g = steps()
    next(g)
    g.throw(ValueError)
    next(g)


for case in (
    raised_before_the_end, raised_in_a_call, raised_again, raised_by_name, in_a_loop,
    in_two_handlers, in_no_handler, thrown_into,
):
    places(case)

try:
    in_no_handler()
except ZeroDivisionError as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(frame.f_lineno - frame.f_code.co_firstlineno)
