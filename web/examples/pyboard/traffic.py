# A traffic light. USR is the button for people who want to cross.
import pyb

red, green, orange = pyb.LED(1), pyb.LED(2), pyb.LED(3)
button = pyb.Switch()


def show(*lit):
    for led in red, green, orange:
        if led in lit:
            led.on()
        else:
            led.off()


while True:
    show(green)
    print("Cars go")
    while not button():
        pyb.delay(10)
    show(orange)
    pyb.delay(1000)
    show(red)
    print("You can cross")
    pyb.delay(3000)
    show(red, orange)
    pyb.delay(700)
