# Tilting makes the tone: the sound goes on until the next one.
# set accelerometerX=-1000@200 accelerometerX=0@400 accelerometerX=600@600 accelerometerX=2000@800
from microbit import *
import music

for step in range(20):
    x = accelerometer.get_x()
    if x > 1500:
        music.stop()
    else:
        music.pitch(600 + x // 2)
    sleep(50)
music.stop()
