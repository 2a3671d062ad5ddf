# --until 6s
# The blue LED breathes; the others count the breaths.
import pyb

blue = pyb.LED(4)
counters = [pyb.LED(i) for i in (1, 2, 3)]

for breath in range(3):
    for step in list(range(0, 256, 15)) + list(range(255, -1, -15)):
        blue.intensity(step)
        pyb.delay(40)
    counters[breath].on()
print("breaths:", sum(led.intensity() > 0 for led in counters))
