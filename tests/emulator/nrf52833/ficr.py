# FICR and UICR (sections 4.4, 4.5): what the factory and the user have written.

from .peripheral import Peripheral

NOTHING = 0xFFFFFFFF


class Ficr(Peripheral):
    registers = {
        0x010: ("codepagesize", 4096),
        0x014: ("codesize", 128),
        0x060: ("deviceid0", 0x11223344),
        0x064: ("deviceid1", 0x55667788),
        0x0A0: ("deviceaddrtype", 1),
        0x0A4: ("deviceaddr0", 0x12345678),
        0x0A8: ("deviceaddr1", 0x9ABC),
        0x100: ("part", 0x52833),
        0x104: ("variant", 0x41414130),
        0x108: ("package", 0x2004),
        0x10C: ("ram", 128),
        0x110: ("flash", 512),
        0x350: ("production0", NOTHING),
        0x354: ("production1", NOTHING),
        0x358: ("production2", NOTHING),
        **{0x404 + 4 * i: (f"temp{i}", 0) for i in range(17)},
    }
    has_interrupts = False


class Uicr(Peripheral):
    registers = {
        **{0x014 + 4 * i: (f"nrffw{i}", NOTHING) for i in range(13)},
        **{0x050 + 4 * i: (f"nrfhw{i}", NOTHING) for i in range(12)},
        **{0x080 + 4 * i: (f"customer{i}", NOTHING) for i in range(32)},
        0x200: ("pselreset0", NOTHING),
        0x204: ("pselreset1", NOTHING),
        0x208: ("approtect", NOTHING),
        0x20C: ("nfcpins", NOTHING),
        0x210: ("debugctrl", NOTHING),
        0x304: ("regout0", NOTHING),
    }
    has_interrupts = False

    def reset(self):
        kept = getattr(self, "value", None)
        super().reset()
        self.value = kept or self.value

    def write(self, offset, value):
        if self.chip.nvmc.value["config"] != 1:
            return self.chip.complain(f"write to UICR at 0x{offset:x} without permission")
        name = self.registers[offset][0]
        self.value[name] &= value
        self.chip.nvmc.stand(41)
