# --press a@1700ms+50ms --press b@3900ms+50ms --until 6s --seed 2
# Press A when the heart appears; B before it is too early.
from microbit import *

for wait in (1500, 1800):
    display.show(Image.ASLEEP)
    button_a.was_pressed(), button_b.was_pressed()
    sleep(wait)
    display.show(Image.HEART)
    start = running_time()
    while not (button_a.was_pressed() or button_b.was_pressed()):
        sleep(1)
    time = running_time() - start
    display.clear()
    print("ms:", time)
    display.scroll(time, delay=40)
