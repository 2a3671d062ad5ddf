print(int(memoryview(b"123")), int(memoryview(b"-7f")[:2]), int(bytearray(b" 9 ")))
for bad in (memoryview(b""), memoryview(b"x"), memoryview(b"\xff")):
    try:
        int(bad)
    except ValueError:
        print("ValueError")
try:
    int(memoryview(b"ff"), 16)
except TypeError:
    print("TypeError")
