# `int.as_integer_ratio` of small and large ints

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for n in [0, 1, -1, 7, -8, 255, 256, -(2**31), 2**63, -(2**64), 10**20, True]:
    check(lambda: n.as_integer_ratio())
check(lambda: (5).as_integer_ratio(1))
check(lambda: int.as_integer_ratio())
check(lambda: int.as_integer_ratio("a"))
