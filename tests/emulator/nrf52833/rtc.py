# RTC0 to RTC2 (section 6.22): counters of 24 bits of a clock of 32 768 Hz, divided.

from .peripheral import Peripheral, numbered

LIMIT = 1 << 24


class Rtc(Peripheral):
    tasks = {0x000: "start", 0x004: "stop", 0x008: "clear", 0x00C: "trigovrflw"}
    events = {0x100: "tick", 0x104: "ovrflw", **numbered("compare", 4, 0x140)}
    registers = {
        0x340: ("evten", 0),
        0x344: ("evtenset", 0),
        0x348: ("evtenclr", 0),
        0x504: ("counter", 0),
        0x508: ("prescaler", 0),
        **{0x540 + 4 * i: (f"cc{i}", 0) for i in range(4)},
    }

    def reset(self):
        super().reset()
        self.runs = False
        self.base = self.start = 0
        self.due = None

    def ticks(self):
        """Ticks since it was started or cleared."""
        if not self.runs:
            return 0
        return (self.now - self.start) * 32768 // 64_000_000 // (self.value["prescaler"] + 1)

    def cycles_at(self, ticks):
        parts = ticks * (self.value["prescaler"] + 1) * 64_000_000
        return self.start + (parts + 32767) // 32768

    def get_counter(self):
        return (self.base + self.ticks()) % LIMIT

    def get_evtenset(self):
        return self.value["evten"]

    get_evtenclr = get_evtenset

    def set_evtenset(self, value):
        self.value["evten"] |= value

    def set_evtenclr(self, value):
        self.value["evten"] &= ~value

    def plan(self):
        if self.due:
            self.due.cancel()
        self.due = None
        if not self.runs:
            return
        wanted = self.enabled | self.value["evten"]
        counter = self.get_counter()
        gaps = [(1, "tick")] if wanted & 1 else []
        if wanted & 2:
            gaps.append((LIMIT - counter, "ovrflw"))
        for i in range(4):
            if wanted >> 16 + i & 1:
                gaps.append(((self.value[f"cc{i}"] - counter - 1) % LIMIT + 1, f"compare{i}"))
        if gaps:
            gap = min(gaps)[0]
            ripe = [name for g, name in gaps if g == gap]
            self.due = self.chip.at(self.cycles_at(self.ticks() + gap), lambda: self.reached(ripe))

    def reached(self, ripe):
        self.due = None
        for name in ripe:
            self.fire(name)
        self.plan()

    def task_start(self):
        if not self.runs:
            self.runs, self.start = True, self.now
            self.plan()

    def task_stop(self):
        self.base, self.runs = self.get_counter(), False
        self.plan()

    def task_clear(self):
        self.base, self.start = 0, self.now
        self.plan()

    def task_trigovrflw(self):
        self.base, self.start = 0xFFFFF0, self.now
        self.plan()

    def write(self, offset, value):
        super().write(offset, value)
        if offset >= 0x300:
            self.plan()
