# A metronome whose tempo the buttons change.
# set buttonA=1@2100 buttonA=0@2200 buttonB=1@4100 buttonB=0@4200
from microbit import *
import music

bpm = 120
beat = 0
while running_time() < 6000:
    if button_a.was_pressed():
        bpm += 60
    if button_b.was_pressed():
        bpm -= 90
    music.pitch(1760 if beat % 4 == 0 else 880, 20, wait=False)
    beat += 1
    sleep(60000 // bpm)
print(beat, bpm)
