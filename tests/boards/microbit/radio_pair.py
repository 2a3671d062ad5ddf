# DIR/microbit/peers/pair.py
from microbit import *
import radio

radio.config(group=5)
while running_time() < 750:
    message = radio.receive()
    if message is not None:
        display.show(message[-1])
        print(message)
    sleep(20)
while True:
    full = radio.receive_full()
    if full:
        packet, rssi, time = full
        print(packet, rssi, time // 1000)
        break
radio.send("bye")
