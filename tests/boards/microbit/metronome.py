# --press b@2100ms --press b@2400ms --press a@4100ms --until 5s
# Buttons change the tempo of the clicks.
from microbit import *
import music

tempo = 100
while True:
    tempo += 10 * (button_b.get_presses() - button_a.get_presses())
    display.show(Image.TARGET)
    music.pitch(1200, 15)
    display.show(Image("00000:00000:00900:00000:00000"))
    print(tempo, running_time())
    sleep(60000 // tempo - 15)
