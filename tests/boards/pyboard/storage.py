# --set sdCard=1@1s
import os
import pyb


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


whole = pyb.Flash()
flash = pyb.Flash(start=0)
print(whole, whole is pyb.Flash(), flash, pyb.Flash(start=1024, len=2048))
error(pyb.Flash, start=1)
error(pyb.Flash, start=0, len=1 << 20)
print([whole.ioctl(command, 0) for command in (1, 2, 3, 4, 5)])
print([flash.ioctl(command, 0) for command in (1, 2, 3, 4, 5, 6)])
buf = bytearray(512)
print(whole.readblocks(0, buf), buf[450], buf[510:])
print(flash.writeblocks(1, b"x" * 512), whole.readblocks(0x101, buf), buf[:3])
print(flash.writeblocks(300, buf), flash.readblocks(1, buf, 510))
error(flash.readblocks, 0, b"abc")

# FAT in the flash
os.chdir("/")
print(os.listdir("/"))
os.umount("/flash")
os.VfsFat.mkfs(flash)
pyb.mount(flash, "/flash")
with open("/flash/main.py", "w") as f:
    f.write("print('hello')\n")
print(os.listdir("/flash"), os.stat("/flash/main.py")[6])
with open("/flash/main.py") as f:
    exec(f.read())
error(open, "/flash/none.py")
with open("/flash/big.bin", "wb") as f:
    try:
        while True:
            f.write(b"0" * 4096)
    except OSError as e:
        print("full:", e.errno)

# The card
sd = pyb.SDCard()
print(sd, sd is pyb.SD, sd.present(), sd.power(True), sd.info(), sd.ioctl(1, 0))
error(sd.read, 0)
pyb.delay(1000)
print(sd.present(), sd.power(True), sd.info(), sd.ioctl(4, 0))
sd.write(3, b"c" * 512)
print(sd.read(3)[:4], sd.writeblocks(4, b"d" * 1024), sd.readblocks(5, buf), buf[:2])
error(sd.write, 0, b"abc")
error(sd.read, 1 << 20)
print(sd.readblocks(1 << 20, buf))
