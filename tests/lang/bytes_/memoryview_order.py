# Views have no order; other attributes of their memory.
v = memoryview(b"abc")
for call in (lambda: v < v, lambda: v >= b"abc", lambda: b"a" < v, lambda: v == b"abc", lambda: v != v):
    try:
        print(call())
    except TypeError:
        print("TypeError")
print(v.suboffsets, memoryview(object=b"xy").tobytes())
try:
    memoryview(wrong=b"")
except TypeError:
    print("TypeError")
