# --press a@800ms --press b@1600ms --until 3s
# A badge: name, heart, and a smile.
from microbit import *

display.scroll("Ada", wait=False, loop=True, delay=60)
while True:
    if button_a.was_pressed():
        display.show([Image.HEART, Image.HEART_SMALL], loop=True, wait=False, delay=200)
    if button_b.was_pressed():
        display.show(Image.SMILE)
    sleep(50)
