# What peripherals of all chips share: registers as data.
#
# A register without a name is reported when it is touched. A register `name` is kept in
# `self.value`, and `get_name` and `set_name` are asked first where they exist.


class Peripheral:
    # Offset: name, value after a reset.
    registers = {}

    def __init__(self, chip, base, interrupt=None):
        self.chip, self.base, self.interrupt = chip, base, interrupt
        self.reset()

    def reset(self):
        self.value = {name: value for name, value in self.registers.values()}

    @property
    def now(self):
        return self.chip.now

    def read(self, offset):
        if offset not in self.registers:
            self.chip.complain(f"read of {self.where(offset)}")
            return 0
        name = self.registers[offset][0]
        getter = getattr(self, f"get_{name}", None)
        return getter() if getter else self.value[name]

    def write(self, offset, value):
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
