# --set pin1Millivolts=3300@0ms --set temperature=23@0ms
# Ports, thermometer, random numbers and a timer by their addresses.
from machine import mem8, mem16, mem32
from microbit import *

OUT, SET, CLEAR, IN, DIR, DIRSET, DIRCLR = (0x50000504 + 4 * i for i in range(7))
PORT1 = 0x300
CONFIGURE = 0x50000700
P0, P1, P16 = 1 << 2, 1 << 3, 1 << 2

pin0.write_digital(1)
print(hex(mem32[DIR] & P0), hex(mem32[OUT] & P0), hex(mem32[IN] & (P0 | P1)))
mem32[CLEAR] = P0
print(pin0.get_mode(), hex(mem32[OUT] & P0), hex(mem32[IN] & P0))
mem32[OUT] = mem32[OUT] | P0
print(hex(mem32[IN] & P0))
mem32[PORT1 + SET] = P16
mem32[PORT1 + DIRSET] = P16
print(hex(mem32[PORT1 + IN] & P16), hex(mem32[PORT1 + DIR] & P16))
mem32[PORT1 + DIRCLR] = P16
print(hex(mem32[PORT1 + DIR] & P16))
# pin8, P0.10: an input with a resistor to the supply.
mem32[CONFIGURE + 4 * 10] = 3 << 2
print(hex(mem32[CONFIGURE + 4 * 10]), mem32[IN] >> 10 & 1, pin8.read_digital())
# The button B is P0.23; a row of the matrix, P0.21, has a bit too.
print(mem32[IN] >> 23 & 1)
mem32[DIRSET] = 1 << 21
mem32[SET] = 1 << 21
print(mem32[IN] >> 21 & 1, mem8[IN + 2] >> 5 & 1)

mem32[0x4000C000] = 1
print(mem32[0x4000C100], mem32[0x4000C508] / 4)
mem32[0x4000D000] = 1
numbers = set()
for i in range(40):
    numbers.add(mem8[0x4000D508])
print(len(numbers) > 20, max(numbers) < 256)

TIMER = 0x40009000
mem32[TIMER + 0x508] = 3
mem32[TIMER + 0x510] = 4
mem32[TIMER + 0x00C] = 1
mem32[TIMER] = 1
sleep(25)
mem32[TIMER + 0x40] = 1
print(mem32[TIMER + 0x540] // 1000)
mem32[TIMER + 4] = 1
sleep(10)
mem32[TIMER + 0x44] = 1
print(mem32[TIMER + 0x544] // 1000)

print(hex(mem32[0x10000100]), mem32[0x10000110], mem16[0x10000010])
# What is not there reads as zero, and writing to it does nothing.
mem32[0xE0000000] = 5
print(mem32[0xE0000000], mem8[0x30000000], mem32[-4])
for address in (0x50000505, 0x50000506):
    try:
        mem32[address]
    except ValueError as e:
        print(e)
try:
    mem16[3] = 1
except ValueError as e:
    print(e)
