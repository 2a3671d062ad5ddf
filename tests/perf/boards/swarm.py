# A counter that all boards within reach agree on.
from microbit import *
import random
import radio

radio.config(group=1, queue=8)
counter = 0
sleep(random.randint(0, 1000))
while True:
    for turn in range(10):
        message = radio.receive()
        while message:
            counter = max(counter, int(message))
            message = radio.receive()
        display.show(counter % 10)
        sleep(100)
    counter += 1
    radio.send(str(counter))
