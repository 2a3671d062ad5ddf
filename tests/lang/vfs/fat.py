# differs: VfsFat is MicroPython's.
# skip: image
import os
import sys
import vfs


class Ram:
    def __init__(self, blocks):
        self.data = bytearray(blocks * 512)

    def readblocks(self, n, buf):
        buf[:] = self.data[n * 512 : n * 512 + len(buf)]

    def writeblocks(self, n, buf):
        self.data[n * 512 : n * 512 + len(buf)] = buf

    def ioctl(self, op, arg):
        return len(self.data) // 512 if op == 4 else 512 if op == 5 else 0


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(e)


ram = Ram(60)
attempt(vfs.mount, ram, "/fat")
vfs.VfsFat.mkfs(ram)
vfs.mount(ram, "/fat")
print(os.statvfs("/fat"), os.listdir("/fat"))
with open("/fat/Long file näme.txt", "w") as f:
    print(f.write("héllo\n" * 200), f.tell())
with open("/fat/Long file näme.txt") as f:
    print(f.read(7), f.readline(), len(f.readlines()), f)
with open("/fat/SHORT.BIN", "w+b") as f:
    f.write(bytes(range(200)) * 6)
    f.seek(500)
    f.write(b"middle")
    f.seek(498)
    print(f.read(10), f.seek(0, 2), f.truncate(700))
print(sorted(os.ilistdir("/fat")))
os.mkdir("/fat/dir")
os.chdir("/fat/dir")
for i in range(20):
    open("file number %d" % i, "w").close()
print(len(os.listdir()), os.getcwd(), os.stat("file number 3")[:7], os.listdir(b".")[0])
os.rename("file number 3", "../three")
os.rename("../three", "Three")
print("Three" in os.listdir(), os.stat("THREE")[6])
for f, args in (
    (os.mkdir, ("/fat/dir",)),
    (os.rmdir, ("/fat/dir",)),
    (os.rmdir, ("/fat/SHORT.BIN",)),
    (os.remove, ("/fat/dir",)),
    (os.remove, ("none",)),
    (os.stat, ("none/none",)),
    (os.listdir, ("none",)),
    (open, ("none",)),
    (open, ("/fat/SHORT.BIN", "x")),
    (open, ("bad?name", "w")),
    (open, ("/fat/dir",)),
    (os.rename, ("none", "other")),
    (os.rename, ("/fat/dir", "/fat/dir/below")),
):
    attempt(f, *args)
with open("coded.py", "w") as f:
    f.write("print('imported from', __file__)")
sys.path.append("/fat/dir")
import coded
sys.path.pop()
attempt(lambda: open("big", "wb").write(bytes(40000)))
os.chdir("/")
vfs.umount("/fat")
fs = vfs.VfsFat(ram)
fs.mount(True, False)
print(fs.stat("/SHORT.BIN")[6], fs.open("/SHORT.BIN", "rb").read()[496:508])
attempt(fs.open, "/SHORT.BIN", "w")
attempt(fs.remove, "/SHORT.BIN")
f = fs.open("SHORT.BIN")
f.close()
f.close()
attempt(f.read)
print(repr(fs.label()))
