import os

name = "lang_file_lines.tmp"
text = "".join("line %d é€😀\n" % i for i in range(60)) + "last"
with open(name, "w") as f:
    f.write(text)
with open(name) as f:
    print(f.read() == text)
with open(name) as f:
    print(sum(len(line) for line in f))
with open(name) as f:
    # Characters of several bytes over the borders of what is read at a time.
    parts = []
    while True:
        part = f.read(7)
        if not part:
            break
        parts.append(part)
    print("".join(parts) == text, len(parts))
with open(name) as f:
    print(repr(f.readline()), repr(f.readline(4)), repr(f.readline()), len(f.readlines()))
    print(repr(f.readline()), f.readlines(), list(f))
with open(name, "rb") as f:
    buf = bytearray(10)
    print(f.readinto(buf), buf)
    f.seek(-2, 2)
    print(f.readinto(buf), buf)
    print(f.readinto(buf), f.readinto(memoryview(buf)[:0]))
with open(name, "w") as f:
    f.writelines(["a\n", "b\n"])
print(open(name).readlines())
with open(name, "wb") as f:
    f.write(b"\xff\xfe")
try:
    open(name).read()
except UnicodeError:
    print("UnicodeError")
os.remove(name)
