from array import array


def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


def put(m, i, x):
    m[i] = x


b = bytearray(range(12))
m = memoryview(b)
print(m[2:5].tolist(), m[::3].tolist(), m[::-1].tolist(), m[8:2:-2].tolist(), m[5:5].tolist())
print(m[::2][1:4].tolist(), m[::-1][::2].tolist(), m[::-2][::-3].tolist(), len(m[1::5]))
s = m[::3]
print(s.contiguous, s.strides, s.tobytes(), bytes(s), bytearray(s), s.nbytes, s == b"\x00\x03\x06\x09")
s[1] = 77
s[2:] = b"xy"
print(b)
m[1:4] = b"123"
m[0:6:2] = b"abc"
print(b)
m[1:] = m[:-1]
print(b)
m[:-1] = m[1:]
print(b)
m[::-1] = bytes(m)
print(b)
check(put, m, slice(0, 2), b"123")
check(put, m, slice(0, 2), "ab")
check(put, m, slice(0, 2), 5)
check(put, m, slice(0, 2), array("h", [1]))
check(put, m, slice(0, 4), array("h", [1, 2]))
a = array("i", range(6))
v = memoryview(a)
v[1:3] = v[3:5]
v[::2] = array("i", [-1, -2, -3])
print(a, v[::-1].tolist(), v[1::2].tobytes() == array("i", [3, 4, 5]).tobytes())
check(put, v, slice(0, 1), b"1234")


def delete(m):
    del m[0]


check(delete, m)
try:
    b"".join([s])
except (BufferError, TypeError):
    print("not contiguous")
print(b"".join([m[2:4], b"-"]))
