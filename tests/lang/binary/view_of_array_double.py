# `memoryview` of an array of `d`: items, slices, assignment, bytes
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from array import array

a = array("d", [1.5, -0.0, 1e300, 0.1])
v = memoryview(a)
print(len(v), v.itemsize, v.nbytes, list(v), v[0], v[-1], v[1:3].tolist(), v.tolist() == a.tolist())
v[0] = a[3]
v[1:3] = array("d", [a[3], a[2]])
print(a.tolist())
check(lambda: v[4])
check(lambda: v["a"])
for key, value in ((0, "a"), (9, 1), (slice(0, 2), array("d", [1])), (slice(0, 1), b"x" * 99), (0, None)):
    try:
        v[key] = value
        print("set", a.tolist())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__)
print(v == a, v != a, v == memoryview(array("d", a)), bytes(v) == a.tobytes(), v.tobytes() == bytes(a))
print(v[1:][1:][0] == a[2], len(v[::2]), v[::2].tolist(), v[::-1].tolist())
print(v.readonly, memoryview(bytes(v)).readonly, v.format)
