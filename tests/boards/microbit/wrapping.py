# Items take the lower bits of a number, and a module of the board is no file's.
from array import array
import struct

with open("music.py", "w") as f:
    f.write("print('not this one')\n")
with open("random.py", "w") as f:
    f.write("from urandom import *\nprint('mine')\n")
import music
import random

print(len(music.ODE) > 0, random.randint(3, 3))
data = bytearray(2)
data[0] = 300
data[1] = -1
data.append(511)
data[1:2] = b"ab"
print(data)
for code, value in ("B", 300), ("b", 200), ("H", -1), ("h", 40000), ("i", 1 << 31):
    items = array(code, [value])
    items.append(-value)
    print(items)
view = memoryview(data)
view[0] = 256 + 7
view[1] = -2
struct.pack_into(">BB", data, 2, 0x1AA, -3)
print(data, struct.pack("<bHi", 200, -1, 1 << 33 | 5), struct.pack(">H", 0x12345))
for make in (lambda: bytes([300]), lambda: data.remove(300), lambda: b"a".index(256)):
    try:
        print(make())
    except ValueError:
        print("ValueError")
# Readers that nobody closes.
for i in range(100):
    if not open("music.py").readline():
        print("nothing to read")
