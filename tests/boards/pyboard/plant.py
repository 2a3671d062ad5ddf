# --set X20Millivolts=2500@0us --set X20Millivolts=800@2800ms --set X20Millivolts=2200@5800ms
# Waters a plant when the soil is dry: a pump on Y2.
from pyb import ADC, Pin, delay, millis

soil, pump = ADC(Pin("X20")), Pin("Y2", Pin.OUT_PP)
while millis() < 8000:
    moisture = soil.read() * 100 // 4095
    if moisture < 40 and not pump.value():
        print("dry:", moisture)
        pump.high()
    elif moisture > 60 and pump.value():
        print("wet:", moisture)
        pump.low()
    delay(500)
