# --set X5Millivolts=0@0us --set X5Millivolts=3300@10ms --set X5Millivolts=0@20ms --set X5Millivolts=3300@30ms --set X6Millivolts=3300@40ms --set X5Millivolts=0@60ms
import micropython
import pyb
from pyb import ExtInt, Pin


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


def seen(line):
    print("line", line, "at", pyb.millis())


ext = ExtInt("X5", ExtInt.IRQ_RISING, Pin.PULL_NONE, seen)
print(ext, ext.line())
error(ExtInt, "X5", ExtInt.IRQ_FALLING, Pin.PULL_NONE, seen)
error(ExtInt, "X6", 5, Pin.PULL_NONE, seen)
error(ExtInt, "X6", ExtInt.IRQ_RISING, 9, seen)
error(ExtInt, 4, ExtInt.IRQ_RISING, Pin.PULL_NONE, seen)
error(ExtInt, 23, ExtInt.IRQ_RISING, Pin.PULL_NONE, seen)
error(ExtInt, "X6", ExtInt.IRQ_RISING)
ExtInt.regs()
pyb.delay(15)
print("both edges")
ExtInt("X5", ExtInt.IRQ_RISING_FALLING, Pin.PULL_NONE, None)
ext = ExtInt("X5", ExtInt.IRQ_RISING_FALLING, Pin.PULL_NONE, seen)
pyb.delay(20)
ext.disable()
ext.swint()
ext.enable()
ext.swint()
# Masked interrupts wait.
state = pyb.disable_irq()
ext.swint()
print("masked", state)
pyb.enable_irq(state)


# Handlers run with the heap locked; one that raises is called no more.
def greedy(line):
    return [line]


ext6 = ExtInt(Pin("X6"), ExtInt.IRQ_RISING, Pin.PULL_DOWN, greedy)
pyb.delay(10)
ext6.swint()
print("once only")


def plain(line):
    micropython.schedule(print, line)
    1 / 0


ExtInt("X5", ExtInt.EVT_RISING, Pin.PULL_NONE, None)
ext = ExtInt("X5", ExtInt.IRQ_FALLING, Pin.PULL_NONE, plain)
pyb.delay(20)

# The same line by Pin.irq, hard and soft: the argument is the pin.
pin = Pin("X7", Pin.OUT)
pin.irq(lambda p: print("soft", p, [1]), Pin.IRQ_RISING)
pin.high()
pin.low()
pin.irq(lambda p: print("hard", p), Pin.IRQ_FALLING, hard=True)
pin.high()
pin.low()
error(Pin("Y9").irq, seen)
error(Pin("C6").irq, seen)
