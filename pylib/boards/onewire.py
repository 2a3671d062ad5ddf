# Maxim's 1-Wire bus on an open-drain pin with a pull-up.
#
# `machine` makes one slot at a time, in which microseconds count; between two of them a bus waits
# as long as it has to. Times are those of application note 126.

from machine import _slot


class OneWireError(Exception):
    pass


class OneWire:
    SEARCH_ROM = 0xF0
    MATCH_ROM = 0x55
    SKIP_ROM = 0xCC

    def __init__(self, pin):
        self.pin = pin
        pin.init(pin.OPEN_DRAIN, pin.PULL_UP)
        pin(1)

    # Is there a device? With `required`, none is an error.
    def reset(self, required=False):
        present = not _slot(self.pin, 480, 550, 960)
        if required and not present:
            raise OneWireError
        return present

    def readbit(self):
        return int(_slot(self.pin, 3, 12, 70))

    def readbyte(self):
        byte = 0
        for place in range(8):
            byte |= self.readbit() << place
        return byte

    def readinto(self, buf):
        for i in range(len(buf)):
            buf[i] = self.readbyte()

    def writebit(self, bit):
        low_us = 6 if bit else 60
        _slot(self.pin, low_us, low_us, 70)

    def writebyte(self, byte):
        for place in range(8):
            self.writebit(byte >> place & 1)

    def write(self, buf):
        for byte in buf:
            self.writebyte(byte)

    def select_rom(self, rom):
        self.reset()
        self.writebyte(self.MATCH_ROM)
        self.write(rom)

    # The numbers of all devices. Where two of them differ in a bit, the search follows one branch
    # and comes back for the other: `fork` is the last place with one left to follow.
    def scan(self):
        found = []
        rom = bytearray(8)
        fork = 64
        while fork >= 0 and self.reset():
            self.writebyte(self.SEARCH_ROM)
            before, rom = rom, bytearray(8)
            last, fork = fork, -1
            for place in range(64):
                bit, other = self.readbit(), self.readbit()
                if bit and other:
                    return found
                if bit == other:
                    bit = before[place >> 3] >> (place & 7) & 1 if place < last else place == last
                    if last == 64:
                        bit = 0
                    if not bit:
                        fork = place
                rom[place >> 3] |= bit << (place & 7)
                self.writebit(bit)
            found.append(rom)
        return found

    # Remainder by x⁸ + x⁵ + x⁴ + 1; 0 over data with its check byte.
    def crc8(self, data):
        crc = 0
        for byte in data:
            crc ^= byte
            for _ in range(8):
                crc = crc >> 1 ^ (0x8C if crc & 1 else 0)
        return crc
