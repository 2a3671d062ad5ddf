# --attach lcd160cr@i2c,pwr=X4
# What the colour display does by itself: fonts, scrolling windows, the ticker, JPEG, settings that
# stay, the watchdog.
from time import sleep_ms

import lcd160cr
from lcd160cr import LCD160CR

lcd = LCD160CR("X")
RED, GREEN, BLUE = lcd.rgb(255, 0, 0), lcd.rgb(0, 255, 0), lcd.rgb(0, 0, 255)


def show(x, y, width, height):
    """Prints the pixels of a region, a letter each."""
    names = {0: ".", RED: "R", GREEN: "G", BLUE: "B", 0xFFFF: "#"}
    row = bytearray(2 * width + 1)
    for i in range(height):
        lcd.get_line(x, y + i, row)
        pixels = (row[j] | row[j + 1] << 8 for j in range(1, len(row), 2))
        print("".join(names.get(pixel, "?") for pixel in pixels))
    print()


def extent():
    """The columns and rows that have something, counted from the top left."""
    picture = bytearray(2 * lcd.w * 40)
    lcd.screen_dump(picture)
    lit = [i // 2 for i in range(0, len(picture), 2) if picture[i] or picture[i + 1]]
    return max(i % lcd.w for i in lit) + 1, max(i // lcd.w for i in lit) + 1


def clear():
    lcd.set_pen(0, 0)
    lcd.erase()


# Fonts: shapes, then what scale and bold do to the extent of letters
clear()
lcd.set_text_color(0xFFFF, 0)
for font in range(4):
    lcd.set_pos(0, 0)
    lcd.set_font(font)
    lcd.write("Rg\n1")
    show(0, 0, 20, 26)
    clear()
for font in range(4):
    for scale, bold in (0, 0), (1, 0), (0, 5), (1, 0b1010):
        lcd.set_font(font, scale=scale, bold=bold, trans=1)
        lcd.set_pos(0, 0)
        lcd.write("EE")
        print(font, scale, bold, extent())
        clear()
lcd.set_font(2)
lcd.set_pos(0, 0)
lcd.set_text_color(RED, BLUE)
lcd.write("I")
lcd.set_font(2, trans=1)
lcd.set_pos(4, 2)
lcd.write("-")
show(0, 0, 12, 8)

# A window that scrolls to each side, a rectangle in it
lcd.set_scroll(True)
for direction in range(4):
    clear()
    lcd.set_pen(RED, 0)
    lcd.rect_outline(2, 2, 4, 4)
    lcd.set_scroll_win(0, 1, 1, 6, 6, direction << 12 | 1, 0b100010, BLUE, GREEN)
    sleep_ms(34)
    lcd.set_scroll_win(0)
    show(0, 0, 8, 8)
# Slowly, a pixel every tenth frame; then three every frame; then not
clear()
lcd.set_scroll_win(7, 0, 0, 40, 2, 0x8000 | 10, 0, GREEN, 0)
sleep_ms(500)
show(0, 0, 12, 1)
lcd.set_scroll_win_param(7, 4, 3)
lcd.set_scroll_win_param(7, 6, BLUE)
sleep_ms(34)
lcd.set_scroll(False)
show(0, 0, 12, 1)
sleep_ms(100)
show(0, 0, 12, 1)
lcd.set_scroll_win_param(9, 0, 0)
lcd.set_scroll_win_param(7, 8, 0)
lcd.set_scroll_win(9)
lcd.set_scroll_win(7)

# The ticker
clear()
lcd.set_font(1)
lcd.set_scroll_buf("Pyrite")
lcd.set_scroll_win(8, 10, 4, 30, 8, 2 << 12 | 1, 0, 0, RED)
lcd.set_scroll(True)
sleep_ms(501)
lcd.set_scroll(False)
show(10, 4, 30, 8)
lcd.set_scroll_win(8)

# JPEG, at once and in pieces
picture = bytes.fromhex(
    "ffd8ffdb004300140e0f120f0d14121012171514181e32211e1c1c1e3d2c2e243249404c4b47404645505a73"
    "6250556d5645466488656d777b8182814e608d978c7d96737e817cffdb0043011517171e1a1e3b21213b7c53"
    "46537c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c7c"
    "7c7c7c7c7c7c7c7cffc0001108000c001403012100021101031101ffc4001800000301010000000000000000"
    "000000000002030405ffc4001d10000203000203000000000000000000000001020351043114a1b1ffc40018"
    "01010003010000000000000000000000000501030406ffc4001c110002020203000000000000000000000000"
    "0102040311122131ffda000c03010002110311003f00c6eaa5f4fd311f1a0faf84539b46ecf7b1cbc62f84b0"
    "07d65e82dd85b3ab1a6185234c30e5aac984ca6ca2a618032a4f457cd9ffd9"
)
clear()
lcd.set_pos(3, 2)
lcd.jpeg(picture)
first = bytearray(2 * 24 * 16)
lcd.screen_dump(first, 0, 0, 24, 16)
for x, y in (2, 2), (3, 2), (11, 5), (22, 2), (19, 13), (23, 13):
    colour = lcd.get_pixel(x, y)
    print((x, y), (colour & 31, colour >> 5 & 63, colour >> 11))
clear()
lcd.jpeg_start(len(picture))
for start in range(0, len(picture), 100):
    lcd.jpeg_data(picture[start : start + 100])
second = bytearray(2 * 24 * 16)
lcd.screen_dump(second, 0, 0, 24, 16)
print(first == second)
lcd.jpeg(picture[:300])
lcd.jpeg(b"GIF89a")

# Settings that stay without power
lcd.set_startup_deco(lcd160cr.STARTUP_DECO_MLOGO | lcd160cr.STARTUP_DECO_INFO)
lcd.set_brightness(10)
lcd.set_orient(lcd160cr.LANDSCAPE)
lcd.save_to_flash()
lcd.set_startup_deco(lcd160cr.STARTUP_DECO_NONE)
lcd.set_power(False)
lcd.set_power(True)
show(52, 28, 20, 12)
lcd.set_startup_deco(lcd160cr.STARTUP_DECO_NONE)
lcd.save_to_flash()
lcd.reset()
show(52, 28, 20, 1)

# The watchdog
lcd.set_pixel(5, 5, RED)
lcd.feed_wdt()
for _ in range(2):
    sleep_ms(29000)
    print(lcd.get_pixel(5, 5) == RED)
    lcd.feed_wdt()
sleep_ms(31000)
print(lcd.get_pixel(5, 5) == RED)
