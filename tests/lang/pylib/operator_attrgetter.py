# `operator`: attrgetter

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from operator import attrgetter


class A:
    pass


a = A()
a.x, a.b = 1, A()
a.b.y = 2
print(attrgetter("x")(a), attrgetter("b.y")(a), attrgetter("x", "b.y")(a))
check(lambda: attrgetter("z")(a))
check(lambda: attrgetter("b.z")(a))
check(lambda: attrgetter(5))
