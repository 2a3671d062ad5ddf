def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


b = bytearray(range(20))
del b[::3]
print(b)
del b[10:2:-2]
print(b)
del b[100:]
del b[:2]
print(b)
b[2:2] = b"inserted"
b[:3] = b""
b[::2] = bytes(len(b[::2]))
print(b)


def put(b, i, x):
    b[i] = x


check(put, b, slice(0, 4, 2), b"abc")
check(put, b, slice(0, 1), 5)
check(put, b, slice(0, 1), "a")
check(put, b, 0, 256)
check(put, b, 100, 1)
b[0:1] = [1, 2, 3]
b[0:1] = (x for x in (7, 8))
b[len(b):] = range(3)
print(b)
b[:] = b
print(b == bytearray(b), len(b))
m = memoryview(bytearray(4))
m[:] = b"abcd"
print(m.obj)
