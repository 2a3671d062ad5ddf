# `operator`: methodcaller

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from operator import methodcaller

print(methodcaller("upper")("a"), methodcaller("split", ",", 1)("a,b,c"), methodcaller("encode", encoding="ascii")("a"))
check(lambda: methodcaller("nope")("a"))
check(lambda: methodcaller("split", 1)("a"))
check(lambda: methodcaller())
