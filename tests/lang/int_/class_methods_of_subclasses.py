# Class methods that make an object make one of the class they are called on.
import copy
import math
import random


class I(int):
    pass


class F(float):
    pass


class B(bytes):
    pass


class A(bytearray):
    pass


print(type(I.from_bytes(b"\x01\x02", "big")) is I, I.from_bytes(b"\x01\x02", "little"))
print(type(F.fromhex("0x1.8p3")) is F, F.fromhex("-0x1p-2"), float.fromhex("inf"))
print(type(B.fromhex("00 ff")) is B, B.fromhex("00 ff") == b"\x00\xff")
print(type(A.fromhex("616263")) is A, A.fromhex("616263") == b"abc")
print(type(int.from_bytes(b"a", "big")) is int, type(bytes.fromhex("")) is bytes)
for source in (range(3), iter([1, 2, 3]), (5, 6), [255], bytearray(b"ab"), memoryview(b"xyz")):
    print(int.from_bytes(source, "big"))


class Sized:
    def __bytes__(self):
        return b"\x01\x00"


print(int.from_bytes(Sized(), "big"), I.from_bytes(Sized(), "little"))
for wrong in (5, "text", [256], ["a"], None):
    try:
        print(int.from_bytes(wrong, "big"))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

for make in (copy.copy, copy.deepcopy):
    a = A(b"abcd")
    b = make(a)
    b.append(33)
    print(type(b) is A, bytes(a), bytes(b))

for n in (-(10**400), -(1 << 10000), -1, 0):
    for f in (math.log, math.log2, math.log10):
        try:
            print(f(n))
        except ValueError:
            print("ValueError")
for kind in "iuyqABC":
    for x in (5, True, 10**30):
        try:
            print(format(x, kind))
        except ValueError:
            print("ValueError", kind)

print(random.randrange(10**50, 10**50 + 1) == 10**50, random.randint(10**30, 10**30) == 10**30)
for seed in range(20):
    random.seed(seed)
    x = random.randrange(-(10**40), 10**40, 10**39)
    print(-(10**40) <= x < 10**40, x % 10**39 == 0)
    print(5 <= random.randint(5, 10**25) <= 10**25, random.randrange(10**25, 5, -1) > 5)
for limits in ((10**30, 10**30), (10**30, 5), (0, 10**30, 0), (10**30, 10**31, -1)):
    try:
        random.randrange(*limits)
    except ValueError:
        print("ValueError")
