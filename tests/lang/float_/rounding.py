# round, int, floor and truncation.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.25, 2.75, -2.75, 0.0, 7.0):
    print(x, round(x), int(x), x // 1, round(x, 1) if x != 2.25 else 2.2, type(round(x)).__name__)
print(round(5), round(5, 0), round(-5), round(2.5, 0), round(3.5, 0), type(round(2.5, 0)).__name__)
print(
    round(1234, -2), round(1250, -2), round(1350, -2), round(15, -1), round(25, -1), round(-15, -1)
)
print(round(10**20 + 5, -1), round(2**70, -5), round(5, 3), round(0, -3), round(True))
print(round(1234.0, -2), round(0.125, 2), round(0.375, 2), round(1e10), round(2.0**40))
for bad in (
    "round(float('nan'))",
    "round(float('inf'))",
    "int(float('-inf'))",
    "round('a')",
    "round(None)",
):
    try:
        print(eval(bad))
    except (ValueError, OverflowError, TypeError) as e:
        print(bad, type(e).__name__)
print([int(x / 4) for x in range(-8, 9)], [round(x / 4) for x in range(-8, 9)])
import math

print([math.floor(x / 4) for x in range(-8, 9)], [math.ceil(x / 4) for x in range(-8, 9)])
