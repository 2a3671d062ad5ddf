# The LCD skin: 128 by 32 pixels without grey, on an SPI bus of the board.
#
# What is drawn is hidden until `show`. `write` is a terminal of 4 lines that shows at once.

from framebuf import FrameBuffer, MONO_VLSB
from pyb import SPI, Pin, delay, udelay

_WIDTH = 128
_HEIGHT = 32
_COLUMNS = 16
_LINES = 4
# Bus, then the pins for chip select, reset, data or command, and the light.
_SKINS = {"X": (1, "X3", "X4", "X5", "Y12"), "Y": (2, "Y3", "Y4", "Y5", "X12")}


class LCD:
    def __init__(self, skin):
        if skin.upper() not in _SKINS:
            raise ValueError("LCD(%s) doesn't exist" % (skin,))
        bus, *pins = _SKINS[skin.upper()]
        self._cs, self._reset, self._mode, self._light = [
            Pin(name, Pin.OUT, value=level) for name, level in zip(pins, (1, 1, 1, 0))
        ]
        self._spi = SPI(bus, SPI.CONTROLLER, prescaler=256, polarity=1, phase=1)
        self._shown = bytearray(_WIDTH * _HEIGHT // 8)
        self._hidden = bytearray(_WIDTH * _HEIGHT // 8)
        self._frame = FrameBuffer(self._hidden, _WIDTH, _HEIGHT, MONO_VLSB)
        self._rows = [" " * _COLUMNS] * _LINES
        self._line = self._column = 0
        self._next_line = False
        self._reset(0)
        delay(1)
        self._reset(1)
        delay(5)
        for byte in b"\xa0\xc8\xa2\x2f\x27\x81\x1f\xaf":
            self._send(0, byte)
        self.show()

    def _send(self, data, byte):
        self._cs(0)
        udelay(1)
        self._mode(data)
        udelay(1)
        self._spi.send(byte)
        udelay(1)
        self._cs(1)

    def command(self, instr_data, buf):
        if isinstance(buf, int):
            buf = (buf,)
        for byte in buf:
            self._send(instr_data != 0, byte)

    # 0 to 47
    def contrast(self, value):
        self._send(0, 0x81)
        self._send(0, min(max(value, 0), 47))

    def light(self, value):
        self._light(1 if value else 0)

    def fill(self, colour):
        self._frame.fill(1 if colour else 0)

    def get(self, x, y):
        if 0 <= x < _WIDTH and 0 <= y < _HEIGHT:
            return self._shown[x + (y >> 3) * _WIDTH] >> (y & 7) & 1
        return 0

    def pixel(self, x, y, colour):
        self._frame.pixel(x, y, 1 if colour else 0)

    def text(self, text, x, y, colour):
        self._frame.text(text, x, y, 1 if colour else 0)

    def show(self):
        self._shown[:] = self._hidden
        for page in range(_HEIGHT // 8):
            self._send(0, 0xB0 | page)
            self._send(0, 0x10)
            self._send(0, 0x00)
            row = memoryview(self._hidden)[page * _WIDTH : (page + 1) * _WIDTH]
            self._cs(0)
            self._mode(1)
            self._spi.send(row)
            self._cs(1)

    def write(self, text):
        for c in text:
            if self._next_line:
                self._rows = self._rows[1:] + [" " * _COLUMNS]
                self._next_line = False
            if c == "\n":
                self._end_line()
            elif c == "\r":
                self._column = 0
            elif c == "\b":
                self._column = max(0, self._column - 1)
            else:
                if self._column >= _COLUMNS:
                    self._end_line()
                    if self._next_line:
                        self._rows = self._rows[1:] + [" " * _COLUMNS]
                        self._next_line = False
                row = self._rows[self._line]
                self._rows[self._line] = row[: self._column] + c + row[self._column + 1 :]
                self._column += 1
        self._frame.fill(0)
        for i, row in enumerate(self._rows):
            self._frame.text(row, 0, 8 * i, 1)
        self.show()

    # The lowest line stays until something is written behind it.
    def _end_line(self):
        self._column = 0
        if self._line == _LINES - 1:
            self._next_line = True
        else:
            self._line += 1
