# --set accelerometerZ=-1600@400ms --set accelerometerZ=-900@550ms --set accelerometerZ=-1700@900ms --set accelerometerZ=-1000@1050ms --set accelerometerZ=-1650@1400ms --set accelerometerZ=-1000@1550ms --until 2s
# Counts steps: a step is a push that ends.
from microbit import *

steps, was_up = 0, False
while True:
    up = accelerometer.get_strength() > 1400
    if up and not was_up:
        steps += 1
        display.show(steps % 10)
        print("step", steps)
    was_up = up
    sleep(50)
