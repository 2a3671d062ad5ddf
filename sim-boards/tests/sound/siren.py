# A siren of pitches, stopped by button B.
# set buttonB=1@1000
from microbit import *
import music

while not button_b.is_pressed():
    for freq in range(880, 1760, 110):
        music.pitch(freq, 12)
    for freq in range(1760, 880, -110):
        music.pitch(freq, 12)
print("stopped at", running_time() // 100)
