# An alarm clock with a choice of tunes; the speaker is off at first.
# set buttonA=1@1500 buttonA=0@1550
from microbit import *
import music

tunes = [music.RINGTONE, music.JUMP_UP, music.WAWAWAWAA]
speaker.off()
music.play(tunes[1], wait=False)
sleep(1000)
speaker.on()
set_volume(60)
choice = 0
music.play(tunes[choice], wait=False, loop=True)
while running_time() < 4000:
    if button_a.was_pressed():
        choice += 2
        music.play(tunes[choice], wait=False)
    sleep(25)
music.play(["c4:1", None])
print("awake", choice)
