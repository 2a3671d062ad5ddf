# --attach ds18b20=a@X1 --attach ds18b20=b@X1 --set b.number=9@0ms --set a.temperature=235@0ms --set b.temperature=-101@0ms --attach dht22@X2 --attach neopixel@X3
import dht
import neopixel
import onewire
from ds18x20 import DS18X20
from machine import Pin
from time import sleep_ms

sleep_ms(1)
wire = onewire.OneWire(Pin("X1"))
print(wire.reset(), wire.SEARCH_ROM, wire.MATCH_ROM, wire.SKIP_ROM)
for rom in wire.scan():
    print(rom.hex(), wire.crc8(rom))
wire.reset()
wire.writebyte(wire.SKIP_ROM)
wire.writebit(0)
for bit in (0, 1, 0, 0, 0, 1, 0):
    wire.writebit(bit)
print(wire.readbit())
sensors = DS18X20(wire)
sensors.convert_temp()
sleep_ms(750)
for rom in sensors.scan():
    print(rom[0], sensors.read_temp(rom), sensors.read_scratch(rom)[4])
    sensors.write_scratch(rom, b"\x00\x00\x1f")
wire.select_rom(rom)
wire.write(b"\xbe")
pad = bytearray(8)
wire.readinto(pad)
print(pad.hex(), wire.crc8(pad) == wire.readbyte())

empty = onewire.OneWire(Pin("Y1"))
print(empty.reset(), empty.scan())
try:
    empty.reset(True)
except onewire.OneWireError as e:
    print(repr(e))
try:
    DS18X20(empty).convert_temp()
except onewire.OneWireError:
    print("no thermometer")

sensor = dht.DHT22(Pin("X2"))
sensor.measure()
print(sensor.temperature(), sensor.humidity())
sleep_ms(2000)
wrong = dht.DHT11(Pin("X2"))
wrong.measure()
print(wrong.humidity(), wrong.temperature())

strip = neopixel.NeoPixel(Pin("X3"), 2, bpp=4, timing=0)
strip[0] = (1, 2, 3, 4)
strip.fill((9, 8, 7, 6))
strip.write()
print(strip[1], strip.ORDER, strip.n)
