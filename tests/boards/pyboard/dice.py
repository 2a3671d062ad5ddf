# --press usr@1s --press usr@2s --press usr@3s --seed 7
# Press USR to roll: the LEDs show the number in binary.
import pyb

button = pyb.Switch()
leds = [pyb.LED(i) for i in range(1, 4)]


def show(number):
    for place, led in enumerate(leds):
        if number >> place & 1:
            led.on()
        else:
            led.off()


rolls = []
while len(rolls) < 3:
    if button():
        number = pyb.rng() % 6 + 1
        show(number)
        rolls.append(number)
        while button():
            pyb.delay(10)
    pyb.delay(10)
print(len(rolls), all(1 <= n <= 6 for n in rolls))
