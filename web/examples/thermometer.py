from microbit import *

# A thermometer. Drag the temperature; press A to read it as a number.
COLDEST, HOTTEST = 0, 40


def draw(celsius):
    """Light one more LED of the column for every two degrees."""
    steps = (celsius - COLDEST) * 20 // (HOTTEST - COLDEST)
    for y in range(5):
        full = max(0, min(4, steps - 4 * (4 - y)))
        display.set_pixel(2, y, full * 9 // 4)
        display.set_pixel(1, y, 2)
        display.set_pixel(3, y, 2)


while True:
    if button_a.was_pressed():
        display.scroll(temperature())
    draw(temperature())
    sleep(100)
