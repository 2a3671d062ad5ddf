# --fails
# The allocation table is overwritten: a file that needs it cannot be read, others can.
import os
import pyb

with open("long.txt", "w") as f:
    for _ in range(100):
        f.write("line of a long file\n")
flash = pyb.Flash(start=0)
sector = bytearray(512)
flash.readblocks(1, sector)
flash.writeblocks(1, bytes(sector[:6]) + b"\xf7" * 506)
os.umount("/flash")
os.mount(flash, "/flash")
print(os.listdir("/flash"))
with open("/flash/long.txt") as f:
    f.read()
