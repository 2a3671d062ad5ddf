from array import array


def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


for code, items in (("b", [-1, 2]), ("H", [1, 65535]), ("i", [-5, 6]), ("Q", [2**64 - 1]), ("d", [0.5])):
    a = array(code, items)
    m = memoryview(a)
    print(m.format, m.itemsize, m.nbytes, len(m), m.tolist(), m[0], m[-1], m.readonly)
    print(m.ndim, m.shape, m.strides, m.contiguous, m.obj is a)
m = memoryview(bytearray(b"abcdef"))
m[0] = 65
m[-1] = 70
print(m.obj, m.tobytes(), list(m), 66 in m, 98 in m)
check(lambda: m[6])
check(lambda: m["x"])


def put(m, i, x):
    m[i] = x


check(put, m, 0, 256)
check(put, m, 0, -1)
check(put, m, 0, "a")
check(put, m, 9, 1)
check(put, memoryview(b"abc"), 0, 1)
check(put, m.toreadonly(), 0, 1)
check(lambda: memoryview("abc"))
check(lambda: memoryview(5))
check(lambda: memoryview([1, 2]))
h = memoryview(array("h", [1, 2, 3]))
h[1] = -7
check(put, h, 1, 40000)
check(put, h, 1, 1.5)
print(h.tolist(), h.tobytes())
f = memoryview(array("f", [1.5]))
f[0] = 3
print(f[0])
print(m.hex(), m.hex("-"), m.hex("-", 2), h.hex())


class Index:
    def __index__(self):
        return 1


m[Index()] = Index()
print(m[Index()], m[Index():4].tobytes())
