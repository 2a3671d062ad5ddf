# `functools.partial`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from functools import partial

p = partial(int, base=2)
print(p("101"), p("7", base=8), p.func is int, p.args, p.keywords)
q = partial(max, 5)
print(q(3), q(9, 2), partial(q, 10)(1))
check(lambda: partial())
check(lambda: partial(5))
check(lambda: p(5))
