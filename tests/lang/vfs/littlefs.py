# differs: VfsLfs2 is MicroPython's.
import os
import vfs


class Ram:
    def __init__(self, blocks):
        self.data = bytearray(b"\xff" * (blocks * 512))

    def readblocks(self, n, buf, off):
        at = n * 512 + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, n, buf, off):
        at = n * 512 + off
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 6:
            self.data[arg * 512 : arg * 512 + 512] = b"\xff" * 512
        return len(self.data) // 512 if op == 4 else 512 if op == 5 else 0


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(e.errno)


ram = Ram(40)
attempt(vfs.VfsLfs2, ram)
attempt(vfs.VfsLfs2.mkfs, Ram(1))
vfs.VfsLfs2.mkfs(ram)
vfs.mount(ram, "/lfs")
print(os.statvfs("/lfs"), os.listdir("/lfs"))
with open("/lfs/short", "w") as f:
    print(f.write("tiny"), f)
with open("/lfs/long", "wb") as f:
    f.write(bytes(range(256)) * 12)
with open("/lfs/long", "r+b") as f:
    f.seek(600)
    f.write(b"middle")
    f.seek(598)
    print(f.read(10), f.seek(-2, 2), f.read(), f.truncate(2000))
with open("/lfs/long", "ab") as f:
    f.write(b"end")
with open("/lfs/long", "rb") as f:
    data = f.read()
print(len(data), data[598:608], data[-4:])
os.mkdir("/lfs/dir")
os.chdir("/lfs/dir")
for i in range(12):
    with open("file %d" % i, "w") as f:
        f.write("x" * i)
print(sorted(os.listdir()), os.getcwd(), os.stat("file 7")[:7])
os.rename("file 7", "/lfs/seven")
os.rename("/lfs/seven", "file 8")
print(len(os.listdir()), open("file 8").read(), os.listdir("/lfs"))
for f, args in (
    (os.mkdir, ("/lfs/dir",)),
    (os.rmdir, ("/lfs/dir",)),
    (os.remove, ("none",)),
    (os.stat, ("none/none",)),
    (os.listdir, ("none",)),
    (open, ("none",)),
    (open, ("/lfs/short", "x")),
    (open, ("/lfs/dir", "w")),
    (os.rename, ("none", "other")),
    (os.rename, ("/lfs/dir", "/lfs/dir/below")),
    (os.chdir, ("/lfs/short",)),
):
    attempt(f, *args)
for i in range(12):
    if i != 7:
        os.remove("file %d" % i)
os.chdir("/lfs")
os.rmdir("dir")
attempt(lambda: open("big", "wb").write(bytes(40000)))
print(os.listdir())
os.chdir("/")
vfs.umount("/lfs")
fs = vfs.VfsLfs2(ram)
vfs.mount(fs, "/lfs", readonly=True)
print(open("/lfs/short").read())
attempt(open, "/lfs/short", "w")
attempt(os.remove, "/lfs/short")
vfs.umount(fs)
