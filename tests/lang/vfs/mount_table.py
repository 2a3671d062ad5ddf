# differs: the mount table is MicroPython's.
import os
import vfs


class Fs:
    def __init__(self, name):
        self.name = name

    def mount(self, readonly, mkfs):
        pass

    def umount(self):
        pass

    def stat(self, path):
        return (self.name, path)

    def ilistdir(self, path):
        return iter([(self.name + path, 0x8000, 0)])

    def __repr__(self):
        return "Fs(%s)" % self.name


here = os.getcwd()
root = vfs.mount()[0][0]
print(type(root).__name__, vfs.mount()[0][1])
vfs.umount("/")
print(vfs.mount(), os.getcwd(), os.listdir("/"), os.stat("/")[0])
for f in (os.listdir, os.stat, os.chdir, os.mkdir, os.remove, os.rmdir):
    for path in ("x", "/x"):
        try:
            f(path)
        except OSError as e:
            print(f.__name__, path, e)
try:
    open("/x")
except OSError as e:
    print(e)
a, b, c = Fs("a"), Fs("b"), Fs("c")
vfs.mount(b, "/a/b")
vfs.mount(a, "/a")
try:
    vfs.mount(c, "/a/c")
except OSError as e:
    print(e)
vfs.mount(c, "/")
print(vfs.mount())
print(os.stat("/a"), os.stat("/a/x/y"), os.stat("/ab"), os.stat("/a/b/c"), os.stat("a"), os.stat(b"/a/z"))
print(os.listdir("/"), os.listdir(), os.listdir("/a"), [e[0] for e in os.ilistdir("/")])
vfs.umount(c)
vfs.umount("/a")
print(os.stat("/a/b/c"), vfs.mount())
vfs.umount(b)
vfs.mount(root, "/")
os.chdir(here)
print(os.getcwd() == here, vfs.mount()[0][0] is not None)
try:
    vfs.mount(5, "/five")
except AttributeError:
    print("AttributeError")
try:
    vfs.mount(a)
except TypeError:
    print("TypeError")
