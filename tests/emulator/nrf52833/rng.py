# RNG (section 6.19): here the same numbers in each run.

from .peripheral import Peripheral

BYTE_US = {0: 30, 1: 120}


class Rng(Peripheral):
    tasks = {0x000: "start", 0x004: "stop"}
    events = {0x100: "valrdy"}
    shorts = {0: ("valrdy", "stop")}
    registers = {0x504: ("config", 0), 0x508: ("value", 0)}

    def reset(self):
        super().reset()
        self.runs = False
        self.seed = getattr(self, "seed", 1)
        # Bytes that come before those of the generator.
        self.given = getattr(self, "given", bytearray())

    def task_start(self):
        if not self.runs:
            self.runs = True
            self.plan()

    def task_stop(self):
        self.runs = False

    def plan(self):
        self.chip.after_us(BYTE_US[self.value["config"] & 1], self.made)

    def made(self):
        if self.runs:
            # A linear congruential generator with the constants of the C standard's example.
            self.seed = (self.seed * 1103515245 + 12345) & 0x7FFFFFFF
            self.value["value"] = self.given.pop(0) if self.given else self.seed >> 16 & 0xFF
            self.fire("valrdy")
            if self.runs:
                self.plan()
