# DIR/microbit/peers/flood.py
from microbit import *
import radio

radio.on()
sleep(150)
buffer = bytearray(2)
print(radio.receive_bytes(), radio.receive_bytes_into(buffer), buffer)
print(radio.receive_bytes(), radio.receive_bytes())
sleep(100)
print("too long:", radio.receive())
sleep(100)
try:
    radio.receive()
except ValueError as e:
    print(e)
print(radio.receive(), radio.receive())
