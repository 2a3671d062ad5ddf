# differs: VfsFat is MicroPython's.
# skip: stress image
# Damaged FAT images, with bits turned and ends cut off: OSError or other contents, and an end.
import vfs


class Ram:
    def __init__(self, data):
        self.data = data

    def readblocks(self, n, buf):
        part = self.data[n * 512 : n * 512 + len(buf)]
        buf[: len(part)] = part

    def writeblocks(self, n, buf):
        self.data[n * 512 : n * 512 + len(buf)] = buf

    def ioctl(self, op, arg):
        return len(self.data) // 512 if op == 4 else 512 if op == 5 else 0


def walk(fs, path, depth=0):
    count = 0
    for entry in fs.ilistdir(path):
        count += 1
        # No directory of the image has room for more.
        assert count <= 100
        below = path + "/" + entry[0]
        try:
            if entry[1] == 0x4000 and depth < 3:
                count += walk(fs, below, depth + 1)
            elif entry[1] == 0x8000:
                with fs.open(below, "rb") as f:
                    assert len(f.read(5000)) <= 5000
                    f.seek(0, 2)
            fs.stat(below)
        except OSError:
            pass
    return count


def change(fs):
    with fs.open("/new file", "w") as f:
        f.write("x" * 700)
    fs.mkdir("/newdir")
    fs.rename("/new file", "/newdir/moved")
    fs.remove("/newdir/moved")
    fs.rmdir("/newdir")
    with fs.open("/A.TXT", "a") as f:
        f.write("more")
    fs.remove("/long name.text")


image = bytearray(50 * 512)
vfs.VfsFat.mkfs(Ram(image))
fs = vfs.VfsFat(Ram(image))
for name, text in (("/A.TXT", "hello"), ("/long name.text", "0123456789" * 120)):
    with fs.open(name, "w") as f:
        f.write(text)
fs.mkdir("/dir")
with fs.open("/dir/inside", "w") as f:
    f.write("content" * 100)
fs.umount()
good = bytes(image)
print(walk(vfs.VfsFat(Ram(bytearray(good))), ""))

outcomes = set()


def attempt(data):
    for work in (lambda fs: walk(fs, ""), change):
        try:
            fs = vfs.VfsFat(Ram(bytearray(data)))
            fs.statvfs("/")
            work(fs)
            outcomes.add("done")
        except OSError as e:
            outcomes.add("OSError")


# The blocks that say how the others hang together: everything but contents.
used = [at for at in range(len(good)) if good[at]]
structure = [at for at in used if at < 512 * 8]
print(len(structure) > 50)
for at in structure[:: len(structure) // 45 + 1]:
    for value in (0, 0xFF, good[at] ^ 0x10):
        bad = bytearray(good)
        bad[at] = value
        attempt(bad)
print(sorted(outcomes))

# Numbers of the boot sector that make no sense.
for at, size in ((11, 2), (13, 1), (14, 2), (16, 1), (17, 2), (19, 2), (22, 2), (32, 4), (36, 4)):
    for value in (0, 1, 3, (1 << 8 * size) - 1):
        bad = bytearray(good)
        bad[at : at + size] = value.to_bytes(size, "little")
        attempt(bad)
print(sorted(outcomes))

# Cut short.
for blocks in (0, 1, 2, 3, 5, 8, 12, 20):
    attempt(good[: blocks * 512])
for size in (100, 511, 700, 1500):
    attempt(good[:size] + bytes(512))
print(sorted(outcomes))

# Chains that go round: every entry of the table leads to a used cluster.
reserved = good[14] + 256 * good[15]
table = reserved * 512
for pattern in (b"\x02\x20\x00", b"\x03\x20\x00", b"\x02\x30\x00", b"\x05\x50\x00", b"\xf7\x7f\xff", bytes(3)):
    bad = bytearray(good)
    bad[table + 3 : table + 303] = pattern * 100
    attempt(bad)
print(sorted(outcomes))
