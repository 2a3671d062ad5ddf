# Thermometers DS18B20 and DS18S20 on a one-wire bus.

_CONVERT = 0x44
_READ = 0xBE
_WRITE = 0x4E
_FAMILIES = (0x10, 0x22, 0x28)


class DS18X20:
    def __init__(self, onewire):
        self.ow = onewire
        self.buf = bytearray(9)

    def scan(self):
        return [rom for rom in self.ow.scan() if rom[0] in _FAMILIES]

    # All of them begin to measure; that takes up to 750 ms.
    def convert_temp(self):
        self.ow.reset(True)
        self.ow.writebyte(self.ow.SKIP_ROM)
        self.ow.writebyte(_CONVERT)

    def read_scratch(self, rom):
        self.ow.reset(True)
        self.ow.select_rom(rom)
        self.ow.writebyte(_READ)
        self.ow.readinto(self.buf)
        if self.ow.crc8(self.buf):
            raise Exception("CRC error")
        return self.buf

    def write_scratch(self, rom, buf):
        self.ow.reset(True)
        self.ow.select_rom(rom)
        self.ow.writebyte(_WRITE)
        self.ow.write(buf)

    # Degrees Celsius; None from a DS18S20 that counts nothing.
    def read_temp(self, rom):
        buf = self.read_scratch(rom)
        value = buf[0] | buf[1] << 8
        if rom[0] != 0x10:
            return (value - (value >> 15 << 16)) / 16
        if not buf[7]:
            return None
        whole = (value - (value >> 15 << 16)) >> 1
        return whole - 0.25 + (buf[7] - buf[6]) / buf[7]
