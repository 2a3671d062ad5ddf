# Counts loud sounds and answers each with a short tune.
# set soundLevel=220@500 soundLevel=10@700 soundLevel=255@1500 soundLevel=0@1600 soundLevel=180@2500
from microbit import *
import music

microphone.set_threshold(SoundEvent.LOUD, 170)
microphone.set_threshold(SoundEvent.QUIET, 60)
heard = 0
while running_time() < 3500:
    if microphone.was_event(SoundEvent.LOUD):
        heard += 1
        music.play(["c5:1"] * heard)
    sleep(20)
print(heard, microphone.current_event(), microphone.sound_level())
