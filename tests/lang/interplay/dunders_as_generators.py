# Special methods that are generators, coroutines or run generators inside.
class Node:
    def __init__(self, *kids):
        self.kids = kids

    def __iter__(self):
        for k in self.kids:
            if isinstance(k, Node):
                yield from k
            else:
                yield k

    def __len__(self):
        return sum(1 for _ in self)

    def __getitem__(self, i):
        for j, x in enumerate(self):
            if i == j:
                return x
        raise IndexError(i)

    def __contains__(self, x):
        return any(y == x for y in self)

    def __eq__(self, o):
        return len(self) == len(o) and all(a == b for a, b in zip(self, o))

    def __add__(self, o):
        return Node(*(x for part in (self, o) for x in part))

    def __repr__(self):
        return "Node(" + ", ".join(repr(k) for k in self.kids) + ")"

    def __call__(self):
        yield len(self)
        yield list(self)

    def __enter__(self):
        return iter(self)

    def __exit__(self, *a):
        return False


t = Node(1, Node(2, Node(3), 4), 5)
print(list(t), len(t), t[2], 4 in t, 9 in t, t == Node(1, 2, 3, 4, 5), t == t.kids[1], t)
print(sum(t), max(t), sorted(t, reverse=True), [*t], t + t.kids[1], list(t()), "".join(map(str, t)))
a, *b = t
print(
    a,
    b,
    dict(zip(t, t)),
    list(map(lambda x: x * x, t)),
    [i for i, x in enumerate(t) if x in t.kids[1]],
)
with t as it:
    print(next(it), next(it), list(it))
try:
    t[10]
except IndexError as e:
    print("IndexError", e.args)
for x, y in zip(t, t):
    print(x * y, end=" ")
print()
print(
    bool(Node()),
    bool(t),
    list(reversed(list(t))),
    tuple(Node()),
    set(t) == {1, 2, 3, 4, 5},
    list(t)[::2],
)
deep = Node()
for i in range(30):
    deep = Node(i, deep)
print(len(deep), sum(deep), deep[29])
