import io

b = io.BytesIO(b"one\ntwo\nthree")
print(b.read(2), b.tell(), b.readline(), b.readlines(), b.read(), b.read(0))
print(b.seek(0), b.seek(2, 1), b.seek(-2, 2), b.read())
b.seek(4)
print(b.write(b"TWO!"), b.getvalue())
b.seek(20)
print(b.write(b"x"), b.getvalue())
print(b.truncate(5), b.getvalue(), b.tell())
b.seek(0)
print(list(b))
buf = bytearray(3)
b.seek(0)
print(b.readinto(buf), buf, b.readinto(buf), buf, b.readinto(buf))
for f in (lambda: b.seek(-1), lambda: b.write("text"), lambda: io.BytesIO("text"), lambda: b.seek(0, 5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
print(b.readable(), b.writable(), b.seekable(), b.closed)
with b as same:
    print(same is b)
print(b.closed)
for f in (b.read, b.getvalue, b.tell, lambda: b.write(b"")):
    try:
        f()
    except ValueError:
        print("closed")
b.close()
start = bytearray(b"abc")
c = io.BytesIO(start)
start[0] = 0
print(c.getvalue(), c.write(memoryview(b"xy")), c.getvalue())
c = io.BytesIO()
c.writelines([b"a", b"bc"])
print(c.getvalue())
