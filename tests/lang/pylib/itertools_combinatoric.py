from itertools import product, permutations, combinations, combinations_with_replacement

print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("a", "")))
print(list(product([0, 1], repeat=0)), len(list(product(range(3), repeat=4))))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations("ab", 3)))
print(list(permutations([], 0)), list(permutations("abcd", 1)), list(permutations("abc", 0)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(combinations(range(5), 4)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 1)))
print(list(combinations_with_replacement("ab", 0)), list(combinations_with_replacement("ab", 3)))
for f in (combinations, combinations_with_replacement, permutations):
    try:
        f("ab", -1)
    except ValueError as e:
        print(e)
try:
    product("ab", repeat=-1)
except ValueError as e:
    print(e)
try:
    permutations("ab", "c")
except TypeError:
    print("TypeError")
