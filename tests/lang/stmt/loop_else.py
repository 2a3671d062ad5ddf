# `else` of loops, `break` and `continue` through `try`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


def search(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            break
    else:
        return "none"
    return i


print(search("abc", "b"), search("abc", "z"), search("", "a"))


def nested():
    out = []
    for i in range(4):
        for j in range(4):
            if j == 2:
                break
            if i == 1:
                continue
            out.append((i, j))
        else:
            out.append("never")
        if i == 2:
            break
    else:
        out.append("not reached")
    return out


print(nested())


def through():
    out = []
    n = 0
    while n < 5:
        n += 1
        try:
            if n == 2:
                continue
            if n == 4:
                break
            out.append(n)
        finally:
            out.append("f%d" % n)
    else:
        out.append("else")
    return out


print(through())
n = 3
while n:
    n -= 1
else:
    print("ended", n)
for x in []:
    pass
else:
    print("empty")
check(lambda: [x for x in range(3) if x])
