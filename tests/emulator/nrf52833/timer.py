# TIMER0 to TIMER4 (section 6.30): counters of a clock of 16 MHz, divided.

from .peripheral import Peripheral, numbered

# A tick of 16 MHz in cycles of the core.
CYCLES = 4
WIDTHS = {0: 16, 1: 8, 2: 24, 3: 32}


class Timer(Peripheral):
    tasks = {
        0x000: "start",
        0x004: "stop",
        0x008: "count",
        0x00C: "clear",
        0x010: "shutdown",
        **numbered("capture", 6, 0x040),
    }
    events = numbered("compare", 6, 0x140)
    registers = {
        0x504: ("mode", 0),
        0x508: ("bitmode", 0),
        0x510: ("prescaler", 4),
        **{0x540 + 4 * i: (f"cc{i}", 0) for i in range(6)},
    }
    shorts = {
        **{i: (f"compare{i}", "clear") for i in range(6)},
        **{8 + i: (f"compare{i}", "stop") for i in range(6)},
    }

    def reset(self):
        super().reset()
        self.runs = False
        self.base = self.start = 0
        self.due = None

    def tick(self):
        return CYCLES << self.value["prescaler"]

    def limit(self):
        return 1 << WIDTHS[self.value["bitmode"] & 3]

    def count(self):
        """The counter without its overflows taken off."""
        passed = (self.now - self.start) // self.tick() if self.runs else 0
        return self.base + passed

    def settle(self):
        count = self.count()
        if self.runs:
            self.start += (count - self.base) * self.tick()
        self.base = count % self.limit()
        self.plan()

    def plan(self):
        """Puts the next compare event into the queue."""
        if self.due and self.due.call and self.due.cycles <= self.now:
            # It comes before what is written in the same moment.
            call, self.due.call = self.due.call, None
            return call()
        if self.due:
            self.due.cancel()
        self.due = None
        if not self.runs:
            return
        count, limit = self.count(), self.limit()
        gaps = []
        for i in range(6):
            gap = (self.value[f"cc{i}"] - count) % limit
            gaps.append((gap or limit, i))
        gap = min(gaps)[0]
        ripe = [i for g, i in gaps if g == gap]
        at = self.start + (count + gap - self.base) * self.tick()
        self.due = self.chip.at(at, lambda: self.reached(ripe))

    def reached(self, ripe):
        self.due = None
        self.settle()
        for i in ripe:
            self.fire(f"compare{i}")
        self.plan()

    def task_start(self):
        if not self.runs:
            self.runs, self.start = True, self.now
            self.plan()

    def task_stop(self):
        self.base = self.count() % self.limit()
        self.runs = False
        self.plan()

    task_shutdown = task_stop

    def task_clear(self):
        self.base, self.start = 0, self.now
        self.plan()

    def task_count(self):
        self.base = (self.base + 1) % self.limit()
        for i in range(6):
            if self.value[f"cc{i}"] == self.base:
                self.fire(f"compare{i}")

    def run_task(self, name):
        if name.startswith("capture"):
            self.value[f"cc{name[-1]}"] = self.count() % self.limit()
            self.plan()
        else:
            super().run_task(name)

    def write(self, offset, value):
        if offset in (0x508, 0x510):
            self.settle()
        super().write(offset, value)
        if offset >= 0x508:
            self.plan()
