# skip: stress
# differs: VfsLfs1 is MicroPython's.
import os
import vfs

SIZE = 128


class Ram:
    def __init__(self, blocks):
        self.data = bytearray(b"\xff" * (blocks * SIZE))
        self.left = -1

    def readblocks(self, n, buf, off=0):
        at = n * SIZE + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, n, buf, off=0):
        self.step()
        at = n * SIZE + off
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 6:
            self.step()
            self.data[arg * SIZE : arg * SIZE + SIZE] = b"\xff" * SIZE
        return len(self.data) // SIZE if op == 4 else SIZE if op == 5 else 0

    # The power fails before write number `left`.
    def step(self):
        if self.left == 0:
            raise OSError(5)
        self.left -= 1


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(e.errno)


# A volume that the format's own implementation has made: /a/b, /a/file2, /moved.
BLOCKS = {
    0: "020000003400000003000000020000002e1400080300000002000000800000000e00000001000100"
    "6c6974746c656673a1af3140",
    1: "010000003400000003000000020000002e1400080300000002000000800000000e00000001000100"
    "6c6974746c656673c59ae306",
    2: "020000002100000005000000040000002208000105000000040000006196a76466",
    3: "03000000320000000500000004000000220800010500000004000000611108000508000000460000"
    "006d6f766564e46649c4",
    4: "0800000032000000070000000600000022080001070000000600000062110800050a0000008c0000"
    "0066696c6532189af2d8",
    5: "070000004300000007000000060000002208000107000000060000006291080005080000004600000"
    "066696c6531110800050a0000008c00000066696c6532b97d7c60",
    7: "0100000014000000ffffffffffffffffcdf354f6",
    9: "020910171e252c333a41484f565d646b727980878e959ca3aab1b8bfc6cdd4dbe2e9f0f7fe050c13"
    "1a21282f363d444b525960676e757c838a91989fa6adb4bbc2c9d0d7dee5ecf3fa01080f161d242b"
    "323940474e555c636a71787f868d949ba2a9b0b7bec5ccd3dae1e8eff6fd040b121920272e353c43"
    "4a51585f666d747b",
    10: "09000000828990979ea5acb3bac1c8cf",
}
ram = Ram(14)
for n in BLOCKS:
    data = bytes.fromhex(BLOCKS[n])
    ram.data[n * SIZE : n * SIZE + len(data)] = data
fs = vfs.VfsLfs1(ram)
print(list(fs.ilistdir()), list(fs.ilistdir("a")), fs.statvfs(""))
with fs.open("/a/file2", "rb") as f:
    data = f.read()
print(len(data), data == bytes((k * 7 + 2) & 255 for k in range(140)))
print(fs.stat("moved")[:7], fs.stat("a")[0])
fs.rename("/a/file2", "/file2")
fs.remove("moved")
fs.rmdir("a/b")
print(list(vfs.VfsLfs1(ram).ilistdir()), fs.statvfs("")[3])
with fs.open("file2", "rb") as f:
    print(f.read() == data)

attempt(vfs.VfsLfs1, Ram(14))
attempt(vfs.VfsLfs1.mkfs, Ram(3))
attempt(vfs.VfsLfs2, ram)

ram = Ram(60)
vfs.VfsLfs1.mkfs(ram)
vfs.mount(ram, "/one")
print(os.statvfs("/one"), os.listdir("/one"))
with open("/one/empty", "w"):
    pass
with open("/one/long", "wb") as f:
    f.write(bytes(range(256)) * 4)
with open("/one/long", "r+b") as f:
    f.seek(500)
    f.write(b"middle")
    f.seek(498)
    print(f.read(10), f.seek(-2, 2), f.read(), f.truncate(600))
with open("/one/long", "ab") as f:
    f.write(b"end")
with open("/one/long", "rb") as f:
    data = f.read()
print(len(data), data[498:508], data[-4:])
os.mkdir("/one/dir")
os.chdir("/one/dir")
for i in range(10):
    with open("file %d" % i, "w") as f:
        f.write("x" * i)
print(os.listdir(), os.getcwd(), os.stat("file 7")[:7])
os.rename("file 7", "/one/seven")
os.rename("/one/seven", "file 8")
print(len(os.listdir()), open("file 8").read(), os.listdir("/one"))
for f, args in (
    (os.rmdir, ("/one/dir",)),
    (os.mkdir, ("/one/dir",)),
    (os.remove, ("/one/none",)),
    (os.rename, ("/one/none", "/one/some")),
    (os.rename, ("/one/dir", "/one/dir/in")),
    (open, ("/one/dir",)),
    (open, ("/one/none",)),
    (open, ("/one/long", "x")),
    (os.chdir, ("/one/long",)),
):
    attempt(f, *args)
os.chdir("/")
for name in os.listdir("/one/dir"):
    os.remove("/one/dir/" + name)
os.rmdir("/one/dir")
print(os.listdir("/one"))
vfs.umount("/one")
vfs.mount(vfs.VfsLfs1(ram), "/one", readonly=True)
attempt(open, "/one/new", "w")
attempt(os.remove, "/one/long")
print(open("/one/long", "rb").read() == data)
vfs.umount("/one")

# A move between two directories, cut off after each write: the file has one name.
ends = set()
for left in range(20):
    ram = Ram(24)
    vfs.VfsLfs1.mkfs(ram)
    fs = vfs.VfsLfs1(ram)
    fs.mkdir("a")
    fs.mkdir("b")
    with fs.open("a/f", "w") as f:
        f.write("contents")
    ram.left = left
    try:
        fs.rename("a/f", "b/g")
    except OSError:
        pass
    ram.left = -1
    fs = vfs.VfsLfs1(ram)
    names = [d + "/" + e[0] for d in ("a", "b") for e in fs.ilistdir(d)]
    fs.mkdir("c")
    after = [d + "/" + e[0] for d in ("a", "b") for e in vfs.VfsLfs1(ram).ilistdir(d)]
    assert names == after and fs.open(names[0]).read() == "contents"
    ends.add(tuple(names))
print(sorted(ends))

# Damage is an error, never something else.
outcomes = set()
for at in range(0, 5 * SIZE, 3):
    bad = Ram(14)
    for n in BLOCKS:
        data = bytes.fromhex(BLOCKS[n])
        bad.data[n * SIZE : n * SIZE + len(data)] = data
    bad.data[at] ^= 0x41
    try:
        fs = vfs.VfsLfs1(bad)
        for entry in fs.ilistdir("a"):
            if entry[1] == 0x8000:
                fs.open("a/" + entry[0], "rb").read()
        outcomes.add("read")
    except OSError as e:
        outcomes.add(e.errno in (2, 5, 22, 84))
print(sorted(str(o) for o in outcomes))
