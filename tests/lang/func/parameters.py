# Every kind of parameter, alone and combined.
def plain(a, b):
    return a, b


def defaults(a, b=2, c=3):
    return a, b, c


def rest(a, *args):
    return a, args


def keyword_only(*, a, b=5):
    return a, b


def positional_only(a, b=1, /, c=2):
    return a, b, c


def everything(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, sorted(kw.items())


def bare_star(a, *, b):
    return a, b


print(plain(1, 2), plain(b=1, a=2), plain(1, b=3))
print(defaults(1), defaults(1, c=9), defaults(c=1, a=2))
print(rest(1), rest(1, 2, 3))
print(keyword_only(a=1), keyword_only(b=2, a=1))
print(positional_only(1), positional_only(1, 2, c=3))
print(everything(1, d=4), everything(1, 2, 3, 4, 5, d=6, z=7, y=8))
print(everything(1, d=4, a=10, b=11) if True else None)
print(bare_star(1, b=2))
calls = (
    "plain(1)",
    "plain(1, 2, 3)",
    "plain(1, a=2)",
    "plain(a=1)",
    "plain(1, 2, c=3)",
    "keyword_only(1)",
    "keyword_only()",
    "keyword_only(a=1, z=2)",
    "positional_only(a=1)",
    "positional_only()",
    "bare_star(1, 2)",
    "bare_star(1)",
    "everything(1)",
    "rest()",
    "plain(**{'a': 1, 'b': 2, 'c': 3})",
    "(lambda: 0)(1)",
)
for call in calls:
    try:
        print(call, eval(call))
    except TypeError:
        print(call, "TypeError")
