# --attach ds18b20@X12 --set ds18b20.temperature=-55@1500ms --set ds18b20.temperature=305@0ms
# One-wire thermometer, and a warning when it freezes.
import time
from ds18x20 import DS18X20
from machine import Pin
from onewire import OneWire
from pyb import LED

sensor = DS18X20(OneWire(Pin("X12")))
roms = sensor.scan()
print(len(roms), "sensor")
for _ in range(3):
    sensor.convert_temp()
    time.sleep_ms(750)
    for rom in roms:
        celsius = sensor.read_temp(rom)
        print("%.1f" % celsius)
        LED(4).on() if celsius < 0 else LED(4).off()
