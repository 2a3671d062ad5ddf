from microbit import *

# Tilt the board and the dot rolls to the lower side.


def place(tilt):
    """Turn a tilt of -1000 to 1000 into a row or column, 0 to 4."""
    return max(0, min(4, (tilt + 1000) * 5 // 2001))


x = y = 2
while True:
    display.set_pixel(x, y, 3)
    x = place(accelerometer.get_x())
    y = place(accelerometer.get_y())
    display.set_pixel(x, y, 9)
    sleep(80)

    # What the dot leaves behind fades away.
    for row in range(5):
        for column in range(5):
            if (column, row) != (x, y):
                light = display.get_pixel(column, row)
                display.set_pixel(column, row, max(0, light - 1))
