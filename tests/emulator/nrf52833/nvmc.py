# NVMC (section 4.3): bits are cleared word by word and set a page at a time.
#
# The core stands still meanwhile: its time passes, and interrupts wait. A write without permission
# is reported, and so is the third one to a word between two erasures.

import struct

from .peripheral import Peripheral

PAGE = 4096
WRITE_US, ERASE_US = 41, 85_000
READ, WRITE, ERASE = 0, 1, 2
MOST_WRITES = 2


class Nvmc(Peripheral):
    registers = {
        0x400: ("ready", 1),
        0x408: ("readynext", 1),
        0x504: ("config", READ),
        0x508: ("erasepage", 0),
        0x50C: ("eraseall", 0),
        0x514: ("eraseuicr", 0),
        0x518: ("erasepagepartial", 0),
        0x51C: ("erasepagepartialcfg", 10),
        0x540: ("icachecnf", 0),
        0x548: ("ihit", 0),
        0x54C: ("imiss", 0),
    }
    has_interrupts = False

    def reset(self):
        super().reset()
        self.counts = getattr(self, "counts", {})
        # Called before each change with what it is and where: may raise PowerLost.
        self.watch = getattr(self, "watch", None)

    def stand(self, us):
        self.chip.pass_time(round(us * 64))

    def set_erasepage(self, address):
        if self.value["config"] != ERASE:
            return self.chip.complain(f"erasing 0x{address:x} without permission")
        if self.watch:
            self.watch("erase", address)
        page = address // PAGE * PAGE
        self.chip.uc.mem_write(page, b"\xff" * PAGE)
        for word in range(page, page + PAGE, 4):
            self.counts.pop(word, None)
        self.stand(ERASE_US)

    def set_eraseall(self, value):
        self.chip.complain("erasing everything")

    def takes_writes(self):
        return self.value["config"] == WRITE

    def store(self, address, size, value):
        """The program writes to flash, or to the user's configuration."""
        if not self.takes_writes() or size != 4 or address % 4:
            self.chip.complain(f"write of 0x{value:x} ({size}) to flash at 0x{address:x}")
            return
        if self.watch:
            self.watch("write", address)
        count = self.counts[address] = self.counts.get(address, 0) + 1
        if count > MOST_WRITES:
            self.chip.complain(f"write {count} to the word at 0x{address:x}")
        before = struct.unpack("<I", self.chip.uc.mem_read(address, 4))[0]
        self.chip.uc.mem_write(address, struct.pack("<I", before & value))
        self.stand(WRITE_US)
