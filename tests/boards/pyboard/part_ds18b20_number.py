# --attach ds18b20@X1 --set ds18b20.number=2@101ms --set ds18b20.number=129@112ms --set ds18b20.number=255@123ms --set ds18b20.number=64@134ms --set ds18b20.number=7@145ms --set ds18b20.number=200@156ms --set ds18b20.number=31@167ms --set ds18b20.number=85@178ms --set ds18b20.number=170@189ms --set ds18b20.number=255@200ms
# A search that is under way while the number changes finds the old one or the new one.
import pyb
from machine import Pin
from onewire import OneWire

wire = OneWire(Pin("X1"))
found = []
while pyb.millis() < 400:
    found.extend(wire.scan() or [None])
print(len(found) > 20, None in found)
print(sorted({rom[1] for rom in found} - {2, 129, 255, 64, 7, 200, 31, 85, 170, 1}))
print(found[0][1], found[-1][1])
