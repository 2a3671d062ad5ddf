# --until 1s
from pyb import LED, delay


def error(f, *args):
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)


leds = [LED(i) for i in range(1, 5)]
print(leds, LED(1) is leds[0])
error(LED, 0)
error(LED, 5)
error(LED)
error(LED, "red")
for led in leds:
    led.on()
    print(led.intensity(), end=" ")
    led.toggle()
    print(led.intensity(), end=" ")
    led.toggle()
    led.off()
print()
# Only the LEDs 3 and 4 can be dimmed.
for led in leds:
    for value in (-1, 0, 1, 100, 254, 255, 300):
        led.intensity(value)
        print(led.intensity(), end=" ")
    led.off()
    print()
leds[3].intensity(128)
delay(50)
leds[3].toggle()
print(leds[3].intensity())
for i in range(4):
    leds[i % 2].toggle()
    delay(10)
