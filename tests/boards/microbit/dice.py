# --set accelerometerX=1500@500ms --set accelerometerX=-1500@540ms --set accelerometerX=1500@580ms --set accelerometerX=-1500@620ms --set accelerometerX=1500@660ms --set accelerometerX=0@700ms --until 2s --seed 4
# Shake to roll.
from microbit import *
import random

FACES = [Image(rows) for rows in (
    "00000:00000:00900:00000:00000",
    "90000:00000:00000:00000:00009",
    "90000:00000:00900:00000:00009",
    "90009:00000:00000:00000:90009",
    "90009:00000:00900:00000:90009",
    "90009:00000:90009:00000:90009",
)]
display.show("?")
while True:
    if accelerometer.was_gesture("shake"):
        number = random.randint(1, 6)
        display.show(FACES[number - 1])
        print("rolled", number)
    sleep(100)
