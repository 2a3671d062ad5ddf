# differs: python3 has no framebuf
import framebuf as f
from array import array

W, H = 20, 12
b = bytearray(W * H)
fb = f.FrameBuffer(b, W, H, f.GS8)


def show(title):
    print(title)
    for y in range(H):
        print("".join(".#23456789"[fb.pixel(x, y)] for x in range(W)))
    fb.fill(0)


fb.line(0, 0, 19, 11, 1)
fb.line(19, 2, 3, 2, 2)
fb.line(5, 11, 5, 3, 3)
fb.line(-10, -10, 10, 30, 4)
show("lines")
fb.line(-2000000000, -1000000000, 2000000000, 1000000000, 1)
fb.line(2000000000, -2000000000, -2000000000, 2000000000, 2)
show("long lines")
fb.ellipse(10, 6, 9, 5, 1)
fb.ellipse(10, 6, 4, 4, 2, True)
fb.ellipse(2, 2, 0, 0, 3)
show("ellipses")
fb.ellipse(10, 6, 8, 5, 1, True, 1)
fb.ellipse(10, 6, 8, 5, 2, False, 4)
fb.ellipse(10, 6, 0, 4, 3)
fb.ellipse(10, 6, 7, 0, 4)
fb.ellipse(10, 6, -1, 4, 5)
show("quarters")
fb.poly(1, 1, array("h", [0, 0, 16, 2, 8, 9]), 1)
fb.poly(1, 1, array("b", [4, 3, 12, 3, 8, 6]), 2, True)
show("polygons")
fb.poly(0, 0, array("i", [-100, -100, 100, 5, -100, 100]), 1, True)
fb.poly(0, 0, array("b"), 1)
fb.poly(19, 11, array("b", [0, 0]), 2, True)
show("large polygon")
fb.rect(1, 1, 5, 4, 1)
fb.rect(7, 1, 5, 4, 2, True)
fb.rect(15, 8, 50, 50, 3)
show("rects")
for bad in ((0, 0, 70000, 1, 1), (0, 0, 2**33, 1, 1)):
    try:
        fb.ellipse(*bad)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__)
