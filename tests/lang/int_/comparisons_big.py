# Ordering and equality among small, big and float numbers.
nums = [0, 1, -1, 2**30, -(2**30), 2**31, 2**62, 2**63, -(2**63), 2**64, 10**25, -(10**25)]
print(sorted(nums))
print([a < b for a, b in zip(nums, nums[1:])])
print([(a > b) - (a < b) for a in nums[:5] for b in nums[5:8]])
print(2**64 == 2**64, 2**64 is not None, 2**64 != 2**64 + 1, 2**64 > 2**63, -(2**64) < -(2**63))
print(2**64 == 2.0**64, 2**64 < 2.0**65, 2.0**65 > 2**64, 2**64 == "x", 2**64 != None)
print(
    10**400 > 1e30,
    -(10**400) < 0.5,
    10**400 == float("inf"),
    10**400 < float("inf"),
    5 < float("nan"),
)
print(
    hash(2**64) == hash(2**64),
    {2**64: "big"}[1 << 64],
    2**64 in [1, 2**64],
    {2**70, 2**70, 3} == {3, 2**70},
)
print(bool(2**64), bool(2**64 - 2**64), not (2**100), min(nums), max(nums), sum(nums))
print(True == 1, True < 2, True + True, False * 2**70, isinstance(True, int), 1 == 1.0 == True)
d = {1: "a", True: "b", 1.0: "c"}
print(d, len({0, False, 0.0}))
d[2**40], d[float(2**40)] = "x", "y"
print(d[2**40], len(d))
print(
    [i for i in (2**33, 2**32, 5) if i in (5, 2**32)], (1, 2**65) < (1, 2**66), [2**65] == [2**65]
)
