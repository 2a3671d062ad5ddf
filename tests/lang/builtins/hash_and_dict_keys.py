# Equal keys hash equal across types; mixed keys in one dictionary.
keys = [
    0,
    1,
    -1,
    2**31,
    2**70,
    0.5,
    -0.5,
    "",
    "a",
    "1",
    b"a",
    (),
    (1,),
    (1, "a"),
    None,
    True,
    False,
    ...,
    int,
    len,
    frozenset([1]),
    range(2),
]
d = {}
for i, k in enumerate(keys):
    d[k] = i
print(len(d), [d[k] for k in keys])
print(d[1.0], d[0.0], d[True], d[2.0**31], d[(True,)], d[(1.0, "a")], d[frozenset({1})])
pairs = [
    (1, 1.0),
    (1, True),
    (0, -0.0),
    (2**70, 2.0**70),
    ((1, 2), (1.0, 2.0)),
    ("ab", "a" + "b"),
    (b"ab", b"a" + b"b"),
]
print([a == b and hash(a) == hash(b) for a, b in pairs])
for bad in ([], {}, set(), bytearray(), [1], ([],), (1, {})):
    try:
        d[bad] = 1
        print("no error")
    except TypeError:
        print("TypeError", end=" ")
print()
s = {(i, j) for i in range(30) for j in range(30)}
print(len(s), (29, 29) in s, (30, 0) in s, (1.0, 2.0) in s)
t = {i * 2**32 for i in range(100)}
print(len(t), 2**32 * 50 in t, 2**32 * 50 + 1 in t)
f = {i / 4: i for i in range(200)}
print(len(f), f[10], f[2.25], 49.75 in f, 50.0 in f, f.get(0.3))
n = {str(i) * 3: i for i in range(200)}
print(n["111"], n["199199199"], "200200200" in n)
m = {-1: "a", -2: "b", -3: "c"}
print(m[-1], m[-2], m[-3], {-1, -2} == {-2, -1}, hash(-1) == hash(-1.0))
