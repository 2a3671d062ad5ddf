# --set X19Millivolts=0@0us --set X19Millivolts=1650@150ms --set X19Millivolts=3300@350ms
# A potentiometer chooses the tone on X3.
from pyb import ADC, Pin, Timer, delay

knob = ADC(Pin("X19"))
timer = Timer(9, freq=440)
output = timer.channel(1, Timer.PWM, pin=Pin("X3"), pulse_width_percent=50)
heard = []
for _ in range(6):
    hertz = 220 + knob.read() * 660 // 4095
    if not heard or heard[-1] != hertz:
        timer.freq(hertz)
        output.pulse_width_percent(50)
        heard.append(hertz)
    delay(100)
print(heard)
