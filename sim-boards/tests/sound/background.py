# A tune in a loop behind a display that scrolls; then another tune takes over.
from microbit import *
import music

music.play(music.FUNK, wait=False, loop=True)
display.scroll("Pyrite", delay=80)
music.play(music.PUNCHLINE)
display.show(Image.HAPPY)
music.play(music.BA_DING, wait=False)
sleep(120)
music.play(music.POWER_DOWN)
print(running_time() // 10)
