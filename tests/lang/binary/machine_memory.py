# differs: python3 has no machine
import uctypes
from _machine import mem8, mem16, mem32

print(mem8, mem16, mem32)
b = bytearray(range(16))
at = uctypes.addressof(b)
print(mem8[at + 3], hex(mem16[at + 2]), hex(mem32[at + 4]))
mem8[at] = 0x1FF
mem16[at + 2] = -2
mem32[at + 4] = 0x11223344
print(b)


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


check(lambda: mem16[at + 1])
check(lambda: mem32[at + 2])
check(lambda: mem8[0])
check(lambda: mem32[at + 16])
check(lambda: mem8["x"])
check(lambda: mem8[0:1])


def delete():
    del mem8[at]


check(delete)
