# Comparisons with ints, infinities and nan.
inf, nan = float("inf"), float("nan")
print(1.5 < 2, 2 > 1.5, 1.0 == 1, 1.5 != 1, 2.0 <= 2, 0.1 < 0.2, -1.5 < -1)
print(inf > 10**20, -inf < -(10**20), inf == inf, inf > inf, -inf < inf, inf == 10**400)
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, 1 == nan, nan in (nan,), nan == inf)
print(
    inf - inf != inf - inf,
    inf + 1 == inf,
    inf * 0 != inf * 0,
    1 / inf,
    -1 / inf,
    inf // 1 != inf // 1,
)
print(
    0.0 == -0.0,
    str(-0.0),
    1 / 3 < 0.34,
    2**53 == 2.0**53,
    2.0**100 == 2**100,
    2.0**100 < 2**100 + 1,
)
print(bool(0.0), bool(-0.0), bool(nan), bool(inf), not 0.5, 0.0 or "zero", 0.5 and "half")
print(sorted([1.5, 1, 0.5, 2, -1.0]), max([1, 1.5]), min(0.5, 0), sorted([inf, -inf, 0]))
print(
    {1.0: "a"}[1],
    {2: "b"}[2.0],
    1.0 in [1],
    1 in {1.0},
    hash(1.0) == hash(1),
    hash(0.5) == hash(0.5),
)
print({nan: 1}.get(nan), len({0.0, -0.0, 0}), hash(2.0**70) == hash(2**70))
print(1.5 == "1.5", 1.5 == None, 1.5 != [1.5], isinstance(nan, float))
try:
    1.5 < "a"
except TypeError:
    print("TypeError")
