# differs: python3 has no framebuf
import framebuf as f

W, H = 16, 8
fb = f.FrameBuffer(bytearray(W * H), W, H, f.GS8)


def show(title):
    print(title)
    for y in range(H):
        print("".join(".#23456789"[fb.pixel(x, y)] for x in range(W)))


fb.text("Aj", 0, 0)
show("text")
fb.fill(0)
fb.text("\x7f~", 0, -1, 2)
fb.text("x", 9, 2, 3)
show("clipped")
fb.scroll(3, 1)
show("scrolled")
fb.scroll(-5, -2)
show("scrolled back")
fb.scroll(100, 0)
small = f.FrameBuffer(bytearray([1, 2, 0, 3]), 2, 2, f.GS8)
fb.fill(4)
fb.blit(small, 0, 0)
fb.blit(small, 4, 0, 0)
fb.blit(small, -1, 4)
fb.blit(small, 15, 7)
fb.blit(small, 50, 50)
palette = f.FrameBuffer(bytearray([5, 6, 7, 8]), 4, 1, f.GS8)
fb.blit(small, 8, 2, -1, palette)
fb.blit((b"\xc0\x40", 2, 2, f.MONO_HLSB), 12, 2)
fb.blit([b"\x01\x02", 2, 1, f.GS8], 12, 5, 2)
show("blits")


class Screen(f.FrameBuffer):
    def __init__(self, n):
        self.n = n
        super().__init__(bytearray(n * n), n, n, f.GS8)

    def cross(self):
        self.hline(0, 1, self.n, 1)


class Plain(f.FrameBuffer):
    pass


s = Screen(3)
s.cross()
p = Plain(bytearray(4), 2, 2, f.GS8)
p.fill(2)
fb.fill(0)
fb.blit(s, 0, 0)
fb.blit(p, 5, 0)
show("subclasses")
print(bytes(s), isinstance(s, f.FrameBuffer))


class Bad(f.FrameBuffer):
    def __init__(self):
        pass


for what in (lambda: Bad().fill(1), lambda: fb.blit(None, 0, 0), lambda: fb.blit((1, 2), 0, 0), lambda: fb.blit((b"", 2, 2, 0), 0, 0), lambda: fb.text(5, 0, 0)):
    try:
        what()
    except Exception as e:
        print(type(e).__name__)
