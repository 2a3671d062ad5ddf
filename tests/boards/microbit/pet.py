# --set pin_logo_touch=1@1s --set pin_logo_touch=0@1500ms --press a@3s --set soundLevel=220@5s --set soundLevel=20@5300ms --until 8s
# A pet: stroke it, feed it, but do not shout at it.
from microbit import *
import music

mood = 5
while True:
    if pin_logo.is_touched():
        mood += 1
        display.show(Image.HEART)
        audio.play(Sound.HAPPY, wait=False)
    elif button_a.was_pressed():
        mood += 2
        display.show(Image.PACMAN)
        music.pitch(300, 100)
    elif microphone.was_event(SoundEvent.LOUD):
        mood -= 3
        display.show(Image.SURPRISED)
    else:
        display.show(Image.SMILE if mood > 4 else Image.SAD)
    print(running_time() // 1000, mood) if running_time() % 1000 < 300 else None
    sleep(300)
