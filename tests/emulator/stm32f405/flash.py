# The controller of the flash (section 3): bits are cleared word by word and set a sector at a time.
#
# The core stands still meanwhile: its time passes, and interrupts wait. A write without permission,
# one that would set a bit, and one of another width than was said are reported.

import struct

from .peripheral import Peripheral

KEYS = (0x45670123, 0xCDEF89AB)
KB = 1024
SECTORS = [16 * KB] * 4 + [64 * KB] + [128 * KB] * 7
STARTS = [0x08000000 + sum(SECTORS[:i]) for i in range(len(SECTORS))]
# Typical times for words (data sheet, 5.3.12).
WRITE_US = 16
ERASE_US = {16 * KB: 250_000, 64 * KB: 550_000, 128 * KB: 1_000_000}
PG, SER, STRT, LOCK = 0, 1, 16, 31
WORD = 2


class Flash(Peripheral):
    registers = {
        0x00: ("acr", 0),
        0x04: ("keyr", 0),
        0x08: ("optkeyr", 0),
        0x0C: ("sr", 0),
        0x10: ("cr", 1 << LOCK),
        0x14: ("optcr", 0x0FFFAAED),
    }

    def reset(self):
        super().reset()
        self.keys = []
        self.erasures = getattr(self, "erasures", [0] * len(SECTORS))
        # Called before each change with what it is and where: may raise.
        self.watch = getattr(self, "watch", None)

    def set_keyr(self, value):
        self.keys = [*self.keys, value][-2:]
        if self.value["cr"] >> LOCK & 1 and tuple(self.keys) == KEYS:
            self.value["cr"] &= ~(1 << LOCK)
            self.keys = []

    def set_sr(self, value):
        self.value["sr"] &= ~value

    def set_acr(self, value):
        if value >> 11 & 1 and self.value["acr"] >> 9 & 1 or value >> 12 & 1 and value >> 10 & 1:
            self.chip.complain("a cache is reset while it is on")
        self.value["acr"] = value

    def set_cr(self, value):
        if self.value["cr"] >> LOCK & 1:
            return self.chip.complain("the controller is written to while it is locked")
        self.value["cr"] = value & ~(1 << STRT)
        if value >> STRT & 1:
            self.erase(value)

    def stand(self, us):
        self.chip.pass_time(round(us * self.chip.cycles_per_us))

    def erase(self, value):
        sector = value >> 3 & 15
        if not value >> SER & 1 or value >> 2 & 1 or value >> 8 & 3 != WORD:
            return self.chip.complain(f"erasing by 0x{value:x}")
        if not 1 <= sector <= 4:
            return self.chip.complain(f"erasing sector {sector}, which has the program")
        if self.watch:
            self.watch("erase", STARTS[sector])
        self.erasures[sector] += 1
        self.chip.uc.mem_write(STARTS[sector], b"\xff" * SECTORS[sector])
        self.stand(ERASE_US[SECTORS[sector]])

    def takes_writes(self):
        return self.value["cr"] >> PG & 1

    def store(self, address, size, value):
        """The program writes to the flash."""
        control = self.value["cr"]
        allowed = self.takes_writes() and not control >> LOCK & 1 and control >> 8 & 3 == WORD
        if not allowed or size != 4 or address % 4:
            self.chip.complain(f"write of 0x{value:x} ({size}) to flash at 0x{address:x}")
            return
        if self.watch:
            self.watch("write", address)
        before = struct.unpack("<I", self.chip.uc.mem_read(address, 4))[0]
        if value & ~before:
            self.chip.complain(f"a write at 0x{address:x} would set bits")
        self.chip.uc.mem_write(address, struct.pack("<I", before & value))
        self.stand(WRITE_US)
