# A doorbell: button A rings, button B plays a tune.
# set buttonA=1@300 buttonA=0@400 buttonB=1@2500 buttonB=0@2600 buttonA=1@2700 buttonA=0@2800
from microbit import *
import music

rung = 0
while running_time() < 9000:
    if button_a.was_pressed():
        rung += 1
        music.play(["g5:3", "e:5"])
        display.show(Image.MUSIC_QUAVER)
    if button_b.was_pressed():
        music.play(music.BIRTHDAY, wait=False)
        display.show(Image.MUSIC_QUAVERS)
    sleep(50)
music.stop()
print("rung", rung)
