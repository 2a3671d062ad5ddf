from microbit import *
import radio

radio.config(group=5)
for n in range(4):
    sleep(200)
    radio.send("hello %d" % n)
sleep(100)
print(radio.receive())
