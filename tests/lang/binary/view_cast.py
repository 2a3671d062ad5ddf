def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


b = bytearray(range(16))
m = memoryview(b)
for code in "bBhHiIqQ?":
    c = m.cast(code)
    print(c.format, c.itemsize, len(c), c[0], c.nbytes)
print(m.cast("H").tolist(), m.cast("H")[1:3].cast("B").tolist())
i = m.cast("i")
i[1] = -1
i[2:4] = i[0:2]
print(b)
print(m.cast("c")[3], m.cast("@h")[0])
check(m[:3].cast, "h")
check(m[::2].cast, "h")
check(m.cast("h").cast, "i")
check(m.cast, "x")
check(m.cast, "")
check(m.cast, 5)
print(m.cast("B") == m, m.cast("b") == m, m.cast("H") == m.cast("H"))
with memoryview(b) as v:
    print(v[0])
check(lambda: v[0])
check(lambda: len(v))
check(v.tobytes)
v.release()
print(repr(v)[:16], v == v)
print(hash(memoryview(b"abc")) == hash(b"abc"))
check(hash, m)
print({memoryview(b"k"): 1}[b"k"])
print(memoryview(memoryview(b)[2:6])[1:3].tolist())
print(memoryview(b"abc") == memoryview(bytearray(b"abc")), memoryview(b"abc") == "abc")
print(memoryview(b"abc") != b"abd", memoryview(b"") == b"")
