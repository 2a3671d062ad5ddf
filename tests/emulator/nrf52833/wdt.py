# WDT (section 6.36): resets the chip unless it is fed.

from .peripheral import Peripheral

FEED = 0x6E524635


class Wdt(Peripheral):
    tasks = {0x000: "start"}
    events = {0x100: "timeout"}
    registers = {
        0x400: ("runstatus", 0),
        0x404: ("reqstatus", 1),
        0x504: ("crv", 0xFFFFFFFF),
        0x508: ("rren", 1),
        0x50C: ("config", 1),
        **{0x600 + 4 * i: (f"rr{i}", 0) for i in range(8)},
    }

    def reset(self):
        super().reset()
        self.due = None

    def task_start(self):
        self.value["runstatus"] = 1
        self.fed = 0
        self.plan()

    def plan(self):
        if self.due:
            self.due.cancel()
        cycles = (self.value["crv"] + 1) * 64_000_000 // 32768
        self.due = self.chip.at(self.now + cycles, self.starved)

    def starved(self):
        self.fire("timeout")
        self.chip.ask_for_reset("watchdog")

    def write(self, offset, value):
        super().write(offset, value)
        if 0x600 <= offset < 0x620 and value == FEED and self.value["runstatus"]:
            self.fed |= 1 << (offset - 0x600) // 4
            if self.fed & self.value["rren"] == self.value["rren"]:
                self.fed = 0
                self.plan()
