from itertools import (
    chain,
    compress,
    dropwhile,
    takewhile,
    filterfalse,
    starmap,
    pairwise,
    tee,
    zip_longest,
    groupby,
)

print(list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", "c"])))
c = chain([1], [2])
print(next(c), next(c), next(c, "end"))
print(list(compress("abcdef", [1, 0, 1, 0, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 2])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(pairwise("a")))
for f in (dropwhile, takewhile):
    try:
        f(None, 3)
    except TypeError:
        print("TypeError")

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
print(len(tee("x", 3)), tee("x", 0))
a, b = tee(iter("abc"))
c, d = tee(a)
print(next(c), next(d), list(b), list(c), list(d))
try:
    tee([], -1)
except ValueError:
    print("ValueError")

print(list(zip_longest("abc", [1])), list(zip_longest("ab", "xyz", fillvalue="-")), list(zip_longest()))

for k, g in groupby("AAABBCA"):
    print(k, list(g))
for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2):
    print(k, list(g))
groups = [(k, g) for k, g in groupby("aabb")]
print([(k, list(g)) for k, g in groups])
it = groupby("aab")
k, g = next(it)
print(k, next(g))
k2, g2 = next(it)
print(k2, list(g), list(g2), next(it, "end"))
print(list(groupby([])))
it = groupby("aa")
k, g = next(it)
print(list(g), list(g), next(it, "end"))
