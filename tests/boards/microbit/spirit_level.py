# --set accelerometerX=400@500ms --set accelerometerY=-400@1s --set accelerometerX=0@1500ms --set accelerometerY=0@1500ms --until 2s
# A dot rolls to the lower side.
from microbit import *

while True:
    x = min(4, max(0, 2 + accelerometer.get_x() // 200))
    y = min(4, max(0, 2 + accelerometer.get_y() // 200))
    display.clear()
    display.set_pixel(x, y, 9)
    sleep(100)
