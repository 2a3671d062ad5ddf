# --attach ssd1306@i2c
# A frame, a text and a diagonal on an OLED display.
import framebuf
from machine import I2C


class Display(framebuf.FrameBuffer):
    ADDRESS = 0x3C

    def __init__(self, i2c):
        self.i2c = i2c
        self.buffer = bytearray(128 * 64 // 8)
        super().__init__(self.buffer, 128, 64, framebuf.MONO_VLSB)
        for command in (0xAE, 0x20, 0x00, 0xA1, 0xC8, 0x8D, 0x14, 0xA6, 0xAF):
            self.command(command)

    def command(self, byte):
        self.i2c.writeto(self.ADDRESS, bytes((0x80, byte)))

    def show(self):
        for command in (0x21, 0, 127, 0x22, 0, 7):
            self.command(command)
        self.i2c.writevto(self.ADDRESS, (b"\x40", self.buffer))


display = Display(I2C("X", freq=400000))
display.show()
display.rect(0, 0, 128, 64, 1)
display.line(0, 0, 127, 63, 1)
display.text("PyBoard", 40, 4)
display.show()
