# PWM0 to PWM3 (section 6.17): a counter of 15 bits with four outputs, fed from memory.
#
# The values of a sequence are taken from memory when it starts. What an output does is told to who
# listens as a period and the high part of it, in ticks of 16 MHz, and when it began.

import struct

from .peripheral import Peripheral, pin_of

LOADS = {0: 1, 1: 2, 2: 4, 3: 4}


class Pwm(Peripheral):
    tasks = {0x004: "stop", 0x008: "seqstart0", 0x00C: "seqstart1", 0x010: "nextstep"}
    events = {
        0x104: "stopped",
        0x108: "seqstarted0",
        0x10C: "seqstarted1",
        0x110: "seqend0",
        0x114: "seqend1",
        0x118: "pwmperiodend",
        0x11C: "loopsdone",
    }
    shorts = {
        0: ("seqend0", "stop"),
        1: ("seqend1", "stop"),
        2: ("loopsdone", "seqstart0"),
        3: ("loopsdone", "seqstart1"),
        4: ("loopsdone", "stop"),
    }
    registers = {
        0x500: ("enable", 0),
        0x504: ("mode", 0),
        0x508: ("countertop", 0x3FF),
        0x50C: ("prescaler", 0),
        0x510: ("decoder", 0),
        0x514: ("loop", 0),
        **{
            0x520 + 0x20 * seq + offset: (f"{name}{seq}", 0)
            for seq in range(2)
            for offset, name in ((0, "ptr"), (4, "cnt"), (8, "refresh"), (12, "enddelay"))
        },
        **{0x560 + 4 * i: (f"out{i}", 0xFFFFFFFF) for i in range(4)},
    }

    def reset(self):
        super().reset()
        self.runs = False
        self.end = self.stopping = None
        self.loops = 0
        # Of each output: value with polarity.
        self.compare = [0x8000] * 4
        self.began = 0
        # Hear (pwm, output, pin, period, high, cycles).
        self.listeners = getattr(self, "listeners", [])
        # Hear (pwm, values, cycles of a period) of whole sequences.
        self.samplers = getattr(self, "samplers", [])

    def tick(self):
        return 4 << (self.value["prescaler"] & 7)

    def period(self):
        return max(self.value["countertop"] & 0x7FFF, 1) * self.tick()

    def output_level(self, output):
        """Level of an output now."""
        if not self.runs:
            return 0
        count = (self.now - self.began) % self.period() // self.tick()
        compare = self.compare[output]
        below = count < (compare & 0x7FFF)
        # Without the bit of polarity the first edge is rising: high from the compare value on.
        return int(below if compare & 0x8000 else not below)

    def high_ticks(self, output):
        top, compare = self.value["countertop"] & 0x7FFF, self.compare[output]
        below = min(compare & 0x7FFF, top)
        return below if compare & 0x8000 else top - below

    def connect(self):
        for i in range(4):
            pin = pin_of(self.value[f"out{i}"])
            if pin is not None:
                line = self.chip.line(pin)
                line.override = (lambda i=i: self.output_level(i)) if self.value["enable"] else None
                line.changed()
        for line in self.chip.lines():
            owner = getattr(line, "pwm", None)
            if owner == self.base and line.number not in self.pins():
                line.pwm = line.override = None
                line.changed()
        for pin in self.pins():
            self.chip.line(pin).pwm = self.base

    def pins(self):
        if not self.value["enable"]:
            return []
        pins = [pin_of(self.value[f"out{i}"]) for i in range(4)]
        return [pin for pin in pins if pin is not None]

    def set_enable(self, value):
        self.value["enable"] = value
        if not value:
            self.halt()
        self.connect()

    def run_task(self, name):
        if name.startswith("seqstart"):
            self.loops = self.value["loop"]
            self.start(int(name[-1]))
        else:
            super().run_task(name)

    def start(self, seq):
        if not self.value["enable"]:
            return
        if self.end:
            self.end.cancel()
        self.connect()
        load = LOADS[self.value["decoder"] & 3]
        count = self.value[f"cnt{seq}"]
        data = self.chip.fetch(self.value[f"ptr{seq}"], 2 * count)
        values = struct.unpack(f"<{count}H", data)
        steps = [values[i : i + load] for i in range(0, count - load + 1, load)]
        repeats = (self.value[f"refresh{seq}"] & 0xFFFFFF) + 1
        if not self.runs:
            self.runs, self.began = True, self.now
        self.fire(f"seqstarted{seq}")
        for sampler in self.samplers:
            sampler(self, steps, self.period())
        if steps:
            self.take(steps[-1])
        cycles = max(len(steps), 1) * repeats * self.period()
        self.end = self.chip.at(self.now + cycles, lambda: self.ended(seq))

    def take(self, step):
        """Loads the compare values of one step; with many steps the last one counts."""
        decoder = self.value["decoder"] & 3
        if decoder == 0:
            values = [step[0]] * 4
        elif decoder == 1:
            values = [step[0], step[0], step[1], step[1]]
        else:
            values = list(step)
        if decoder == 3:
            self.value["countertop"] = values[3]
        for i, value in enumerate(values):
            self.compare[i] = value
            pin = pin_of(self.value[f"out{i}"])
            if pin is not None:
                high = self.high_ticks(i) * self.tick()
                for listener in self.listeners:
                    listener(self, i, pin, self.period(), high)
                self.chip.line(pin).changed()

    def ended(self, seq):
        self.end = None
        self.fire(f"seqend{seq}")
        if not self.runs or self.end:
            return
        if self.value["loop"] and seq == 0:
            self.start(1)
        elif self.value["loop"]:
            self.loops -= 1
            if self.loops > 0:
                self.start(0)
            else:
                self.fire("loopsdone")

    def halt(self):
        for due in self.end, self.stopping:
            if due:
                due.cancel()
        self.end = self.stopping = None
        if self.runs:
            self.runs = False
            for i in range(4):
                pin = pin_of(self.value[f"out{i}"])
                if pin is not None:
                    for listener in self.listeners:
                        listener(self, i, pin, 0, 0)

    def task_stop(self):
        # It ends with the period.
        def stopped():
            self.halt()
            self.fire("stopped")

        rest = self.period() - (self.now - self.began) % self.period() if self.runs else 1
        self.stopping = self.chip.at(self.now + rest, stopped)
