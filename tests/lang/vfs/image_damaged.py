# differs: images are Pyrite's
# skip: image
# Damaged compiled images on a file system: ImportError or ValueError from `import`, whatever is
# cut off or changed, and the next import of the good one works.
import marshal
import sys
import vfs


# The code of a function without parameters is as good as a module's.
def body():
    global value

    def double(n):
        return [i * 2 for i in range(n)]

    class A:
        text = "from an image"

        def show(self):
            yield self.text, 2.5, 1 << 70, b"bytes"

    value = double(4), list(A().show())


class Ram:
    def __init__(self):
        self.data = bytearray(60 * 512)

    def readblocks(self, n, buf):
        buf[:] = self.data[n * 512 : n * 512 + len(buf)]

    def writeblocks(self, n, buf):
        self.data[n * 512 : n * 512 + len(buf)] = buf

    def ioctl(self, op, arg):
        return 60 if op == 4 else 512 if op == 5 else 0


ram = Ram()
vfs.VfsFat.mkfs(ram)
vfs.mount(ram, "/ram")
sys.path.insert(0, "/ram")
good = marshal.dumps(body.__code__)


def load(data):
    with open("/ram/img.pyri", "wb") as f:
        f.write(data)
    sys.modules.pop("img", None)
    try:
        import img

        return img.value
    except Exception as e:
        return type(e).__name__


def kinds(images):
    return sorted({str(load(data)) for data in images})


print(load(good))
print(kinds(good[:end] for end in range(0, len(good), len(good) // 40)))
print(kinds(good[:end] for end in range(24)))


def flipped(at):
    bad = bytearray(good)
    bad[at] ^= 0x41
    return bad


print(kinds(flipped(at) for at in range(0, len(good), len(good) // 60)))
print(kinds([good + b"\0", good + good, b"\xff" * 100, bytes(100), b"PYRI" * 30, b"import sys\n"]))
print(load(good) == load(good), "img" in sys.modules)
print(load(b""), "img" in sys.modules)

# A module that fails is looked for anew: the file may have changed.
wants = marshal.dumps((lambda x: x).__code__)
print(load(wants), load(good)[0], load(wants), load(good)[0])
vfs.umount("/ram")
