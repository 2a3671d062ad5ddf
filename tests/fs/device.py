"""Run by Pyrite: a file system on an image file, and what is to be done with it.

    device.py KIND IMAGE BLOCK_SIZE ACTIONS

KIND is VfsFat or VfsLfs2. ACTIONS is Python code that uses `device`, `mkfs`, `mount` and `show`.
"""

import sys
import vfs


class PowerCut(Exception):
    pass


class Device:
    """Blocks in memory. After `writes_left` writes the power fails: half of one is done."""

    def __init__(self, path, block_size):
        self.block_size = block_size
        self.writes_left = -1
        with open(path, "rb") as f:
            self.data = bytearray(f.read())

    def save(self, path):
        with open(path, "wb") as f:
            f.write(self.data)

    def readblocks(self, n, buf, off=0):
        at = n * self.block_size + off
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, n, buf, off=0):
        at = n * self.block_size + off
        if self.writes_left == 0:
            half = len(buf) // 2
            self.data[at : at + half] = bytes(buf)[:half]
            raise PowerCut
        self.writes_left -= 1
        self.data[at : at + len(buf)] = buf

    def ioctl(self, op, arg):
        if op == 4:
            return len(self.data) // self.block_size
        if op == 5:
            return self.block_size
        if op == 6:
            at = arg * self.block_size
            self.data[at : at + self.block_size] = b"\xff" * self.block_size
            return 0


kind, image, block_size, actions = sys.argv[1:]
device = Device(image, int(block_size))
cls = getattr(vfs, kind)


def mkfs():
    cls.mkfs(device)


def mount():
    return cls(device)


def tree(fs, folder=""):
    found = {}
    for entry in fs.ilistdir(folder or "/"):
        path = folder + "/" + entry[0]
        if entry[1] == 0x4000:
            found[path] = None
            found.update(tree(fs, path))
        else:
            with fs.open(path, "rb") as f:
                found[path] = f.read()
            assert fs.stat(path)[6] == entry[3] == len(found[path])
    return found


def put(fs, path, data, mode="wb", at=0):
    with fs.open(path, mode) as f:
        if at:
            f.seek(at)
        f.write(data)


with open(actions) as f:
    exec(f.read())
