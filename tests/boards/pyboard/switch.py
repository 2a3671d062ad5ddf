# --press usr@100ms+20ms --press usr@300ms --press usr@600ms
import micropython
from pyb import Switch, delay, LED

micropython.alloc_emergency_exception_buf(100)
sw = Switch()
print(sw, sw is Switch(), sw(), sw.value())
count = 0


def pressed():
    global count
    count += 1
    LED(1).toggle()


sw.callback(pressed)
delay(110)
print("after 110 ms", count, sw())
delay(240)
print("after 350 ms", count, sw.value())


def fails():
    LED(2).on()
    return [1, 2, 3]


# A callback that allocates is switched off.
sw.callback(fails)
delay(350)
print("after 700 ms", count, LED(2).intensity())
sw.callback(None)
