# differs: python3 has no framebuf
import framebuf as f

formats = ("MONO_VLSB", "MONO_HLSB", "MONO_HMSB", "GS2_HMSB", "GS4_HMSB", "GS8", "RGB565")
for name in formats:
    b = bytearray(64)
    fb = f.FrameBuffer(b, 5, 6, getattr(f, name))
    fb.pixel(0, 0, 0x1234)
    fb.pixel(4, 5, 3)
    fb.pixel(2, 1, 1)
    fb.pixel(5, 0, 1)
    fb.pixel(0, -1, 1)
    print(name, [fb.pixel(x, y) for x, y in ((0, 0), (4, 5), (2, 1), (1, 1), (5, 0), (0, 6))], bytes(b).rstrip(b"\0"))
    fb.fill(0xFFFF)
    fb.hline(1, 1, 3, 0)
    fb.vline(0, -2, 5, 0)
    fb.rect(2, 3, 10, 10, 0)
    fb.fill_rect(3, 4, 1, 1, 2)
    print(bytes(b).rstrip(b"\0"), len(bytes(fb)))


def check(*args):
    try:
        print(f.FrameBuffer(*args))
    except Exception as e:
        print(type(e).__name__)


check(bytearray(3), 4, 4, f.GS8)
check(bytearray(16), 0, 4, f.GS8)
check(bytearray(16), 4, 4, 99)
check(bytearray(16), 4, 4, f.GS8, 3)
check(bytes(16), 4, 4, f.GS8)
check(16, 4, 4, f.GS8)
check(bytearray(16), "4", 4, f.GS8)
check(bytearray(16))
b = bytearray(16)
g = f.FrameBuffer(b, 4, 4, f.GS8)
b.clear()
g.fill(1)
print(g.pixel(0, 0), b)
try:
    g.pixel(2**40, 0)
except OverflowError:
    print("OverflowError")
w = f.FrameBuffer(memoryview(bytearray(20))[4:], 4, 4, f.GS8)
w.fill(9)
print(f.FrameBuffer1(bytearray(8), 8, 8).pixel(0, 0), bytes(w))
v = bytearray(24)
f.FrameBuffer(memoryview(v)[4:20], 2, 4, f.GS8, 4).fill(7)
print(v)
