# --attach led=red@pin0 --attach led=yellow@pin1 --attach led=green@pin2 --press a@1500ms --until 9s
# Red, yellow and green on three pins; A asks for a green man.
from microbit import *

PHASES = (("green", 0, 0, 1), ("yellow", 0, 1, 0), ("red", 1, 0, 0), ("both", 1, 1, 0))


def show(red, yellow, green):
    pin0.write_digital(red)
    pin1.write_digital(yellow)
    pin2.write_digital(green)


show(0, 0, 1)
while True:
    display.show(Image.NO)
    if button_a.was_pressed():
        for (name, *lamps), ms in zip(PHASES[1:] + PHASES[:1], (800, 2500, 800, 10)):
            show(*lamps)
            print(name, running_time() // 100)
            display.show(Image.STICKFIGURE if name == "red" else Image.NO)
            sleep(ms)
    sleep(100)
