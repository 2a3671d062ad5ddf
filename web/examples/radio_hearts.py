# A sends a heart to every other board that runs this program.
from microbit import *
import radio

radio.on()
display.show(Image.ASLEEP)

while True:
    if button_a.was_pressed():
        radio.send("heart")
        display.show(Image.ARROW_N)
        sleep(300)
        display.show(Image.ASLEEP)
    if radio.receive() == "heart":
        print("A heart has come")
        display.show(Image.HEART)
    sleep(20)
