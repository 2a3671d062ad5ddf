# f64
# Mixed arithmetic of int, bool and float.
print(1 + 1.0, 1.0 + 1, True + 0.5, 0.5 * True, 3 - 0.5, 2**2.0, 2.0**2, 7 // 2.0, 7.0 // 2)
print(
    type(1 * 1.0).__name__,
    type(1.0 // 1).__name__,
    type(2**2.0).__name__,
    type(True + 1.5).__name__,
)
print(sum([1, 2, 0.5]), sum([0.5, 0.5]), sum([True, 1.5]), max(1, 1.0), max(1.0, 1), min(2, 2.0))
print(10**10 * 1.0, 2**40 + 0.0, 2**40 * 0.5 == 2**39, 0.5 + 2**10, -(2**31) * 1.0)
print(1.0 in range(3), 1.5 in range(3), [0, 1, 2].index(1.0), (1, 2).count(2.0), 3.0 == 3)
print(int(2.5 * 4), float(7) / 2, int("7") / 2, float("7") // 2, int(float("1e3")), round(7 / 2))
try:
    [1, 2][1.0]
except TypeError:
    print("TypeError")
try:
    range(2.0)
except TypeError:
    print("TypeError")
try:
    "a" * 2.0
except TypeError:
    print("TypeError")
print(divmod(7, 2.0), divmod(7.0, 2), 5 % 3.0, -5 % 3.0, 5 % -3.0, 1e3 % 7)
print(
    {1: "int", 1.0: "float", True: "bool"},
    len({2, 2.0}),
    2.0 in {2: 0},
    [1, 2] == [1.0, 2.0],
    (1,) == (True,),
)
