# differs: python3 has no websocket
import io
import websocket


def read(data, *sizes):
    ws = websocket.websocket(io.BytesIO(data))
    return [ws.read(size) for size in sizes]


def written(*data):
    s = io.BytesIO()
    ws = websocket.websocket(s)
    for d in data:
        ws.write(d)
    return s.getvalue()


print(read(b"\x81\x04ping", 4, 1), read(b"\x01\x02ab\x00\x01c\x80\x01d", 3, 1, 1), read(b"", 1), read(b"\x81", 1))
print(read(b"\x82\x85\x01\x02\x03\x04" + bytes([c ^ (i % 4 + 1) for i, c in enumerate(b"hello")]), 2, 3))
print(read(b"\x81\x7e\x00\x80" + b"x" * 128, 128)[0] == b"x" * 128, read(b"\x89\x01p\x8a\x00\x81\x01a", 1), read(b"\x81\x00\x81\x01a", 1))
print(written(b"hi", "ho"), written(b"x" * 126)[:4], written(b"x" * 125)[:2], written(b""))
s = io.BytesIO(b"\x88\x00")
print(websocket.websocket(s).read(1), s.getvalue())
ws = websocket.websocket(io.BytesIO(b"\x82\x03one\x81\x04two\n"))
print(ws.read(3), ws.ioctl(8), ws.readline(), ws.ioctl(8), ws.ioctl(9, 2), ws.ioctl(9, 1))
for f in (lambda: written(b"x" * 65536), lambda: read(b"\x81\x7f" + bytes(8), 1), lambda: ws.ioctl(99)):
    try:
        f()
    except OSError as e:
        print("OSError", e.errno)
