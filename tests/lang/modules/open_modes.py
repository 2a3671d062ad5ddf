# open: every mode, positions, and what a file refuses.
import os

NAME = "lang_open_modes.tmp"


def attempt(what, f):
    try:
        print(what, repr(f()))
    except (OSError, ValueError, TypeError) as e:
        print(what, type(e).__name__ if not isinstance(e, OSError) else "OSError")


with open(NAME, "x") as f:
    print(f.write("añb\nsecond\n"), f.closed, f.name, f.mode)
print(f.closed)
attempt("read closed", lambda: f.read())
attempt("close twice", lambda: f.close())
attempt("x again", lambda: open(NAME, "x"))
f = open(NAME, "r", encoding="utf-8")
attempt("read 2", lambda: f.read(2))
attempt("readline", lambda: f.readline())
attempt("readline 3", lambda: f.readline(3))
attempt("next", lambda: next(f))
attempt("end", lambda: (f.read(), f.read(5), f.readline(), f.readlines()))
attempt("write", lambda: f.write("x"))
f.close()
f = open(NAME, "r+b")
print(f.read(3), f.tell(), f.seek(-3, 2), f.read(), f.seek(0), f.readlines())
f.seek(1)
print(f.write(b"NN"), f.tell(), f.write(bytearray(b"!")))
f.flush()
buf = bytearray(6)
f.seek(2)
print(f.readinto(buf), buf)
attempt("str to binary", lambda: f.write("x"))
f.seek(0, 2)
print(f.readinto(buf), f.seek(f.tell() + 3), f.write(b"gap"), f.seek(0), f.read())
f.close()
with open(NAME, "w+") as f:
    f.write("0123456789")
    f.seek(3)
    print(f.read(4))
    attempt("bytes to text", lambda: f.write(b"x"))
with open(NAME, "a+") as f:
    f.write("abc")
    f.seek(8)
    print(f.read())
with open(NAME, "wb") as f:
    f.write(b"\xff\xfe")
    attempt("read write-only", lambda: f.read())
with open(NAME, "rt") as f:
    attempt("not UTF-8", lambda: f.read())
with open(NAME, "w") as f:
    for i in range(200):
        print("line", i, file=f)
with open(NAME) as f:
    lines = f.readlines()
    print(len(lines), lines[0], lines[199], sum(len(line) for line in lines))
print(sum(1 for _ in open(NAME)), len(open(NAME).read()))
for mode in ("", "b", "rw", "r++", "rbt", "z"):
    attempt("mode " + mode, lambda: open(NAME, mode))
os.remove(NAME)
for mode in ("r", "rb", "r+"):
    try:
        open(NAME, mode)
    except OSError as e:
        print(mode, e.errno)
