from microbit import *
import random

# Wait for the light, then press A as fast as you can.
best = None

while True:
    display.show(Image.ASLEEP)
    sleep(random.randint(1000, 3000))
    button_a.was_pressed()

    display.show(Image.SQUARE)
    start = running_time()
    while not button_a.is_pressed():
        sleep(1)
    time = running_time() - start

    if best is None or time < best:
        best = time
        display.show(Image.HAPPY)
        print("New record:", time, "ms")
    else:
        display.show(Image.MEH)
        print(time, "ms; the record is", best)
    sleep(1500)
