# --set X1Millivolts=0@0us --set X2Millivolts=0@0us --set X1Millivolts=3300@100ms --set X2Millivolts=3300@110ms --set X1Millivolts=0@120ms --set X2Millivolts=0@130ms --set X1Millivolts=3300@140ms --set X2Millivolts=3300@600ms --set X2Millivolts=0@610ms --set X1Millivolts=0@620ms
# A rotary encoder on the inputs of timer 2 counts forth and back.
from pyb import Pin, Timer, delay

pins = [Pin(name, Pin.AF_PP, pull=Pin.PULL_UP, af=Pin.AF1_TIM2) for name in ("X1", "X2")]
timer = Timer(2, prescaler=0, period=0xFFFF)
encoder = timer.channel(1, Timer.ENC_AB)
last = None
for _ in range(8):
    position = timer.counter()
    if position != last:
        print(position)
        last = position
    delay(100)
