# --set temperature=18@0ms --set temperature=31@3s --press a@4500ms --until 7s
# The highest temperature of the day: A shows it, otherwise what it is now.
from microbit import *

highest = -100
while True:
    now = temperature()
    if now > highest:
        highest = now
        print("new maximum", highest)
    if button_a.was_pressed():
        display.scroll("max " + str(highest), delay=50)
    else:
        display.scroll(now, delay=50)
    sleep(500)
