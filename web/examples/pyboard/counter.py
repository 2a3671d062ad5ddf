# USR counts; the four LEDs show the number in binary.
import pyb

leds = [pyb.LED(number) for number in (1, 2, 3, 4)]
button = pyb.Switch()
count = 0

while True:
    for bit, led in enumerate(leds):
        if count >> bit & 1:
            led.on()
        else:
            led.off()
    while not button():
        pyb.delay(5)
    count = (count + 1) % 16
    print(count)
    while button():
        pyb.delay(5)
