# What all peripherals of the chip share: tasks, events, shortcuts, interrupts (Product
# Specification 1.7, section 6.1).
#
# They are declared as data, beside the registers of any peripheral. A task `name` calls the method
# `task_name`.

from cortex_m4 import peripheral


def numbered(name, count, first, step=4):
    return {first + step * i: f"{name}{i}" for i in range(count)}


class Peripheral(peripheral.Peripheral):
    tasks = {}
    events = {}
    # Bit of SHORTS: event, task.
    shorts = {}
    # Width of the registers' addresses in the page.
    size = 0x1000
    has_interrupts = True

    def __init__(self, chip, base, interrupt=None):
        self.event_offsets = {name: offset for offset, name in self.events.items()}
        self.task_offsets = {name: offset for offset, name in self.tasks.items()}
        super().__init__(chip, base, interrupt)

    def reset(self):
        super().reset()
        self.fired = dict.fromkeys(self.events.values(), 0)
        self.enabled = 0
        self.short = 0
        self.level = False

    # Events and tasks

    def fire(self, name):
        self.fired[name] = 1
        self.update()
        for bit, (event, task) in self.shorts.items():
            if event == name and self.short >> bit & 1:
                self.run_task(task)
        self.chip.ppi.event(self.base + self.event_offsets[name])

    def run_task(self, name):
        method = getattr(self, f"task_{name}", None)
        if method is None:
            self.chip.complain(f"task {name} of {type(self).__name__}, which is not modelled")
        else:
            method()

    def update(self):
        if self.interrupt is None:
            return
        level = any(
            self.fired[name] and self.enabled >> (offset - 0x100) // 4 & 1
            for offset, name in self.events.items()
        )
        if level != self.level:
            self.level = level
            self.chip.system.line(self.interrupt, level)

    # Registers

    def read(self, offset):
        if offset in self.events:
            return self.fired[self.events[offset]]
        if offset == 0x200 and self.shorts:
            return self.short
        if offset in (0x300, 0x304, 0x308) and self.has_interrupts:
            return self.enabled
        return super().read(offset)

    def write(self, offset, value):
        if offset in self.tasks:
            if value & 1:
                self.run_task(self.tasks[offset])
        elif offset in self.events:
            name = self.events[offset]
            if value:
                self.fire(name)
            else:
                self.fired[name] = 0
                self.update()
        elif offset == 0x200 and self.shorts:
            self.short = value
        elif offset in (0x300, 0x304, 0x308) and self.has_interrupts:
            kept = {0x300: 0, 0x304: self.enabled, 0x308: self.enabled & ~value}[offset]
            self.enabled = kept if offset == 0x308 else kept | value
            self.update()
        else:
            super().write(offset, value)


def pin_of(psel):
    """The pin that a PSEL register selects, 32 * port + pin; None if it is disconnected."""
    return None if psel >> 31 & 1 else psel & 0x3F
