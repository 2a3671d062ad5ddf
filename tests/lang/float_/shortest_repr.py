# f64
# repr gives the shortest text that reads back as the same number.
values = [
    0.1,
    0.2,
    0.3,
    0.1 + 0.2,
    1 / 3,
    2 / 3,
    1e16,
    1e15,
    123456789012345.6,
    1e22,
    1e23,
    5e-324,
    1.7976931348623157e308,
    2.2250738585072014e-308,
    1e-5,
    0.0001,
    9007199254740993.0,
    4.35,
    2.675,
    1.1,
    2.5e-8,
    3.0e100,
    100000000000000000.0,
    0.30000000000000004,
    1e-10,
    12345.678,
    99999999.99,
]
for x in values:
    print(repr(x), float(repr(x)) == x, str(x) == repr(x))
print([x / 10 for x in range(1, 10)], [x * 0.1 for x in range(5)])
import math

print(math.pi, math.e, math.sqrt(2), math.exp(1), math.log(2), math.sin(1))
x = 1.0
for _ in range(10):
    x = x / 7 + 0.1
    print(x)
