# Views of several dimensions, which `cast` makes.


def tried(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


m = memoryview(bytearray(range(24))).cast("B", (2, 3, 4))
print(m.ndim, m.shape, m.strides, m.nbytes, m.itemsize, len(m), m.suboffsets)
print(m.contiguous, m.c_contiguous, m.f_contiguous, m.readonly, m.tolist())
print(m[1, 2, 3], m[0, 0, 0], m[-1, -2, -3])
m[1, 0, 2] = 99
print(bytes(m), m.tobytes() == bytes(m), m.hex()[:8])
KEYS = (0, (0, 1), (0, 0, 9), (0, 0, 0, 0), (slice(1), slice(1)), "a", (0, "a", 0))
for key in KEYS:
    try:
        print(m[key])
    except (NotImplementedError, TypeError, IndexError) as e:
        print(type(e).__name__)
tried(list, m)
flat = m.cast("B")
print(flat.shape, flat.ndim, flat[14], memoryview(m).shape, m.toreadonly().shape)
print(m == flat, m == memoryview(bytes(m)).cast("B", [2, 3, 4]), m != m.cast("B").cast("B", (4, 6)))
h = flat.cast("H", (3, 4))
print(h.shape, h.strides, h.format, len(h), h.cast("B").shape, h[0, 1])
for shape in ((5, 5), (24, 1), (0, 24), ("a",), 24, (2.0, 12), [24], (-24,)):
    try:
        print(flat.cast("B", shape).shape)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
tried(m.cast, "B", (24, 1))
tried(flat.cast, "B", (1,) * 65)
one = memoryview(b"\x07").cast("B", ())
print(one.ndim, one.shape, one.strides, one[()], one.tolist(), one.nbytes, one.tobytes())
print(one[...] == one, one.cast("B", (1,)).shape)
tried(lambda: one[0])
print(hash(memoryview(b"abcd").cast("B", (2, 2))) == hash(b"abcd"))
with m:
    pass
tried(lambda: m.shape)

# What `base64` makes of such views, and of what is no buffer.
import base64

view = memoryview(b"12345678").cast("B", (2, 2, 2))
print(base64.b64encode(view), base64.b32encode(view), base64.b16encode(view), base64.b85encode(view))
tried(base64.encodebytes, view)
tried(base64.decodebytes, view)
tried(base64.encodebytes, memoryview(b"12345678").cast("I"))
for f in (base64.b64encode, base64.b32encode, base64.b16encode, base64.b64decode, base64.b16decode):
    tried(f, [])
    tried(f, 3)
