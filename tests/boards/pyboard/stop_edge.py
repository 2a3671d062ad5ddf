# --set X3Millivolts=0@0us --set X3Millivolts=3300@300ms --set X3Millivolts=0@500ms
# A board that stops goes on with the edge that it waits for, with no other one, and with its clock.
import pyb
from pyb import ExtInt, LED, Pin, RTC

edges = 0


def seen(line):
    global edges
    edges += 1


line = ExtInt("X3", ExtInt.IRQ_FALLING, Pin.PULL_NONE, seen)
LED(1).on()
pyb.stop()
LED(1).off()
print("an edge:", edges)
line.disable()
clock = RTC()
clock.wakeup(200)
LED(2).on()
pyb.stop()
LED(2).off()
clock.wakeup(None)
print("the clock:", edges)
