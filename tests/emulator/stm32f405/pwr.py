# PWR (section 5): deep sleep, and permission to write to what has a battery.

from .peripheral import Peripheral

PDDS, CWUF, CSBF = 1, 2, 3
WUF, SBF, EWUP = 0, 1, 8


class Pwr(Peripheral):
    clock = ("apb1", 28)
    registers = {0x00: ("cr", 0x4000), 0x04: ("csr", 0)}

    def reset(self):
        flags = getattr(self, "value", {}).get("csr", 0)
        super().reset()
        self.value["csr"] = flags & (1 << WUF | 1 << SBF | 1 << EWUP)

    def set_cr(self, value):
        for bit, flag in (CWUF, WUF), (CSBF, SBF):
            if value >> bit & 1:
                self.value["csr"] &= ~(1 << flag)
        self.value["cr"] = value & ~(1 << CWUF | 1 << CSBF)

    def set_csr(self, value):
        self.value["csr"] = self.value["csr"] & ~(1 << EWUP) | value & 1 << EWUP

    def is_standby(self):
        return self.value["cr"] >> PDDS & 1

    def edge(self, line, level):
        """X1 wakes from standby."""
        if line.name == "A0" and level and self.value["csr"] >> EWUP & 1:
            self.wake()

    def wake(self):
        self.value["csr"] |= 1 << WUF
        if self.chip.is_off:
            self.value["csr"] |= 1 << SBF
            self.chip.ask_for_reset("standby")
