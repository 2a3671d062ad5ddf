# --boards 20 --until 6s
from microbit import *
import random
import radio

radio.config(group=9, queue=20)
highest = 0
for turn in range(5):
    sleep(random.randint(500, 1000))
    while True:
        message = radio.receive()
        if not message:
            break
        highest = max(highest, int(message))
    highest += 1
    radio.send(str(highest))
print("counted to", highest)
