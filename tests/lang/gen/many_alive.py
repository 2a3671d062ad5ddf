# Many generators alive at once, each with its own locals.
def counter(start, step):
    n = start
    while True:
        jump = yield n
        n = n + step if jump is None else jump


gens = [counter(i, i + 1) for i in range(50)]
for _ in range(3):
    row = [next(g) for g in gens]
print(row[:10], sum(row))
for g in gens[::2]:
    g.send(1000)
print(sum(next(g) for g in gens))
gens = gens[:5]
print([next(g) for g in gens])


def tree(depth):
    if depth == 0:
        yield "leaf"
        return
    left, right = tree(depth - 1), tree(depth - 1)
    for a, b in zip(left, right):
        yield a
        yield b


print(len(list(tree(6))))


def linked(n):
    g = iter([0])
    for i in range(n):
        g = (lambda src, k: (x + k for x in src))(g, i)
    return g


print(list(linked(40)))


def recursive_permutations(s):
    if not s:
        yield ""
    for i in range(len(s)):
        for rest in recursive_permutations(s[:i] + s[i + 1 :]):
            yield s[i] + rest


print(list(recursive_permutations("abc")), sum(1 for _ in recursive_permutations("abcdef")))
