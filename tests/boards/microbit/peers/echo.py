# Answers each message with its letters reversed.
from microbit import *
import radio

radio.config(group=42)
radio.on()
while True:
    message = radio.receive()
    if message:
        radio.send("".join(reversed(message)))
    sleep(10)
