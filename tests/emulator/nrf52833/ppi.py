# PPI: events that start tasks without the core (section 6.16).

from .peripheral import Peripheral

CHANNELS = 20


class Ppi(Peripheral):
    tasks = {
        **{8 * group: f"chg{group}en" for group in range(6)},
        **{8 * group + 4: f"chg{group}dis" for group in range(6)},
    }
    registers = {
        0x500: ("chen", 0),
        0x504: ("chenset", 0),
        0x508: ("chenclr", 0),
        **{0x510 + 8 * i: (f"eep{i}", 0) for i in range(CHANNELS)},
        **{0x514 + 8 * i: (f"tep{i}", 0) for i in range(CHANNELS)},
        **{0x800 + 4 * group: (f"chg{group}", 0) for group in range(6)},
        **{0x910 + 4 * i: (f"fork{i}", 0) for i in range(32)},
    }
    has_interrupts = False

    def get_chenset(self):
        return self.value["chen"]

    get_chenclr = get_chenset

    def set_chenset(self, value):
        self.value["chen"] |= value

    def set_chenclr(self, value):
        self.value["chen"] &= ~value

    def run_task(self, name):
        mask = self.value[f"chg{name[3]}"]
        (self.set_chenset if name.endswith("en") else self.set_chenclr)(mask)

    def event(self, address):
        """An event has been fired, whose register is at `address`."""
        enabled = self.value["chen"]
        for i in range(CHANNELS):
            if enabled >> i & 1 and self.value[f"eep{i}"] == address:
                for task in self.value[f"tep{i}"], self.value[f"fork{i}"]:
                    if task:
                        self.chip.write_register(task, 1)
