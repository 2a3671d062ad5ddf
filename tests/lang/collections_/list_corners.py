# list and tuple: slices, deletion, sorting, repetition, errors.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


l = list(range(10))
t(lambda: (l[::2], l[::-1], l[7:2:-2], l[-3:], l[:-8], l[100:], l[-100:2], l[5:2]))
t(lambda: (tuple(l)[::3], tuple(l)[::-4], "abcdef"[::-2], b"abcd"[1::2], range(10)[2:8:3]))
t(lambda: l[::0])
t(lambda: l["a"])
t(lambda: l[1.0])
t(lambda: l[10])
t(lambda: l[None:2])


def assign(key, value):
    c = list(range(6))
    c[key] = value
    return c


def delete(key):
    c = list(range(6))
    del c[key]
    return c


for key, value in [
    (slice(1, 3), "abc"),
    (slice(1, 3), []),
    (slice(3, 1), [9]),
    (slice(None, None, 2), [7, 8, 9]),
    (slice(None, None, -2), "xyz"),
    (slice(None, None, 2), [1]),
    (slice(2, 2), (1, 2)),
    (slice(0, 0), range(2)),
    (slice(-1, None), {5: 6}),
    (slice(1, 2), 5),
    (slice(0, 6, 3), 5),
    (0, 1),
    (-7, 1),
    (6, 1),
    (slice(100, 200), [1]),
    (slice(None), iter([1, 2])),
]:
    t(lambda: assign(key, value))
for key in [0, -1, 6, slice(1, 3), slice(None, None, 2), slice(None, None, -3), slice(4, 1), slice(None), slice(1, 100, 2), "a"]:
    t(lambda: delete(key))
c = [1, 2, 3]
c[1:1] = c
print(c)
c += c
print(c)
c[:] = c[::-1]
print(c)
t(lambda: [1] * -1)
t(lambda: 2 * [1, 2])
t(lambda: (1,) * 3)
t(lambda: [1] * 1.5)
t(lambda: [1] + (2,))
t(lambda: (1,) + [2])
t(lambda: [1, 2] < [1, 3] and (1, 2) < (1, 2, 0))
t(lambda: [1] < (2,))
t(lambda: [1, "a"] < [1, 2])
t(lambda: [[1, 2], [3]] == [[1, 2], [3]])
t(lambda: sorted([3, 1, 2], reverse=True))
t(lambda: sorted("bca", key=lambda x: -ord(x)))
t(lambda: sorted([(1, "b"), (0, "z"), (1, "a"), (0, "y")], key=lambda p: p[0]))
t(lambda: sorted([(1, "b"), (0, "z"), (1, "a"), (0, "y")], key=lambda p: p[0], reverse=True))
t(lambda: sorted([1, "a"]))
t(lambda: [].sort(None))
t(lambda: sorted(5))
t(lambda: sorted([1], key=5))
t(lambda: [3, 1].sort(reverse=1))
t(lambda: [].pop())
t(lambda: [1].pop(5))
t(lambda: [1, 2, 3].pop(-2))
t(lambda: [1].remove(2))
t(lambda: [1, 2].index(3))
t(lambda: [1, 2, 1].index(1, 1))
t(lambda: [1, 2, 1].index(1, -2, -1))
t(lambda: [1].insert())
t(lambda: [1].insert("a", 1))
t(lambda: list(5))
t(lambda: list(1, 2))
t(lambda: hash([]))
t(lambda: [1].extend(5))


def changing():
    out = []
    x = [1, 2, 3]
    for v in x:
        out.append(v)
        if len(x) < 6:
            x.append(v * 10)
    for v in x:
        x.pop()
    return out, x


t(changing)


def key_changes():
    x = [3, 2, 1]

    def key(v):
        x.append(v)
        return v

    x.sort(key=key)


t(key_changes)
r = [1]
r.append(r)
r.append((r,))
print(r)
a, *b, d = range(5)
print(a, b, d, [*b, *"xy"], (*b, 1), {*b})
it = iter([1, 2])
print(list(it), list(it), next(it, None))
t(lambda: (1, 2)[5])
t(lambda: (1, 2).index(5))
t(lambda: tuple(5))
t(lambda: ((1, 2, 1).count(1), tuple("ab"), tuple([])))
t(lambda: [1, 2, 3].copy().clear())
