# DIR/microbit/peers/echo.py --press 1:a@500ms --press 1:b@1500ms --until 3s
# Sends by radio and shows what comes back.
from microbit import *
import radio

radio.config(group=42, power=7)
radio.on()
while True:
    if button_a.was_pressed():
        radio.send("hello")
    if button_b.was_pressed():
        radio.send("bye")
    message = radio.receive()
    if message:
        print(message)
        display.scroll(message, delay=30, wait=False)
    sleep(20)
