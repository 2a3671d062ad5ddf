# `functools.wraps`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from functools import wraps


def loud(f):
    @wraps(f)
    def inner(*args):
        """Inner."""
        return f(*args)

    return inner


@loud
def named(x):
    """Named."""
    return x


print(named.__name__, named(3), named.__wrapped__(4))
