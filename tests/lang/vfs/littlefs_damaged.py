# skip: stress
# differs: VfsLfs1 and VfsLfs2 are MicroPython's.
# Damaged littlefs images: OSError or other contents, and an end.
import vfs


class Ram:
    # Every read number `lie` of a damaged device has other bits than are there.
    def __init__(self, data, lie=0):
        self.data = data
        self.lie = lie
        self.reads = 0

    def readblocks(self, n, buf, off):
        at = n * 256 + off
        part = self.data[at : at + len(buf)]
        buf[: len(part)] = part
        self.reads += 1
        if self.lie and self.reads % self.lie == 0 and len(buf):
            buf[self.reads * 7 % len(buf)] ^= 1 << self.reads % 8

    def writeblocks(self, n, buf, off):
        at = n * 256 + off
        if at + len(buf) <= len(self.data):
            self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 6:
            self.data[arg * 256 : arg * 256 + 256] = b"\xff" * 256
        return len(self.data) // 256 if op == 4 else 256 if op == 5 else 0


def walk(fs, path, depth=0):
    count = 0
    for entry in fs.ilistdir(path):
        count += 1
        assert count <= 50
        below = path + "/" + entry[0]
        try:
            if entry[1] == 0x4000 and depth < 3:
                count += walk(fs, below, depth + 1)
            elif entry[1] == 0x8000:
                with fs.open(below, "rb") as f:
                    assert len(f.read(3000)) <= 3000
                    f.seek(0, 2)
            fs.stat(below)
        except (OSError, UnicodeError):
            pass
    return count


def change(fs):
    with fs.open("/new", "w") as f:
        f.write("x" * 400)
    fs.mkdir("/newdir")
    fs.rename("/new", "/newdir/moved")
    fs.remove("/newdir/moved")
    fs.rmdir("/newdir")
    with fs.open("/a", "a") as f:
        f.write("more")
    fs.remove("/long")


for kind in (vfs.VfsLfs1, vfs.VfsLfs2):
    image = bytearray(b"\xff" * (24 * 256))
    kind.mkfs(Ram(image), readsize=32, progsize=32, lookahead=32)

    def open_fs(data, lie=0):
        return kind(Ram(bytearray(data), lie), readsize=32, progsize=32, lookahead=32)

    ram = Ram(image)
    fs = kind(ram, readsize=32, progsize=32, lookahead=32)
    for name, text in (("/a", "hello"), ("/long", "0123456789" * 80)):
        with fs.open(name, "w") as f:
            f.write(text)
    fs.mkdir("/dir")
    with fs.open("/dir/inside", "w") as f:
        f.write("content" * 20)
    good = bytes(image)
    print(kind.__name__, walk(open_fs(good), ""))

    outcomes = set()

    def attempt(data, lie=0):
        for work in (lambda fs: walk(fs, ""), change):
            try:
                fs = open_fs(data, lie)
                fs.statvfs("/")
                work(fs)
                outcomes.add("done")
            except (OSError, UnicodeError):
                outcomes.add("refused")

    used = [at for at in range(len(good)) if good[at] != 0xFF]
    for at in used[:: len(used) // 25 + 1]:
        bad = bytearray(good)
        bad[at] ^= 1 << at % 8
        attempt(bad)
    print(sorted(outcomes))
    # Whole blocks that are gone, or another's.
    for block in range(0, 12):
        for filler in (b"\xff" * 256, bytes(256), good[256:512]):
            bad = bytearray(good)
            bad[block * 256 : block * 256 + 256] = filler
            attempt(bad)
    print(sorted(outcomes))
    for blocks in (0, 1, 2, 3, 6, 10):
        attempt(good[: blocks * 256])
    attempt(good[:100] + bytes(156))
    print(sorted(outcomes))
    # Reads that are wrong now and then, behind the back of the checksums.
    for lie in (2, 3, 5, 7, 11, 13, 17, 23, 31, 43):
        attempt(good, lie)
    print(sorted(outcomes))
