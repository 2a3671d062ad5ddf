# SPI (section 28): controller, full duplex, bytes, without DMA and interrupts.
#
# A device on a bus has `transfer(byte)`; without one the bus reads ones.

from .peripheral import Peripheral

RXNE, TXE, OVR, BSY = 0, 1, 6, 7
CPHA, CPOL, MSTR, SPE, LSBFIRST, SSI, SSM, DFF = 0, 1, 2, 6, 7, 8, 9, 11


class Spi(Peripheral):
    narrow = (0x0C,)
    registers = {
        0x00: ("cr1", 0),
        0x04: ("cr2", 0),
        0x08: ("sr", 1 << TXE),
        0x0C: ("dr", 0),
        0x10: ("crcpr", 7),
        0x1C: ("i2scfgr", 0),
        0x20: ("i2spr", 2),
    }

    def __init__(self, chip, base, clock):
        self.clock = clock
        self.devices = []
        # (cycles, bytes sent) of each transfer without a pause.
        self.sent = []
        super().__init__(chip, base)

    def bit(self, bit, register="cr1"):
        return self.value[register] >> bit & 1

    def byte_cycles(self):
        return 8 * (2 << (self.value["cr1"] >> 3 & 7)) * self.chip.HERTZ // self.hertz

    def set_cr1(self, value):
        if value >> SPE & 1 and not value >> MSTR & 1:
            self.chip.complain("a peripheral on SPI is not modelled")
        if value >> SSM & 1 and not value >> SSI & 1 and value >> MSTR & 1:
            self.chip.complain("a controller that is deselected")
        self.value["cr1"] = value

    def set_dr(self, value):
        if not self.bit(SPE):
            return self.chip.complain("a byte for SPI, which is off")
        if self.bit(BSY, "sr") or self.bit(RXNE, "sr"):
            self.chip.complain("a byte before the last was taken")
        byte = value & 0xFF
        self.value["sr"] |= 1 << BSY
        self.chip.at(self.now + self.byte_cycles(), lambda: self.done(byte))

    def done(self, byte):
        self.sent.append((self.now, byte))
        flip = (lambda b: int(f"{b:08b}"[::-1], 2)) if self.bit(LSBFIRST) else (lambda b: b)
        answers = [flip(device.transfer(flip(byte))) for device in self.devices]
        self.value["dr"] = answers[0] if answers else 0xFF
        self.value["sr"] = self.value["sr"] & ~(1 << BSY) | 1 << RXNE

    def get_dr(self):
        self.value["sr"] &= ~(1 << RXNE)
        return self.value["dr"]
