# islice, zip_longest, accumulate, groupby, product and friends at their edges.
import itertools as it

print(list(it.islice(range(10), 2, None, 3)), list(it.islice("abc", 0)), list(it.chain.from_iterable(["ab", [1]])))
print(list(it.zip_longest([1], "ab", (), fillvalue=0)), list(it.accumulate([3, 1, 2], max)))
print(list(it.accumulate([1, 2], initial=10)), [(k, list(g)) for k, g in it.groupby("aabca")])
print(list(it.product("ab", repeat=2)), list(it.product()), list(it.product([1], [])))
print(list(it.combinations("abc", 2)), list(it.permutations([1, 2])), list(it.combinations("a", 2)))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.takewhile(bool, [1, 0, 1])), list(it.dropwhile(bool, [1, 0, 1])))
a, b = it.tee(iter([1, 2]))
print(list(a), list(b), list(it.repeat(1, 2)), list(it.compress("abc", [1, 0, 1])))
