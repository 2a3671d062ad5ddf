import os

name = "lang_open_modes.tmp"


def attempt(f):
    try:
        print(f())
    except OSError as e:
        print("OSError", e.errno)
    except (ValueError, TypeError) as e:
        print(type(e).__name__)


with open(name, "w") as f:
    print(f.write("héllo\nworld\n"), f.readable(), f.writable(), f.seekable())
    attempt(lambda: f.write(b"x"))
    attempt(lambda: f.fileno() > 2)
for mode in ("r", "rt", "rb", "r+", "r+b", "rb+"):
    with open(name, mode) as f:
        print(mode, repr(f.read(3)), f.closed)
with open(name, mode="a", encoding="utf-8") as f:
    f.write("more")
with open(name, "a+b") as f:
    f.seek(0)
    print(f.read())
    f.write(b"!")
    f.seek(0)
    print(len(f.read()))
with open(name, "w+") as f:
    f.write("abc")
    f.seek(1)
    print(f.read(), f.tell())
with open(name, "rb", 0) as f:
    print(f.read(), f.read())
attempt(lambda: open(name, "x"))
attempt(lambda: open("lang_none/none.tmp"))
attempt(lambda: open(name, "rw"))
attempt(lambda: open(name, "q"))
attempt(lambda: open(name, ""))
attempt(lambda: open(1.5))
os.remove(name)
with open(name, "xb") as f:
    print(f.write(b"1234567890"), f.truncate(4), f.tell())
print(os.stat(name)[6])
with open(name, "r+b") as f:
    f.seek(0, 2)
    f.truncate(6)
    f.seek(0)
    print(f.read())
    f.seek(1)
    f.truncate()
    print(f.tell())
print(os.stat(name)[6], open(name, "rb").read())
f.close()
f.close()
attempt(f.read)
os.remove(name)
