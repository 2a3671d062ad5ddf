# Alignment of native formats.
# f64
import struct

for fmt in ("@bh", "@bi", "@bq", "@hb", "@bd", "@3bh", "@b0i", "@bhbi", "bbbbh", "@xh", "@2sh", "@bP"):
    print(fmt, struct.calcsize(fmt))
print(struct.pack("@bh", 1, 2), struct.unpack("@bh", b"\x01\x00\x02\x00"))
print(struct.pack("bi", -1, 2), struct.unpack("bi", b"\xff\0\0\0\2\0\0\0"))
print(struct.calcsize("=bi"), struct.calcsize("<bi"), struct.calcsize("n") == struct.calcsize("P"))
