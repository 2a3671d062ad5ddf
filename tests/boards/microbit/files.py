# --file DIR/microbit/peers/pair.py
from microbit import *
import os

print(os.listdir(), os.size("pair.py") > 100)
with open("a.txt", "w") as f:
    print(f.write("one\ntwo\n"), f.writable())
with open("a.txt") as f:
    print(f.readline(), f.read(), f.read())
with open("b.bin", "wb") as f:
    f.write(bytes(range(200)))
with open("b.bin", "rb") as f:
    buffer = bytearray(4)
    print(f.readinto(buffer), buffer, len(f.read()))
print(sorted(os.listdir()), os.size("b.bin"), os.stat("b.bin")[6])
print(sorted(name for name, kind, inode in os.ilistdir()))
os.remove("b.bin")
for call in (
    lambda: os.remove("b.bin"),
    lambda: os.size("b.bin"),
    lambda: open("b.bin"),
    lambda: open("x" * 121, "w"),
    lambda: open("a.txt", "a"),
):
    try:
        call()
    except (OSError, ValueError) as e:
        print(type(e).__name__, e.errno if isinstance(e, OSError) else e)
try:
    f.read()
except (OSError, ValueError) as e:
    print(type(e).__name__, e)
print(os.uname().machine, os.uname().sysname)
with open("mine.py", "w") as f:
    f.write("value = 42\n")
import mine

print(mine.value)
