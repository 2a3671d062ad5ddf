# Sets: displays, construction, membership, methods that change them.
def show(s):
    print(sorted(s, key=str), len(s))


s = {3, 1, 2, 3}
show(s)
show(set())
show(set("hello"))
show(set([1, (2, 3), "x", None]))
show({x % 5 for x in range(20)})
s.add(10)
s.add(1)
s.discard(99)
s.remove(2)
show(s)
print(
    3 in s,
    2 in s,
    2 not in s,
    bool(s),
    bool(set()),
    s == {1, 3, 10},
    s != {1},
    {1, 2} == {2, 1},
    set() == {},
)
copy = s.copy()
copy.clear()
print(len(s), copy, type({}).__name__, type({1}).__name__, {1}, set((5,)))
got = set()
t = {1, 2, 3}
while t:
    got.add(t.pop())
show(got)
for bad in (
    "s.remove(99)",
    "set().pop()",
    "{[]}",
    "{1, {2}}",
    "set(5)",
    "s[0]",
    "s + s",
    "s.add()",
    "s.add([])",
    "{1} < 1",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (KeyError, TypeError) as e:
        print(bad, type(e).__name__)
u = {1}
u.update([2, 3], (4,), "a")
u.update()
show(u)
print(
    sum({1, 2, 3}),
    max({4, 9, 2}),
    sorted({"b", "a"}),
    len({1, 1.0, True}),
    {(1, 2)} == {(1, 2)},
    list({7}),
)
