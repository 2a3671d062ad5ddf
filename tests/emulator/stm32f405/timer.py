# TIM1 to TIM14 (sections 17 to 20): counters, compare outputs, capture inputs, encoders.
#
# Nothing ticks: a counter is a line in time. What its flags are is computed when they are read, so
# interrupts by timers are not modelled and reported.

from .peripheral import Peripheral

CEN, DIR, ARPE = 1, 1 << 4, 1 << 7
UIF = 1
FLAGS = 0x1F


class Timer(Peripheral):
    narrow = (0x28,)
    registers = {
        0x00: ("cr1", 0),
        0x04: ("cr2", 0),
        0x08: ("smcr", 0),
        0x0C: ("dier", 0),
        0x10: ("sr", 0),
        0x14: ("egr", 0),
        0x18: ("ccmr1", 0),
        0x1C: ("ccmr2", 0),
        0x20: ("ccer", 0),
        0x24: ("cnt", 0),
        0x28: ("psc", 0),
        0x2C: ("arr", 0xFFFF),
        0x30: ("rcr", 0),
        **{0x34 + 4 * i: (f"ccr{i + 1}", 0) for i in range(4)},
        0x44: ("bdtr", 0),
        0x48: ("dcr", 0),
        0x4C: ("dmar", 0),
        0x50: ("or", 0),
    }

    def __init__(self, chip, base, number, clock):
        self.number, self.clock = number, clock
        self.has_outputs_off = number in (1, 8)
        # Lines that its channels are on: (line, alternate function): channel from 0, complement.
        self.pins = {}
        # Hears (timer) when something of its outputs may have changed.
        self.listeners = []
        super().__init__(chip, base)

    def reset(self):
        super().reset()
        if self.number in (2, 5):
            self.value["arr"] = 0xFFFFFFFF
        self.start = self.now
        self.base_count = 0
        self.seen = 0
        # Registers that are loaded at the end of the turn.
        self.next = {}

    # What is buffered

    def is_buffered(self, name):
        if not self.runs():
            return False
        if name.startswith("ccr"):
            channel = int(name[3:]) - 1
            part = self.value[f"ccmr{channel // 2 + 1}"] >> 8 * (channel % 2)
            return part & 0xB == 8
        return name == "psc" or name == "arr" and bool(self.value["cr1"] & ARPE)

    def keep(self, name, value):
        if not self.next:
            turn = self.period // 2 if self.is_centered() else self.period
            end = (self.ticks() // turn + 1) * turn
            at = self.start + (end - self.base_count) * self.tick_cycles()
            self.chip.at(max(int(at) + 1, self.now + 1), self.load)
        self.next[name] = value

    def load(self):
        if self.next:
            self.settle()
            self.value.update(self.next)
            self.next = {}
            self.changed()

    def read(self, offset):
        value = super().read(offset)
        return self.next.get(self.registers.get(offset, ("",))[0], value)

    # The counter

    @property
    def hertz(self):
        return self.chip.rcc.timer_hertz(self.clock[0])

    @property
    def period(self):
        """Ticks after which everything repeats."""
        arr = self.value["arr"]
        return max(2 * arr, 1) if self.is_centered() else arr + 1

    def is_centered(self):
        return self.value["cr1"] >> 5 & 3 != 0

    def is_encoder(self):
        return 1 <= self.value["smcr"] & 7 <= 3

    def runs(self):
        return self.value["cr1"] & CEN and not self.is_encoder()

    def tick_cycles(self):
        cycles = self.chip.HERTZ * (self.value["psc"] + 1)
        return cycles // self.hertz if cycles % self.hertz == 0 else cycles / self.hertz

    def ticks(self):
        """Ticks since the counter was at the beginning of its period."""
        passed = int((self.now - self.start) // self.tick_cycles()) if self.runs() else 0
        return self.base_count + passed

    def settle(self):
        """Before something changes that the line in time depends on."""
        self.note_flags()
        ticks = self.ticks()
        if self.runs():
            self.start += (ticks - self.base_count) * self.tick_cycles()
        else:
            self.start = self.now
        self.base_count = self.seen = ticks % self.period

    def get_cnt(self):
        at, arr = self.ticks() % self.period, self.value["arr"]
        if self.is_centered():
            return at if at <= arr else 2 * arr - at
        return arr - at if self.value["cr1"] & DIR else at

    def set_cnt(self, value):
        self.settle()
        arr = self.value["arr"]
        down = self.value["cr1"] & DIR and not self.is_centered()
        self.base_count = self.seen = (arr - value if down else value) % self.period
        self.start = self.now
        self.changed()

    # Flags

    def points(self, channel):
        """Ticks of a period at which a channel's value is met."""
        value, arr = self.value[f"ccr{channel + 1}"], self.value["arr"]
        if value > arr:
            return []
        if self.is_centered():
            return [value, (2 * arr - value) % self.period]
        return [arr - value if self.value["cr1"] & DIR else value]

    def passes(self, point, since, until):
        """Is a tick of the period passed in between, the end included?"""
        return (until - point) // self.period > (since - point) // self.period

    def note_flags(self):
        until = self.ticks()
        if until > self.seen:
            points = {0: [0] if not self.is_centered() else [0, self.value["arr"]]}
            for channel in range(4):
                if self.mode(channel) is not None:
                    points[channel + 1] = self.points(channel)
            for bit, found in points.items():
                if any(self.passes(point, self.seen, until) for point in found):
                    self.value["sr"] |= 1 << bit
        self.seen = until

    def get_sr(self):
        self.note_flags()
        return self.value["sr"]

    def set_sr(self, value):
        self.note_flags()
        self.value["sr"] &= value

    def set_dier(self, value):
        if value:
            self.chip.complain(f"interrupts of {self.where(0x0C)}, which are not modelled")

    def set_egr(self, value):
        if value & ~1:
            self.chip.complain(f"event 0x{value:x} of {self.where(0x14)}")
        self.load()
        self.settle()
        self.base_count, self.start, self.seen = 0, self.now, 0
        self.value["sr"] |= UIF
        self.changed()

    # Channels

    def mode(self, channel):
        """Mode of an output; None of an input."""
        part = self.value[f"ccmr{channel // 2 + 1}"] >> 8 * (channel % 2)
        return None if part & 3 else part >> 4 & 7

    def polarity(self, channel, complement=False):
        return self.value["ccer"] >> 4 * channel + (3 if complement else 1) & 1

    def is_on(self, channel, complement=False):
        on = self.value["ccer"] >> 4 * channel + (2 if complement else 0) & 1
        return bool(on and (self.value["bdtr"] >> 15 & 1 or not self.has_outputs_off))

    def wave(self, channel):
        """First tick of the active part, that behind it, and the period; None if it is constant."""
        arr, value = self.value["arr"], self.value[f"ccr{channel + 1}"]
        mode = self.mode(channel)
        if not self.runs() or mode not in (3, 6, 7):
            return None
        if mode == 3:
            if value > arr:
                return None
            return value, value + self.period, 2 * self.period
        if self.is_centered():
            start, end = 2 * arr - value, 2 * arr + value
        elif self.value["cr1"] & DIR:
            start, end = arr - value, arr + 1
        else:
            start, end = 0, value
        if end <= start or value >= (arr if self.is_centered() else arr + 1):
            return None
        return start, end, self.period

    def reference(self, channel):
        """The output before its polarity: 0 or 1."""
        mode, value = self.mode(channel), self.value[f"ccr{channel + 1}"]
        if mode in (4, 5):
            return mode - 4
        if mode in (1, 2):
            self.note_flags()
            met = self.value["sr"] >> channel + 1 & 1
            return int(met and mode == 1)
        wave = self.wave(channel)
        if wave is None:
            on = mode in (6, 7) and value > 0
        else:
            start, end, period = wave
            at = self.ticks() % period
            on = start <= at < end or start <= at + period < end
        return int(on != (mode == 7))

    def output(self, channel, complement):
        """What an output drives; None if it does not."""
        if self.mode(channel) is None or not self.is_on(channel, complement):
            return None
        return self.reference(channel) ^ self.polarity(channel, complement) ^ int(complement)

    def timing(self, channel, complement):
        """Period and high part of an output in cycles; None if it is constant."""
        wave = self.wave(channel)
        if wave is None or not self.is_on(channel, complement):
            return None
        start, end, period = wave
        high = end - start
        inverted = self.polarity(channel, complement) ^ int(complement) ^ (self.mode(channel) == 7)
        high = period - high if inverted else high
        return period * self.tick_cycles(), high * self.tick_cycles()

    def edge(self, channel, level):
        """A line at a channel has changed: capture, encoder."""
        self.note_flags()
        both = self.polarity(channel) and self.polarity(channel, True)
        if self.mode(channel) is None and self.value["ccer"] >> 4 * channel & 1:
            if both or level != self.polarity(channel):
                self.value[f"ccr{channel + 1}"] = self.get_cnt()
                self.value["sr"] |= 1 << channel + 1
        slave = self.value["smcr"] & 7
        counts = {1: [1], 2: [0], 3: [0, 1]}.get(slave, [])
        if self.value["cr1"] & CEN and channel in counts:
            other = self.input(1 - channel)
            up = (level == other) == (channel == 1)
            self.base_count = (self.base_count + (1 if up else -1)) % self.period
            self.seen = self.base_count

    def input(self, channel):
        for (name, function), (other, _) in self.pins.items():
            line = self.chip.line(name)
            if other == channel and line.mode == 2 and line.function == function:
                return line.level()
        return 0

    # Registers that change the line in time or the outputs

    def changed(self):
        for name, function in self.pins:
            line = self.chip.line(name)
            if line.mode == 2 and line.function == function:
                line.changed()
        for listener in self.listeners:
            listener(self)

    def write(self, offset, value):
        name = self.registers.get(offset, ("",))[0]
        if self.has_clock() and self.is_buffered(name):
            self.keep(name, value)
        elif name in ("cr1", "smcr", "psc", "arr", "ccmr1", "ccmr2", "ccer") or "ccr" in name:
            if self.has_clock():
                self.settle()
            super().write(offset, value)
            self.changed()
        else:
            super().write(offset, value)
            if name == "bdtr":
                self.changed()
