# Dictionary, set and generator comprehensions.
print({k: v for k, v in zip("abc", range(3))})
print({k: k * k for k in range(6) if k % 2})
print({v: k for k, v in {"x": 1, "y": 2}.items()})
print(sorted({x % 4 for x in range(20)}), type({x for x in ()}).__name__)
print({(i, j): i * j for i in range(3) for j in range(i)})
print({k: {j for j in range(k)} == set(range(k)) for k in range(3)})
words = ["apple", "bob", "cat", "apricot", "bus"]
index = {w[0]: [v for v in words if v[0] == w[0]] for w in words}
print(index)
g = (x * 2 for x in range(4))
print(next(g), next(g), list(g), list(g))
print(
    sum(x for x in range(10)), max(len(w) for w in words), "".join(c for c in "a1b2" if c.isalpha())
)
print(sorted(x for x in {3, 1, 2}), tuple(i for i in range(3)), dict((i, -i) for i in range(2)))
print(all(x for x in [1, 2]), any(x > 5 for x in [1, 2]))


def lazily():
    for i in range(3):
        print("make", i)
        yield i


print([y for y in (x + 1 for x in lazily())])
k = "kept"
{k: 1 for k in range(3)}
print(k)
