# DIR/microbit/peers/beacon.py DIR/microbit/radio_range.py DIR/microbit/radio_range.py --distance 1-2=1 --distance 2-3=68 --distance 2-4=150
from microbit import *
import radio

radio.config(queue=60)
sleep(1500)
count = 0
while radio.receive():
    count += 1
print("heard", count)
