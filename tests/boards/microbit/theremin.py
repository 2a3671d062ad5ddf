# --set accelerometerY=-800@0ms --set accelerometerY=0@500ms --set accelerometerY=800@1s --until 1500ms
# Tilt it to change the tone.
from microbit import *
import music

while True:
    hertz = 440 + accelerometer.get_y() // 4
    music.pitch(max(50, hertz), wait=False)
    display.set_pixel(2, min(4, max(0, hertz // 130 - 1)), 9)
    sleep(100)
