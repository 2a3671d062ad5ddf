# RCC (section 7): oscillators, PLL, dividers, and which peripheral has a clock.
#
# Time is counted in cycles of 168 MHz throughout; a slower core takes more of them for each of its
# own. What has a battery is left alone by resets. A clock beyond its limits, one that is taken
# before it runs and a flash that is too slow for it are reported.

from .peripheral import Peripheral

HSE_US, PLL_US, LSE_US, LSI_US = 2000, 100, 300_000, 40
HSI_HZ, HSE_HZ = 16_000_000, 8_000_000
HSEON, HSERDY, PLLON, PLLRDY, PLLI2SON, PLLI2SRDY = 16, 17, 24, 25, 26, 27
READY = 1 << HSERDY | 1 << PLLRDY | 1 << PLLI2SRDY
MOST_SOUND_HZ = 192_000_000
LSEON, LSERDY, BDRST = 0, 1, 16
SOURCE = 3 << 8
MOST = {"system": 168_000_000, "ahb1": 168_000_000, "apb1": 42_000_000, "apb2": 84_000_000}
DIVIDERS = (2, 4, 8, 16, 64, 128, 256, 512)

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
        0x84: ("plli2scfgr", 0x20003000),
    }

    def __init__(self, chip, base):
        # Microseconds that the crystal of the clock takes; None if it does not start.
        self.lse_us = LSE_US
        self.clocks = {}
        super().__init__(chip, base)

    def reset(self):
        before = getattr(self, "value", {})
        super().reset()
        self.value["csr"] = before.get("csr", 0) & 0xFF000000
        self.value["bdcr"] = before.get("bdcr", 0)
        self.update()

    def note_reset(self, reason):
        if reason in RESET_FLAGS:
            self.value["csr"] |= 1 << RESET_FLAGS[reason] | 1 << 26

    def gives(self, register, bit):
        return self.value[register] >> bit & 1 == 1

    # Fast clocks

    def set_cr(self, value):
        started = value & ~self.value["cr"]
        ready = self.value["cr"] & READY & value << 1
        self.value["cr"] = value & ~READY | ready | 2
        for on, us in (HSEON, HSE_US), (PLLON, PLL_US), (PLLI2SON, PLL_US):
            if started >> on & 1:
                self.chip.after_us(us, lambda on=on: self.started(on))
        if self.value["cfgr"] & 3 and not self.runs(self.value["cfgr"] & 3):
            self.chip.complain("the clock of the core is switched off")
        if not self.value["cr"] >> PLLI2SON & 1 and self.chip.spis[2].is_on():
            self.chip.complain("the clock of sound is switched off")

    def started(self, on):
        if self.value["cr"] >> on & 1:
            self.value["cr"] |= 1 << on + 1

    def runs(self, source):
        return self.value["cr"] >> {0: 1, 1: HSERDY, 2: PLLRDY}[source] & 1

    def set_pllcfgr(self, value):
        if self.value["cr"] & (1 << PLLON | 1 << PLLI2SON):
            self.chip.complain("the PLL is set while it runs")
        self.value["pllcfgr"] = value

    def pll_input(self):
        value = self.value["pllcfgr"]
        return (HSE_HZ if value >> 22 & 1 else HSI_HZ) / (value & 63)

    def set_plli2scfgr(self, value):
        if self.value["cr"] >> PLLI2SON & 1:
            self.chip.complain("the PLL of sound is set while it runs")
        self.value["plli2scfgr"] = value

    def sound_hertz(self):
        """The clock of I2S."""
        value = self.value["plli2scfgr"]
        times, by = value >> 6 & 511, value >> 28 & 7
        hertz = self.pll_input() * times / max(by, 2)
        if not 192 <= times <= 432 or by < 2 or hertz > MOST_SOUND_HZ:
            self.chip.complain(f"the PLL of sound as 0x{value:08x}")
        if not self.value["cr"] >> PLLI2SRDY & 1 or self.value["cfgr"] >> 23 & 1:
            self.chip.complain("sound without a clock")
        return hertz

    def pll_hertz(self):
        value = self.value["pllcfgr"]
        into = self.pll_input()
        inside = into * (value >> 6 & 511)
        if not 950_000 <= into <= 2_100_000 or not 192_000_000 <= inside <= 432_000_000:
            self.chip.complain(f"PLL as 0x{value:08x}")
        if inside / (value >> 24 & 15) != 48_000_000:
            self.chip.complain(f"no 48 MHz of the PLL as 0x{value:08x}")
        return round(inside / (2 * (value >> 16 & 3) + 2))

    def set_cfgr(self, value):
        source = value & 3
        if not self.runs(source):
            return self.chip.complain("the core takes a clock before it runs")
        self.value["cfgr"] = value & ~0xC | source << 2
        self.update()

    def update(self):
        """The clocks are as the registers say."""
        value = self.value["cfgr"]
        system = (HSI_HZ, HSE_HZ, 0)[value & 3] or self.pll_hertz()

        def divided(hertz, bits, first):
            return hertz // DIVIDERS[bits - first] if bits >= first else hertz

        core = divided(system, value >> 4 & 15, 8)
        hertz = {"system": system, "ahb1": core, "ahb2": core}
        hertz["apb1"] = divided(core, value >> 10 & 7, 4)
        hertz["apb2"] = divided(core, value >> 13 & 7, 4)
        if hertz == self.clocks:
            return
        for name, most in MOST.items():
            if hertz[name] > most:
                self.chip.complain(f"{hertz[name]} Hz of {name}")
        for timer in self.chip.timers.values():
            timer.settle()
        self.clocks = hertz
        self.chip.set_slowness(self.chip.HERTZ / core)
        self.check_flash()

    def check_flash(self):
        if self.chip.flash.value["acr"] & 7 < (self.clocks["ahb1"] - 1) // 30_000_000:
            self.chip.complain(f"the flash has too few wait states for {self.clocks['ahb1']} Hz")

    def timer_hertz(self, bus):
        """Clock of the timers on a bus: twice that of one that is divided."""
        return self.clocks[bus] * (1 if self.clocks[bus] == self.clocks["ahb1"] else 2)

    def stop(self):
        """All but the slow oscillators stand still; afterwards the core has the internal one."""
        self.value["cr"] &= ~(1 << HSEON | 1 << PLLON | 1 << PLLI2SON | READY)
        self.value["cfgr"] &= ~0xF
        self.update()

    # Slow clocks

    def set_bdcr(self, value):
        if not self.chip.pwr.value["cr"] >> 8 & 1:
            return self.chip.complain("registers with a battery are written to, but not allowed to")
        before = self.value["bdcr"]
        if value >> BDRST & 1:
            self.value["bdcr"] = 1 << BDRST
            return self.chip.rtc.forget()
        if before & SOURCE and (value ^ before) & SOURCE:
            self.chip.complain("the clock gets another source while it has one")
        ready = before & 1 << LSERDY & value << 1
        self.value["bdcr"] = value & ~(1 << LSERDY) | ready
        if value & ~before & 1 << LSEON and self.lse_us is not None:
            self.chip.outside(self.now + round(self.lse_us * self.chip.cycles_per_us), self.crystal)

    def crystal(self):
        if self.value["bdcr"] >> LSEON & 1:
            self.value["bdcr"] |= 1 << LSERDY

    def set_csr(self, value):
        # RMVF forgets the reasons of the last resets.
        kept = 0 if value >> 24 & 1 else self.value["csr"] & 0xFF000000
        if value & 1 and not self.value["csr"] & 1:
            self.chip.after_us(LSI_US, self.internal)
        self.value["csr"] = kept | value & 1 | (self.value["csr"] & 2 if value & 1 else 0)

    def internal(self):
        if self.value["csr"] & 1:
            self.value["csr"] |= 2

    def slow_hertz(self):
        """The clock of the calendar; 0 if it has none."""
        value = self.value["bdcr"]
        if not value >> 15 & 1:
            return 0
        runs = {1 << 8: value >> LSERDY & 1, 2 << 8: self.value["csr"] >> 1 & 1}
        return {1 << 8: 32_768, 2 << 8: 32_000}[value & SOURCE] if runs.get(value & SOURCE) else 0

    def set_apb1rstr(self, value):
        self.pulse("apb1rstr", value)

    def set_apb2rstr(self, value):
        self.pulse("apb2rstr", value)

    def pulse(self, name, value):
        for bit in range(32):
            if value & ~self.value[name] and value >> bit & 1:
                self.chip.reset_peripheral(name[:4], bit)
        self.value[name] = value
