# What `finally` does to a pending return, exception, break and continue.
def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        raise KeyError
    finally:
        return "lost"


def c():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i


def d():
    out = []
    for i in range(4):
        try:
            if i == 2:
                return out
            continue
        finally:
            out.append(i)


def e():
    x = 1
    try:
        return x
    finally:
        x = 2


print(a(), b(), c(), d(), e())
