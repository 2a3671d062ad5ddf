# --until 4s
# A program that hangs is started again by the watchdog; the second time it does not.
import machine
import pyb
from machine import WDT

if machine.reset_cause() == machine.WDT_RESET:
    print("the watchdog has bitten")
    pyb.LED(1).on()
else:
    dog = WDT(timeout=1000)
    for _ in range(3):
        pyb.delay(600)
        dog.feed()
        print("fed at", pyb.millis() // 100)
    while True:
        pass
