# A bare `raise` in a `finally` inside a handler, and what becomes of contexts.


def plain():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            pass
        finally:
            raise


def generator():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            yield 1
        finally:
            raise


def nested():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise KeyError
        except KeyError:
            pass
        finally:
            raise


async def waits():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            await nothing()
        finally:
            raise


async def nothing():
    pass


def send(c):
    c.send(None)


for f in plain, lambda: list(generator()), nested, lambda: send(waits()):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__)
