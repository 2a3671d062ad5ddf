# Text files: ends of lines, encodings, errors, positions.
import io
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "text.txt")


def raw():
    with open(path, "rb") as f:
        return f.read()


with open(path, "w", newline="") as f:
    print(f.write("a\r\nb\rc\nd\u20ac"), f.encoding.lower(), f.errors, f.newlines, f.mode)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as f:
        print(repr(newline), f.readlines(), f.newlines)
    with open(path, newline=newline) as f:
        print([f.readline(2), f.readline(1), f.read(2), f.read()])
for newline in (None, "", "\r", "\r\n"):
    with open(path, "w", newline=newline) as f:
        f.write("x\ny\r\n")
    print(repr(newline), raw())
# An end of a line that is cut by the size of what is read at a time.
with open(path, "wb") as f:
    f.write(b"z" * 8191 + b"\r\n" + b"y" * 8190 + b"\xe2\x82\xac" + b"\r\nend")
with open(path) as f:
    print([len(line) for line in f])

for encoding in ("utf-16", "utf-8-sig", "latin-1", "utf-16-le", "utf-32", "cp1252"):
    with open(path, "w", encoding=encoding) as f:
        f.write("h\u00e9\nllo\n")
        f.write("x")
    print(encoding, raw())
    with open(path, "a", encoding=encoding) as f:
        f.write("more")
    with open(path, encoding=encoding) as f:
        print(f.readline(), f.tell() > 0, f.read())
with open(path, "wb") as f:
    f.write(b"ab\xffcd")
for errors in ("strict", "replace", "ignore", "backslashreplace"):
    try:
        with open(path, errors=errors) as f:
            print(errors, ascii(f.read()))
    except UnicodeDecodeError as e:
        print(errors, e.start, e.end)
with open(path, "w", encoding="ascii", errors="xmlcharrefreplace") as f:
    f.write("\u20ac")
print(raw())

# Positions are where reading goes on.
with open(path, "w", encoding="utf-8") as f:
    f.write("\u00e4\u00f6\nsecond\nthird\n")
with open(path, "r+", encoding="utf-8") as f:
    f.read(1)
    at = f.tell()
    rest = f.read()
    f.seek(at)
    print(at, f.read() == rest, f.seek(0, 2))
    f.seek(0)
    for line in f:
        try:
            f.tell()
        except OSError as e:
            print(e)
        break
    f.seek(0)
    f.readline()
    at = f.tell()
    print(f.readline(), at)
    f.seek(at)
    f.write("SEC")
    f.seek(0)
    print(f.read())
    for bad in ((1, 1), (1, 2), (-1, 0)):
        try:
            f.seek(*bad)
        except (io.UnsupportedOperation, ValueError) as e:
            print(type(e).__name__, e)

# Over other streams.
out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\r\n", line_buffering=True)
out.write("a\nb")
out.flush()
print(out.buffer.getvalue(), out.readable(), out.seekable(), out.detach().getvalue())
text = io.StringIO("a\r\nb\rc", newline=None)
print(text.readlines(), repr(text.getvalue()), text.newlines)
text = io.StringIO(newline="\r\n")
print(text.write("a\nb"), repr(text.getvalue()))
decoder = io.IncrementalNewlineDecoder(None, True)
print([decoder.decode(part) for part in ("a\r", "\nb\r", "c")], decoder.newlines)
