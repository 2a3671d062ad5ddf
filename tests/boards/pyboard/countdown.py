# --type "3\r@100ms"
# Asks on the terminal, counts with the LEDs.
import pyb

count = int(input("seconds? "))
leds = [pyb.LED(i) for i in range(1, 5)]
while count:
    print(count)
    leds[count % 4].on()
    pyb.delay(1000)
    leds[count % 4].off()
    count -= 1
print("lift off")
