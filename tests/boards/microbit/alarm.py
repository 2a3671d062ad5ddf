# --set lightLevel=10@0ms --set lightLevel=200@1s --press b@2500ms --until 4s
# A thief opens the box: light falls in, and the siren starts. B switches it off.
from microbit import *
import music

display.off()
armed = True
display.on()
while armed:
    if display.read_light_level() > 100:
        print("open")
        while not button_b.was_pressed():
            display.show(Image.ANGRY)
            music.pitch(880, 200)
            display.clear()
            music.pitch(440, 200)
        armed = False
    sleep(100)
music.play(music.POWER_DOWN)
display.show(Image.YES)
