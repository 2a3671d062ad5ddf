# --set pin0_touch=1@100ms --set pin0_touch=0@200ms --set pin0_touch=1@300ms --set pin0_touch=0@400ms
from microbit import *

pin0.is_touched()
sleep(150)
print(pin0.is_touched(), pin0.get_touches())
sleep(350)
print(pin0.is_touched(), pin0.was_touched(), pin0.get_touches(), pin0.get_touches())
pin0.set_touch_mode(pin0.CAPACITIVE)
print(pin0.get_mode())
try:
    pin0.set_touch_mode(7)
except ValueError as e:
    print(e)
pin0.touch_calibrate()
