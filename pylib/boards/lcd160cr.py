# The display LCD160CR: 128 by 160 pixels of 16 bits with a touch panel.
#
# Commands go over I2C, each behind the byte 2; everything else that arrives is text. The display
# answers by a count and so many bytes. Pictures can also be sent over SPI, into a window.

from errno import ETIMEDOUT
from micropython import const
from struct import pack
from time import sleep_ms
import machine

PORTRAIT = const(0)
LANDSCAPE = const(1)
PORTRAIT_UPSIDEDOWN = const(2)
LANDSCAPE_UPSIDEDOWN = const(3)

STARTUP_DECO_NONE = const(0)
STARTUP_DECO_MLOGO = const(1)
STARTUP_DECO_INFO = const(2)

# Bytes of one answer that are asked for at a time, and of a picture that are sent.
_ANSWER = const(255)
_PIECE = const(512)
# The window of the SPI bus is one of those that scroll.
_SPI_WINDOW = const(10)
# Attempts of a millisecond each.
_PATIENCE = const(5000)
_LEFT, _RIGHT, _ABOVE, _BELOW = const(1), const(2), const(4), const(8)

_BAUDRATES = (2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400, 460800)


class LCD160CR:
    def __init__(self, connect=None, *, pwr=None, i2c=None, spi=None, i2c_addr=98):
        if connect in ("X", "Y", "XY", "YX"):
            # The side of the display's supply and pixels, and that of its commands.
            near, far = connect[0], connect[-1]
            pwr = pwr or machine.Pin(near + "4", machine.Pin.OUT)
            i2c = i2c or machine.I2C(far, freq=1000000)
            spi = spi or machine.SPI(near, baudrate=13500000, polarity=0, phase=0)
        elif pwr is None or i2c is None or spi is None:
            raise ValueError('must specify valid "connect" or all of "pwr", "i2c" and "spi"')
        if not pwr.value():
            pwr(1)
            sleep_ms(10)
        self.pwr = pwr
        self.i2c = i2c
        self.spi = spi
        self.i2c_addr = i2c_addr
        self.set_orient(PORTRAIT)
        self._do("vBBBB", 0, 0, self.w, self.h)
        self._do("yBBBB", 0, 0, self.w, self.h)

    # A command's letter, then the types of its arguments.
    def _do(self, command, *args):
        self._send(b"\x02" + pack("<B" + command[1:], ord(command[0]), *args))

    def _send(self, data):
        data = memoryview(data)
        while data:
            sent = self.i2c.writeto(self.i2c_addr, data)
            data = data[sent:]
            if data:
                sleep_ms(10)

    # Waits until so many bytes are there, then fills the buffer: the count, and those bytes.
    def _answer(self, count, buf):
        first = bytearray(1)
        for _ in range(_PATIENCE):
            self.i2c.readfrom_into(self.i2c_addr, first)
            if first[0] >= count:
                self.i2c.readfrom_into(self.i2c_addr, buf)
                return buf
            sleep_ms(1)
        raise OSError(ETIMEDOUT)

    # Waits until the display has read so much of what was sent: all.
    def oflush(self, n=255):
        room = bytearray(1)
        for _ in range(_PATIENCE):
            self.i2c.readfrom_into(self.i2c_addr + 1, room)
            if room[0] >= n:
                return
            sleep_ms(1)
        raise OSError(ETIMEDOUT)

    # Takes answers that nobody has read.
    def iflush(self):
        rest = bytearray(16)
        for _ in range(_PATIENCE):
            self.i2c.readfrom_into(self.i2c_addr, rest)
            if not rest[0]:
                return
            sleep_ms(1)
        raise OSError(ETIMEDOUT)

    # Five bits of blue, six of green, five of red.
    @staticmethod
    def rgb(r, g, b):
        return (b & 0xF8) << 8 | (g & 0xFC) << 3 | r >> 3

    # Cuts the line in the list x1, y1, x2, y2 to the screen; False if nothing is left of it.
    @staticmethod
    def clip_line(c, w, h):
        def outside(x, y):
            code = _LEFT if x < 0 else _RIGHT if x >= w else 0
            return code | (_ABOVE if y < 0 else _BELOW if y >= h else 0)

        while True:
            codes = outside(c[0], c[1]), outside(c[2], c[3])
            if codes[0] & codes[1]:
                return False
            if not codes[0] | codes[1]:
                return True
            end = 0 if codes[0] else 2
            code = codes[0] or codes[1]
            dx, dy = c[2] - c[0], c[3] - c[1]
            if code & (_LEFT | _RIGHT):
                x = 0 if code & _LEFT else w - 1
                c[end + 1] += (x - c[end]) * dy // dx
                c[end] = x
            else:
                y = 0 if code & _ABOVE else h - 1
                c[end] += (y - c[end + 1]) * dx // dy
                c[end + 1] = y

    # Setup

    def set_power(self, on):
        self.pwr(on)
        sleep_ms(15)

    def set_orient(self, orient):
        self._do("\x14B", (orient & 3) + 4)
        self.iflush()
        self._do("gB", ord("0"))
        _, self.w, self.h, _, _ = self._answer(4, bytearray(5))

    def set_brightness(self, value):
        self._do("\x16B", value)

    def set_i2c_addr(self, addr):
        if addr & 3:
            raise ValueError("must specify mod 4 aligned address")
        self._do("\x0eI", 0x433249 | addr << 24)

    def set_uart_baudrate(self, baudrate):
        if baudrate not in _BAUDRATES:
            raise ValueError("invalid baudrate")
        self._do("\x18B", _BAUDRATES.index(baudrate))

    def set_startup_deco(self, value):
        self._do("\x19B", value)

    def save_to_flash(self):
        self._do("fB", ord("n"))

    # Pixels

    def set_pixel(self, x, y, c):
        self._do("ABBH", x, y, c)

    def get_pixel(self, x, y):
        self._do("aBB", x, y)
        answer = self._answer(2, bytearray(3))
        return answer[1] | answer[2] << 8

    def get_line(self, x, y, buf):
        count = len(buf) // 2
        self._do("\x10BBB", count, x, y)
        self._answer(2 * count, buf)

    def screen_dump(self, buf, x=0, y=0, w=None, h=None):
        if w is None:
            w = self.w - x
        if h is None:
            h = self.h - y
        # As many pixels as an answer can have.
        most = min(w, _ANSWER // 2)
        line = memoryview(bytearray(2 * most + 1))
        at = 0
        for row in range(y, y + min(h, len(buf) // (2 * w))):
            for left in range(0, w, most):
                piece = line[: 2 * min(most, w - left) + 1]
                self.get_line(x + left, row, piece)
                buf[at : at + len(piece) - 1] = piece[1:]
                at += len(piece) - 1

    def screen_load(self, buf):
        data = memoryview(buf)
        size = 2 * self.w * self.h
        self._do("pHBBB", size + 2, 16, self.w, self.h)
        for at in range(0, len(data), _PIECE):
            self._send(data[at : at + _PIECE])
        for at in range(len(data), size, _PIECE):
            self._send(bytes(min(_PIECE, size - at)))

    # Text

    def set_pos(self, x, y):
        self._do("XBB", x, y)

    def set_text_color(self, fg, bg):
        self._do("cHH", fg, bg)

    def set_font(self, font, scale=0, bold=0, trans=0, scroll=0):
        style = scroll << 7 | trans << 6 | (font & 3) << 4 | bold & 15
        self._do("FBB", style, scale & 255)

    def write(self, s):
        self._send(s.encode() if isinstance(s, str) else s)

    # Shapes

    def set_pen(self, line, fill):
        self._do("PHH", line, fill)

    def erase(self):
        self._do("E")

    def dot(self, x, y):
        if 0 <= x < self.w and 0 <= y < self.h:
            self.dot_no_clip(x, y)

    def line(self, x1, y1, x2, y2):
        ends = [x1, y1, x2, y2]
        if self.clip_line(ends, self.w, self.h):
            self.line_no_clip(*ends)

    def rect(self, x, y, w, h):
        self.rect_interior(x, y, w, h)
        self.rect_outline(x, y, w, h)

    def rect_interior(self, x, y, w, h):
        right, bottom = min(x + w, self.w), min(y + h, self.h)
        x, y = max(x, 0), max(y, 0)
        if x < right and y < bottom:
            self.rect_interior_no_clip(x, y, right - x, bottom - y)

    # Sides that are outside are not drawn.
    def rect_outline(self, x, y, w, h):
        if w > 0 and h > 0:
            right, bottom = x + w - 1, y + h - 1
            if 0 <= x and 0 <= y and right < self.w and bottom < self.h:
                self.rect_outline_no_clip(x, y, w, h)
                return
            self.line(x, y, right, y)
            self.line(x, bottom, right, bottom)
            self.line(x, y, x, bottom)
            self.line(right, y, right, bottom)

    def dot_no_clip(self, x, y):
        self._do("KBB", x, y)

    def line_no_clip(self, x1, y1, x2, y2):
        self._do("LBBBB", x1, y1, x2, y2)

    def rect_no_clip(self, x, y, w, h):
        self._do("rBBBB", x, y, w, h)

    def rect_outline_no_clip(self, x, y, w, h):
        self._do("WBBBB", x, y, w, h)

    def rect_interior_no_clip(self, x, y, w, h):
        self._do("QBBBB", x, y, w, h)

    def poly_dot(self, data):
        self._poly("qB", data)

    def poly_line(self, data):
        self._poly("xB", data)

    def _poly(self, command, data):
        if len(data) & 1:
            raise ValueError("must specify even number of bytes")
        self._do(command, len(data) // 2)
        self._send(data)

    # The touch panel

    def touch_config(self, calib=False, save=False, irq=None):
        changes = (irq is not None) << 2 | save << 1 | calib
        self._do("zBB", changes, bool(irq) << 7)

    def is_touched(self):
        return self.get_touch()[0] != 0

    def get_touch(self):
        self._do("T")
        _, active, x, y = self._answer(3, bytearray(4))
        return active >> 7, x, y

    # Windows, pictures and the rest

    def set_spi_win(self, x, y, w, h):
        corners = x, y, x + w - 1, y + h - 1
        self._do("UBHHHHHHHH", _SPI_WINDOW, *corners, 0, 0, 0, 0xFFFF)

    def fast_spi(self, flush=True):
        self._do("\x12")
        if flush:
            self.oflush()
        return self.spi

    def show_framebuf(self, buf):
        self.fast_spi().write(buf)

    def set_scroll(self, on):
        self._do("\x15B", on)

    def set_scroll_win(self, win, x=-1, y=0, w=0, h=0, vec=0, pat=0, fill=0x07E0, color=0):
        self._do("UBHHHHHHHH", win, x & 0xFFFF, y & 0xFFFF, w, h, vec, pat, fill, color)

    def set_scroll_win_param(self, win, param, value):
        self._do("uBBH", win, param, value)

    def set_scroll_buf(self, s):
        if len(s) > 32:
            raise ValueError("length must be 32 or less")
        self._do("\x11B", len(s))
        self.write(s)

    def jpeg_start(self, total_len):
        if total_len > 0xFFFF:
            raise ValueError("length must be 65535 or less")
        self.oflush()
        self._do("jH", total_len)

    def jpeg_data(self, buf):
        self._send(buf)

    def jpeg(self, buf):
        self.jpeg_start(len(buf))
        self.jpeg_data(buf)

    def feed_wdt(self):
        self._do("\x17")

    def reset(self):
        self._do("YI", 0xDEADBEEF)
        sleep_ms(15)
