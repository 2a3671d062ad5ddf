# `operator`: itemgetter

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from operator import itemgetter

print(itemgetter(1)([5, 6]), itemgetter(0, -1)("abc"), itemgetter("k")({"k": 1}), itemgetter(slice(1, 3))("abcd"))
print(sorted([(2, "a"), (1, "b")], key=itemgetter(0)), list(map(itemgetter(1), [(1, 2), (3, 4)])))
check(lambda: itemgetter(5)([1]))
check(lambda: itemgetter("z")({}))
check(lambda: itemgetter())
check(lambda: itemgetter(0)(5))
