# Chained comparisons evaluate each operand once and stop early.
def show(x):
    print("eval", x)
    return x


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 < 2 > 1)
print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(show(1) == show(1) != show(2) <= show(2))
print(1 < 2 in [2, 3], 1 in [1] == True, (1 in [1]) == True)
print(1 is not None is not False, None is None)
x = 5
print(0 <= x < 10, 0 <= x < 5, not 0 < x < 3)
if 1 < x <= 5 != 6:
    print("in branch")
while 0 < x < 6:
    x -= 2
print(x)
print([n for n in range(12) if 2 < n < 9 and n % 2 == 0 != 1])
print((1 < 2) < 3, 1 < (2 < 3), "a" < "b" < "c" < "d")
