# What all peripherals of the chip share beside their registers: a clock, an interrupt.
#
# A register of a peripheral whose clock is off is reported when it is touched.

from cortex_m4 import peripheral


class Peripheral(peripheral.Peripheral):
    # Register and bit of RCC that give it its clock; None for what has always one.
    clock = None
    # Registers that may be accessed by less than a word.
    narrow = ()

    def reset(self):
        super().reset()
        self.requests = False

    def request(self, level):
        """The level of the line to the interrupt controller."""
        if level != self.requests:
            self.requests = level
            self.chip.system.line(self.interrupt, level)

    @property
    def hertz(self):
        """Frequency of its clock."""
        return self.chip.rcc.clocks[self.clock[0]]

    def has_clock(self):
        return self.clock is None or self.chip.rcc.gives(*self.clock)

    def check_clock(self, offset):
        if not self.has_clock():
            self.chip.complain(f"{self.where(offset)} has no clock")

    def read(self, offset):
        self.check_clock(offset)
        return super().read(offset)

    def write(self, offset, value):
        self.check_clock(offset)
        super().write(offset, value)
