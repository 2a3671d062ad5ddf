# --set X3Millivolts=0@0us --set X3Millivolts=3300@10ms --set X3Millivolts=0@11500us --set X3Millivolts=3300@15ms --set Y1Millivolts=0@0us --set Y2Millivolts=0@0us --set Y1Millivolts=3300@20ms --set Y2Millivolts=3300@21ms --set Y1Millivolts=0@22ms --set Y2Millivolts=0@23ms --set Y2Millivolts=3300@24ms
# The length of a pulse by input capture, and an encoder.
import pyb
from pyb import Pin, Timer

t = Timer(2, prescaler=83, period=0x3FFFFFFF)
edges = []


def captured(t):
    edges.append(channel.capture())


edges = [0, 0, 0]
count = 0


def captured(t):
    global count
    if count < 3:
        edges[count] = channel.capture()
        count += 1


channel = t.channel(3, Timer.IC, pin=Pin("X3"), polarity=Timer.BOTH, callback=captured)
pyb.delay(18)
print(edges[1] - edges[0], edges[2] - edges[1])

Pin("Y1", Pin.AF_PP, alt=3)
Pin("Y2", Pin.AF_PP, alt=3)
encoder = Timer(8, prescaler=0, period=1000)
encoder.channel(1, Timer.ENC_AB)
for i in range(6):
    print(encoder.counter(), end=" ")
    pyb.delay(1)
print()
