# What the board has of the language's library.
import antigravity
import array
import collections
import errno
import gc
import love
import math
import micropython
import os
import random
import struct
import sys
import this
import time
import uarray
import ucollections
import uerrno
import uos
import urandom
import ustruct
import usys
import utime

love.badaboom()
this.authors()
print(antigravity.__name__, uos is os, usys is sys)

# Mathematics
print([round(f(0.5), 4) for f in (math.acos, math.asin, math.atan, math.cos, math.sin, math.tan)])
print([round(f(2.0), 4) for f in (math.exp, math.log, math.sqrt, math.degrees, math.radians)])
print(math.atan2(1, 1), math.ceil(1.5), math.copysign(1, -2), math.fabs(-1), math.floor(-1.5))
print(math.fmod(7, 3), math.frexp(8), math.ldexp(0.5, 4), math.modf(1.5), math.pow(2, 3))
print(math.isfinite(1), math.isinf(math.pow(10, 10)), math.isnan(0), math.trunc(-1.5))
print(round(math.e, 4), round(math.pi, 4))

# Chance
random.seed(5)
first = [random.getrandbits(8), random.randint(1, 6), random.randrange(10), random.choice("abc")]
random.seed(5)
print(first[:1] == [random.getrandbits(8)], 1 <= first[1] <= 6, first[3] in "abc")
print(0 <= random.random() < 1, 2 <= random.uniform(2, 3) <= 3, random.randrange(2, 9, 3) in (2, 5, 8))

# Data
print(struct.calcsize("<bhI"), struct.pack("<h", -2), struct.unpack("<H", b"\1\2"))
buffer = bytearray(4)
struct.pack_into("<H", buffer, 1, 513)
print(buffer, struct.unpack_from("<H", buffer, 1))
numbers = array.array("h", [1, 2])
numbers.append(3)
numbers.extend(array.array("h", [4]))
print(numbers, len(numbers), numbers[1:3])
Point = collections.namedtuple("Point", ("x", "y"))
print(Point(1, 2), collections.OrderedDict([("a", 1)]))

# Errors
for name in """EPERM ENOENT EIO EBADF EAGAIN ENOMEM EACCES EEXIST ENODEV EISDIR EINVAL ENOSPC
EOPNOTSUPP ENOTCONN ETIMEDOUT EALREADY EINPROGRESS""".split():
    print(getattr(errno, name), end=" ")
print(errno.errorcode[errno.ENOENT])

# The interpreter
gc.collect()
print(gc.mem_alloc() > 0, gc.mem_free() > 1000, gc.threshold(), gc.disable(), gc.enable())
limit = micropython.const(5)
print(limit, micropython.opt_level(), micropython.stack_use() > 0, micropython.kbd_intr(3))
micropython.heap_lock()
micropython.heap_unlock()
print(callable(micropython.mem_info), callable(micropython.qstr_info))
print(sys.argv, sys.byteorder, sys.implementation.name, sys.maxsize > 1 << 29, sys.platform)
print(type(sys.modules), type(sys.path), sys.version[:2], sys.version_info[0])
try:
    [][0]
except IndexError as e:
    sys.print_exception(e)

# Time and files
start = time.ticks_ms()
time.sleep(0.05)
time.sleep_ms(10)
time.sleep_us(500)
print(time.ticks_diff(time.ticks_ms(), start), time.ticks_add(5, -3), time.ticks_us() > 60000)
with open("note.txt", "w") as f:
    print(f.writable(), f.write("one\ntwo\n"))
with open("note.txt") as f:
    print(f.readline(), f.read(2), f.read())
f = open("note.txt", "rb")
place = bytearray(3)
print(f.readinto(place), place, f.close())
print(os.listdir(), os.size("note.txt"), os.stat("note.txt")[6], list(os.ilistdir()))
os.remove("note.txt")
print(os.uname()[0], os.uname().machine[:4], os.listdir())
sys.exit()
