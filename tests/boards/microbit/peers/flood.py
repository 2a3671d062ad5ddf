from microbit import *
import radio

radio.on()
sleep(100)
for n in range(6):
    radio.send_bytes(bytes([n]) * 4)
radio.send("text")
sleep(100)
radio.config(length=64)
radio.send("x" * 40)
sleep(100)
radio.send_bytes(b"raw")
radio.send("after")
