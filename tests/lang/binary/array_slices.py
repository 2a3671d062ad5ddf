from array import array


def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


a = array("i", range(10))
print(a[2:5], a[::3], a[::-1], a[7:2:-2], a[5:5], a[-3:], a[0], a[-1])
check(lambda: a[10])
check(lambda: a[-11])
check(lambda: a["x"])
check(lambda: a[1.5])
a[2:4] = array("i", [20, 30, 40])
print(a)
a[0:0] = array("i", [-1])
a[len(a):] = array("i", [99])
print(a)
a[::2] = array("i", [0] * len(a[::2]))
print(a)
a[1:3] = a
print(a)


def put(i, x):
    a[i] = x


check(put, slice(0, 4, 2), array("i", [1]))
check(put, slice(0, 2), [1, 2])
check(put, 100, 1)
check(put, 0, "x")
check(put, 0, 2**31)
a = array("h", range(12))
del a[0]
del a[-1]
del a[2:4]
print(a)
del a[::2]
print(a)
del a[::-1]
print(a)
a += array("h", [1, 2])
a += array("h", [3])
b = a
b *= 2
print(a, a is b, a * 2, 2 * a, a * 0, a * -1)
print(a + array("h", [7]))
check(lambda: a + [1])
check(lambda: a * "x")
check(lambda: a * 1.5)
a += a
print(a)
