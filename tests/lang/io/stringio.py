import io

s = io.StringIO("één\nzwei\ndrei")
print(s.read(2), s.readline(), s.readline(3), s.readlines())
print(s.seek(0), s.read(), s.read())
s.seek(4)
print(s.write("ZWEI"), s.getvalue())
s = io.StringIO()
print("a", 1, sep="-", end="!", file=s)
print(s.getvalue(), s.tell())
for line in io.StringIO("x\ny"):
    print(repr(line))
for f in (lambda: s.write(b"x"), lambda: io.StringIO(b"x")):
    try:
        f()
    except TypeError:
        print("TypeError")
s.close()
try:
    s.getvalue()
except ValueError:
    print("closed")
with io.StringIO("abc") as t:
    t.truncate(1)
    print(t.getvalue())
