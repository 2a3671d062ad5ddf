# A sends a heart to every other board with this program.
from microbit import *
import radio

radio.on()
display.show(Image.ASLEEP)

while True:
    if button_a.was_pressed():
        radio.send("heart")
        display.show(Image.ARROW_N)
        sleep(300)
        display.clear()
    message = radio.receive()
    if message == "heart":
        print("A heart has come")
        display.show(Image.HEART)
    elif message:
        print(message)
    sleep(20)
