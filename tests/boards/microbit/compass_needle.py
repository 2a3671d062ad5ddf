# --set compassX=18000@0ms --set compassY=0@0ms --set compassX=0@800ms --set compassY=30000@800ms --until 2s
# An arrow that shows north, once the compass is calibrated.
from microbit import *

if compass.is_calibrated():
    needle = 12 - (compass.heading() + 15) // 30 % 12
    display.show(Image.ALL_CLOCKS[needle % 12])
else:
    display.show("C")
field = []
for _ in range(10):
    field.append(compass.get_field_strength() // 1000)
    sleep(150)
print(field)
