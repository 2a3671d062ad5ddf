# `hash`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


check(lambda: hash(1) == hash(1))
check(lambda: hash(1.0) == hash(1.0))
check(lambda: hash(True) == hash(True))
check(lambda: hash(2**70 == 2**70) == hash(2**70 == 2**70))
check(lambda: hash("a" == "a") == hash("a" == "a"))
check(lambda: hash([]) == hash([]))
check(lambda: hash({}) == hash({}))
check(lambda: hash(set()) == hash(set()))
check(lambda: hash() == hash(1))
check(lambda: hash((1, [])) == hash((1, [])))
