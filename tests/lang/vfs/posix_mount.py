# differs: VfsPosix is MicroPython's.
import os
import vfs

top = "lang_vfs_posix.tmp"
os.mkdir(top)
here = os.getcwd()
fs = vfs.VfsPosix(top)
vfs.mount(fs, "/part")
with open("/part/file", "w") as f:
    f.write("text")
os.mkdir("/part/sub")
print(sorted(os.listdir("/part")), sorted(os.listdir(top)), open(top + "/file").read())
print(sorted(e[:2] for e in os.ilistdir("/part")), os.stat("/part/file")[6])
os.chdir("/part/sub")
print(os.getcwd(), os.listdir())
os.chdir("/part")
os.rename("file", "other")
print(os.getcwd(), sorted(os.listdir(b"/part")))
os.chdir(here)
vfs.umount("/part")
fs = vfs.VfsPosix(here + "/" + top)
vfs.mount(fs, "/ro", readonly=True)
print(open("/ro/other").read())
for f in (
    lambda: open("/ro/new", "w"),
    lambda: open("/ro/other", "a"),
    lambda: open("/ro/other", "r+"),
    lambda: os.remove("/ro/other"),
    lambda: os.mkdir("/ro/d"),
    lambda: os.rmdir("/ro/sub"),
    lambda: os.rename("/ro/other", "/ro/x"),
):
    try:
        f()
    except OSError as e:
        print(e)
vfs.umount(fs)
try:
    vfs.VfsPosix("").mount(False, True)
except OSError as e:
    print(e)
os.remove(top + "/other")
os.rmdir(top + "/sub")
os.rmdir(top)
