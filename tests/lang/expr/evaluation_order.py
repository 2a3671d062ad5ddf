# Operands are evaluated from left to right.
log = []


def t(x):
    log.append(x)
    return x


def flush():
    print(" ".join(str(x) for x in log))
    log.clear()


t(1) + t(2) * t(3) - t(4)
flush()
[t(1), t(2), (t(3), t(4))]
flush()
{t("a"): t(1), t("b"): t(2)}
flush()


def g(*a, **k):
    return a


t(g)(t(1), t(2), *t([3]), k=t(4), **t({"z": 5}))
log.pop(0)
flush()
arr = [0] * 10
t(arr)[t(2)] = t(9)
print(arr[2], len(log))
log.clear()
x, y = t(1), t(2)
flush()
arr[t(3)], arr[t(4)] = t(7), t(8)
flush()
t(5) < t(6) < t(7)
flush()
t("abc")[t(0) : t(2)]
flush()
arr[t(1)] += t(5)
flush()
(t(1) if t(0) else t(2))
flush()
