# Same-fringe, zipping trees and lazily merged streams.
def fringe(t):
    if isinstance(t, tuple):
        for x in t:
            yield from fringe(x)
    else:
        yield t


def same_fringe(a, b):
    missing = object()
    ia, ib = fringe(a), fringe(b)
    while True:
        x, y = next(ia, missing), next(ib, missing)
        if x != y:
            return False
        if x is missing:
            return True


print(
    same_fringe((1, (2, 3)), ((1, 2), 3)),
    same_fringe((1, 2), (1, 2, 3)),
    same_fringe((), ()),
    same_fringe(((), 1), (1,)),
)


def preorder(t):
    if t:
        yield t[0]
        yield from preorder(t[1])
        yield from preorder(t[2])


def inorder(t):
    stack = []
    while stack or t:
        while t:
            stack.append(t)
            t = t[1]
        t = stack.pop()
        yield t[0]
        t = t[2]


def build(values):
    root = None
    for v in values:
        node = [v, None, None]
        if root is None:
            root = node
            continue
        at = root
        while True:
            side = 1 if v < at[0] else 2
            if at[side] is None:
                at[side] = node
                break
            at = at[side]
    return root


t = build([50, 25, 75, 10, 30, 60, 90, 5])
print(list(preorder(t)), list(inorder(t)))


def levels(t):
    level = [t] if t else []
    while level:
        yield [n[0] for n in level]
        level = [c for n in level for c in n[1:] if c]


for row in levels(t):
    print(row)


def hamming():
    def merge(a, b):
        x, y = next(a), next(b)
        while True:
            yield min(x, y)
            if x <= y:
                if x == y:
                    y = next(b)
                x = next(a)
            else:
                y = next(b)

    seen = [1]
    yield 1
    index = {2: 0, 3: 0, 5: 0}
    while True:
        n = min(k * seen[i] for k, i in index.items())
        for k in index:
            if k * seen[index[k]] == n:
                index[k] += 1
        seen.append(n)
        yield n


h = hamming()
print([next(h) for _ in range(20)])


def paths(t, goal, path=()):
    if t:
        path += (t[0],)
        if t[0] == goal:
            yield path
        for side in (1, 2):
            yield from paths(t[side], goal, path)


print(
    list(paths(t, 30)),
    next(paths(t, 99), None),
    max(inorder(t)),
    sum(1 for _ in inorder(build(range(50)))),
)
