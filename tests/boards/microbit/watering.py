# --set pin1Millivolts=2500@0us --set pin1Millivolts=700@2s --set pin1Millivolts=2600@4s --until 5s
# Waters the plant as long as its soil is dry.
from microbit import *

while True:
    moisture = pin1.read_analog()
    dry = moisture < 400
    pin2.write_digital(1 if dry else 0)
    display.show(Image.UMBRELLA if dry else Image.HAPPY)
    print(moisture)
    sleep(500)
