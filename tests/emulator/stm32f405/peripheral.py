# What all peripherals of the chip share: registers as data, a clock, an interrupt.
#
# A register without a name is reported when it is touched, and so is one of a peripheral whose clock
# is off. A register `name` is kept in `self.value`, and `get_name` and `set_name` are asked first
# where they exist.


class Peripheral:
    # Offset: name, value after a reset.
    registers = {}
    # Register and bit of RCC that give it its clock; None for what has always one.
    clock = None
    # Registers that may be accessed by less than a word.
    narrow = ()

    def __init__(self, chip, base, interrupt=None):
        self.chip, self.base, self.interrupt = chip, base, interrupt
        self.reset()

    def reset(self):
        self.value = {name: value for name, value in self.registers.values()}
        self.requests = False

    @property
    def now(self):
        return self.chip.now

    def request(self, level):
        """The level of the line to the interrupt controller."""
        if level != self.requests:
            self.requests = level
            self.chip.system.line(self.interrupt, level)

    def has_clock(self):
        return self.clock is None or self.chip.rcc.gives(*self.clock)

    def check_clock(self, offset):
        if not self.has_clock():
            self.chip.complain(f"{self.where(offset)} has no clock")

    def read(self, offset):
        self.check_clock(offset)
        if offset not in self.registers:
            self.chip.complain(f"read of {self.where(offset)}")
            return 0
        name = self.registers[offset][0]
        getter = getattr(self, f"get_{name}", None)
        return getter() if getter else self.value[name]

    def write(self, offset, value):
        self.check_clock(offset)
        if offset not in self.registers:
            self.chip.complain(f"write of 0x{value:x} to {self.where(offset)}")
            return
        name = self.registers[offset][0]
        setter = getattr(self, f"set_{name}", None)
        if setter:
            setter(value)
        else:
            self.value[name] = value

    def where(self, offset):
        return f"0x{self.base + offset:08x} ({type(self).__name__})"
