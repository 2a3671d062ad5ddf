# Set algebra with operators and methods.
def show(*sets):
    print(*[sorted(s) for s in sets])


a, b, c = {1, 2, 3, 4}, {3, 4, 5}, {1}
show(a | b, a & b, a - b, b - a, a ^ b)
show(
    a.union(b),
    a.intersection(b),
    a.difference(b),
    a.symmetric_difference(b),
    a.union([9], "x".split("y") and [8]),
)
show(a.union(), a.intersection([1, 9]), a.difference(range(3)), a.symmetric_difference([1, 7]))
print(
    c < a,
    c <= a,
    a < a,
    a <= a,
    a > c,
    a >= b,
    c.issubset(a),
    a.issuperset(c),
    a.isdisjoint(b),
    c.isdisjoint(b),
)
print(a.issubset(range(10)), a.issuperset([1]), a.isdisjoint([7]), set() <= c, set() < set())
d = e = set(a)
d |= b
show(d)
d &= {1, 2, 3, 99}
show(d)
d -= {1}
show(d)
d ^= {2, 50}
show(d, e)
print(d is e)
f = set(a)
f.intersection_update([1, 2, 77])
show(f)
f.difference_update([1])
show(f)
f.symmetric_difference_update({2, 3})
show(f)
for bad in ("a | [1]", "a & 1", "a - (1,)", "a ^ None", "a <= [1]", "[1] | a"):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")
primes = set(range(2, 60))
for i in range(2, 8):
    primes -= set(range(i * 2, 60, i))
show(primes)
