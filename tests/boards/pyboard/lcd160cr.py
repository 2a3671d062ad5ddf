# --attach lcd160cr@i2c,pwr=X4,irq=Y1 --set lcd160cr.touchX=30@2950ms --set lcd160cr.touched=1@2950ms --set lcd160cr.touched=0@3050ms
# The colour display on the X side: pixels, shapes, text, pictures over both buses, touch.
import framebuf
from time import sleep_ms, ticks_ms

import lcd160cr
from lcd160cr import LANDSCAPE, LANDSCAPE_UPSIDEDOWN, LCD160CR, PORTRAIT, PORTRAIT_UPSIDEDOWN
from machine import I2C, SPI, Pin

# Wiring
for wrong in {}, {"connect": "Z"}, {"i2c": I2C("X")}:
    try:
        LCD160CR(**wrong)
    except ValueError as error:
        print(error)
lcd = LCD160CR("X")
print(lcd.w, lcd.h, lcd.i2c.scan())

# Colours and the cutting of lines
print([hex(lcd.rgb(*rgb)) for rgb in ((255, 0, 0), (0, 255, 0), (0, 0, 255), (10, 20, 30))])
LINES = [-10, 5, 20, 5], [3, -4, 3, 400], [-5, -5, 200, 205], [-5, 3, -1, 4], [150, 10, 120, -50]
for line in LINES:
    print(lcd.clip_line(line, 128, 160), line)

# Setup
for orient in LANDSCAPE, PORTRAIT_UPSIDEDOWN, LANDSCAPE_UPSIDEDOWN, PORTRAIT:
    lcd.set_orient(orient)
    print(lcd.w, lcd.h)
    lcd.set_pixel(1, 2, 100 + orient)
for orient in LANDSCAPE, PORTRAIT_UPSIDEDOWN, LANDSCAPE_UPSIDEDOWN, PORTRAIT:
    lcd.set_orient(orient)
    print(lcd.get_pixel(1, 2), lcd.get_pixel(200, 2))
lcd.set_brightness(31)
lcd.set_uart_baudrate(115200)
lcd.set_startup_deco(lcd160cr.STARTUP_DECO_MLOGO | lcd160cr.STARTUP_DECO_INFO)
lcd.set_startup_deco(lcd160cr.STARTUP_DECO_NONE)
lcd.save_to_flash()
for call, value in (lcd.set_uart_baudrate, 9601), (lcd.set_i2c_addr, 0xC6):
    try:
        call(value)
    except ValueError as error:
        print(error)
lcd.set_i2c_addr(0xC8)
print(lcd.i2c.scan())
lcd.i2c_addr = 0x64

# Shapes
lcd.set_pen(0xFFFF, 0x001F)
lcd.erase()
lcd.dot(3, 3)
lcd.dot(-1, 200)
lcd.dot_no_clip(4, 3)
lcd.line(0, 10, 127, 10)
lcd.line(-20, -20, 300, 300)
lcd.line_no_clip(0, 159, 127, 0)
lcd.rect(5, 20, 10, 8)
lcd.rect(-5, 150, 300, 300)
lcd.rect_outline(20, 20, 10, 8)
lcd.rect_interior(35, 20, 10, 8)
lcd.rect_no_clip(50, 20, 10, 8)
lcd.rect_outline_no_clip(65, 20, 10, 8)
lcd.rect_interior_no_clip(80, 20, 10, 8)
lcd.poly_dot(bytes((10, 40, 12, 40, 14, 40)))
lcd.poly_line(bytearray((10, 50, 30, 60, 10, 70)))
try:
    lcd.poly_line(b"abc")
except ValueError as error:
    print(error)
row = bytearray(2 * 16 + 1)
lcd.get_line(0, 20, row)
print(row)

# Text
lcd.set_pen(0, 0)
lcd.erase()
lcd.set_text_color(lcd.rgb(255, 255, 0), lcd.rgb(0, 0, 90))
lcd.set_font(1)
lcd.set_pos(0, 0)
lcd.write("Hello\nMicroPython\b!\r>")
lcd.set_font(2, scale=1, bold=5, trans=1)
lcd.set_pos(20, 40)
lcd.write("big and wrapped")
lcd.set_font(0, scroll=1)
lcd.set_pos(0, 152)
lcd.write(b"scrolls\nup")

# Pictures
part = bytearray(2 * 4 * 3)
lcd.screen_dump(part, 0, 149, 4, 3)
print(part)
whole = bytearray(2 * 128 * 40)
lcd.screen_dump(whole)
lcd.erase()
lcd.screen_load(whole)
lcd.screen_load(b"\x1f\x00" * 128 * 4)
frame = framebuf.FrameBuffer(bytearray(2 * 40 * 20), 40, 20, framebuf.RGB565)
frame.fill(0xF800)
frame.text("SPI", 2, 6, 0xFFFF)
lcd.set_spi_win(10, 20, 40, 20)
lcd.show_framebuf(frame)
spi = lcd.fast_spi(flush=False)
spi.write(b"\xe0\x07" * 50)
print(hex(lcd.get_pixel(10, 21)), hex(lcd.get_pixel(21, 21)))

# Touch
lcd.touch_config(irq=True)
irq = Pin("Y1", Pin.IN)
print(lcd.is_touched(), lcd.get_touch(), irq())
sleep_ms(3000 - ticks_ms())
print(lcd.is_touched(), lcd.get_touch(), irq())
sleep_ms(100)
print(lcd.is_touched(), lcd.get_touch(), irq())
lcd.touch_config(calib=True, save=True, irq=False)

# Scrolling without a frame, pictures that are none
lcd.set_scroll(True)
lcd.set_scroll(False)
lcd.set_scroll_win(0, 10, 10, 20, 20, vec=1)
lcd.set_scroll_win(8)
lcd.set_scroll_win_param(0, 3, 40)
lcd.set_scroll_buf("ticker")
lcd.jpeg(bytes(10))
lcd.jpeg_start(4)
lcd.jpeg_data(b"ab")
lcd.jpeg_data(b"cd")
for call, value in (lcd.set_scroll_buf, "x" * 33), (lcd.jpeg_start, 65536):
    try:
        call(value)
    except ValueError as error:
        print(error)
lcd.feed_wdt()

# Power
lcd.reset()
lcd.i2c_addr = 98
lcd.write("new")
lcd.set_power(0)
try:
    lcd.write("dark")
except OSError as error:
    print(error)
lcd.set_power(True)
lcd = LCD160CR(pwr=Pin("X4"), i2c=I2C("X"), spi=SPI("X"), i2c_addr=98)
print(lcd.get_pixel(0, 0))
