from microbit import *
import radio

radio.config(power=6)
for n in range(50):
    sleep(20)
    radio.send("beacon")
