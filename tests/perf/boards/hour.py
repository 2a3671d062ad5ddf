# An hour of a program that blinks, senses and sends by radio.
from microbit import *
import radio

radio.config(group=1)
count = 0
while running_time() < 3600_000:
    display.show(Image.HEART if count % 2 else Image.HEART_SMALL)
    x, y, z = accelerometer.get_values()
    if accelerometer.was_gesture("shake") or button_a.was_pressed():
        count = 0
    radio.send("%d,%d,%d,%d" % (count, x, y, temperature()))
    if radio.receive():
        display.clear()
    count += 1
    sleep(100)
print("sent", count)
