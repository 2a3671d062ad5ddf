# DIR/microbit/peers/stranger.py --distance 1-2=10
from microbit import *
import radio

radio.on()
while running_time() < 1000:
    full = radio.receive_full()
    if full:
        print(full[:2])
    sleep(10)
