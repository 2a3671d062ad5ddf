# --set pin2_millivolts=3000@0s --set pin2_millivolts=400@300ms --set pin2_millivolts=2800@700ms
from microbit import *

lit = None
while running_time() < 1000:
    dark = pin2.read_analog() < 300
    if dark != lit:
        lit = dark
        pin8.write_digital(int(dark))
        print("lamp", "on" if dark else "off")
    sleep(50)
