# --press usr@2s --press usr@9s
# A pedestrian presses the button, and the light turns red for the cars.
import pyb

RED, GREEN, YELLOW = pyb.LED(1), pyb.LED(2), pyb.LED(3)
button = pyb.Switch()
asked = False


def ask():
    global asked
    asked = True


def only(*leds):
    for led in (RED, GREEN, YELLOW):
        if led in leds:
            led.on()
        else:
            led.off()


button.callback(ask)
crossings = 0
only(GREEN)
while crossings < 2:
    if asked:
        asked = False
        crossings += 1
        print("somebody wants to cross at", pyb.millis() // 1000)
        only(YELLOW)
        pyb.delay(500)
        only(RED)
        pyb.delay(3000)
        only(RED, YELLOW)
        pyb.delay(500)
        only(GREEN)
    pyb.delay(50)
button.callback(None)
