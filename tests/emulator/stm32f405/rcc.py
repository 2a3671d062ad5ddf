# RCC (section 7): oscillators, PLL, and which peripheral has a clock.
#
# The core's time is counted in cycles of 168 MHz throughout: before the PLL runs everything is as
# much faster as that is than the 16 MHz of the internal oscillator. Who chooses another tree of
# clocks is reported.

from .peripheral import Peripheral

FASTER = 168 / 16
HSE_US, PLL_US = 2000 / FASTER, 100 / FASTER
HSEON, HSERDY, PLLON, PLLRDY = 16, 17, 24, 25
# 8 MHz / 8 * 336 / 2, 48 MHz for USB, from the crystal.
PLL = 8 | 336 << 6 | 0 << 16 | 1 << 22 | 7 << 24
PLL_MASK = 0x0F437FFF
# HPRE 1, PPRE1 4, PPRE2 2.
DIVIDERS = 5 << 10 | 4 << 13
APB1_HZ, APB2_HZ = 42_000_000, 84_000_000

RESET_FLAGS = {"power": 27, "pin": 26, "software": 28, "watchdog": 29}


class Rcc(Peripheral):
    registers = {
        0x00: ("cr", 0x83),
        0x04: ("pllcfgr", 0x24003010),
        0x08: ("cfgr", 0),
        0x0C: ("cir", 0),
        0x10: ("ahb1rstr", 0),
        0x14: ("ahb2rstr", 0),
        0x18: ("ahb3rstr", 0),
        0x20: ("apb1rstr", 0),
        0x24: ("apb2rstr", 0),
        0x30: ("ahb1", 0x00100000),
        0x34: ("ahb2", 0),
        0x38: ("ahb3", 0),
        0x40: ("apb1", 0),
        0x44: ("apb2", 0),
        0x70: ("bdcr", 0),
        0x74: ("csr", 0),
    }

    def reset(self):
        flags = getattr(self, "value", {}).get("csr", 0)
        super().reset()
        self.value["csr"] = flags & 0xFF000000

    def note_reset(self, reason):
        if reason in RESET_FLAGS:
            self.value["csr"] |= 1 << RESET_FLAGS[reason] | 1 << 26

    def gives(self, register, bit):
        return self.value[register] >> bit & 1 == 1

    def set_cr(self, value):
        started = value & ~self.value["cr"]
        ready = self.value["cr"] & (1 << HSERDY | 1 << PLLRDY) & value << 1
        self.value["cr"] = value & ~(1 << HSERDY | 1 << PLLRDY) | ready | 2
        for on, us in (HSEON, HSE_US), (PLLON, PLL_US):
            if started >> on & 1:
                self.chip.after_us(us, lambda on=on: self.started(on))
        if started >> PLLON & 1 and self.value["pllcfgr"] & PLL_MASK != PLL:
            self.chip.complain(f"PLL as 0x{self.value['pllcfgr']:08x}")

    def started(self, on):
        if self.value["cr"] >> on & 1:
            self.value["cr"] |= 1 << on + 1

    def set_cfgr(self, value):
        if value & 3 == 2:
            if not self.value["cr"] >> PLLRDY & 1:
                self.chip.complain("the core takes the PLL before it runs")
            if value & 0xFCF0 != DIVIDERS:
                self.chip.complain(f"dividers of the buses as 0x{value:08x}")
            if self.chip.flash.value["acr"] & 7 != 5:
                self.chip.complain("168 MHz without five wait states")
        self.value["cfgr"] = value & ~0xC | (value & 3) << 2

    def set_csr(self, value):
        # RMVF forgets the reasons of the last resets.
        kept = 0 if value >> 24 & 1 else self.value["csr"] & 0xFF000000
        self.value["csr"] = kept | value & 1

    def set_apb1rstr(self, value):
        self.pulse("apb1rstr", value)

    def set_apb2rstr(self, value):
        self.pulse("apb2rstr", value)

    def pulse(self, name, value):
        for bit in range(32):
            if value & ~self.value[name] and value >> bit & 1:
                self.chip.reset_peripheral(name[:4], bit)
        self.value[name] = value
