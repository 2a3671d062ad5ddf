import os

top = "lang_directories.tmp"
os.mkdir(top)
os.mkdir(top + "/sub")
open(top + "/file", "w").close()
print(sorted(os.listdir(top)), os.listdir(top + "/sub"), os.listdir(top.encode() + b"/sub"))
print(os.stat(top)[0] & 0x4000 != 0, os.stat(top + "/file")[0] & 0x8000 != 0, len(os.stat(top)))
here = os.getcwd()
os.chdir(top)
print(os.getcwd() == here + "/" + top, os.path.basename(os.getcwd()))
os.rename("file", "sub/other")
print(os.listdir(), os.listdir("sub"), os.listdir(b"sub"))
os.chdir("..")


def attempt(f, *args):
    try:
        f(*args)
    except OSError as e:
        print(e.errno)


attempt(os.mkdir, top)
attempt(os.rmdir, top)
attempt(os.rmdir, top + "/none")
attempt(os.remove, top + "/none")
attempt(os.rename, top + "/none", top + "/x")
attempt(os.stat, top + "/none")
attempt(os.listdir, top + "/none")
attempt(os.chdir, top + "/none")
attempt(os.listdir, top + "/sub/other")
os.unlink(top + "/sub/other")
os.rmdir(top + "/sub")
os.rmdir(top)
print(os.path.exists(top), os.sep, os.name)
