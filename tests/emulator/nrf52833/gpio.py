# GPIO: the ports with their lines (section 6.8).
#
# A line has the processor at one end and whatever is outside at the other; the stronger one wins.
# Who listens hears of each change of its level and of its direction.

from .peripheral import Peripheral

SUPPLY_MV = 3300
PORTS = (32, 10)
# Levels are told apart at half the supply.
THRESHOLD_MV = SUPPLY_MV // 2
# A resistor of 10 MΩ charges a pad of so many picofarads up to the threshold, in microseconds.
US_PER_PICOFARAD = 7


class Line:
    """One pin."""

    def __init__(self, chip, number):
        self.chip, self.number = chip, number
        self.listeners = []
        # Millivolts that something outside holds, or that a weak resistor outside pulls to.
        self.held = self.pulled = None
        # A voltage that changes by itself: a function of nothing.
        self.signal = None
        # Picofarads of a pad with a resistor of 10 MΩ to the supply.
        self.pad = None
        self.reset()

    def reset(self):
        self.config = 2
        self.out = 0
        # A peripheral's level, while it has the pin; or the function that tells it.
        self.override = None
        self.charged_at = 0
        self.was = (None, None, None)

    @property
    def name(self):
        return f"P{self.number // 32}.{self.number % 32:02}"

    def is_output(self):
        return self.override is not None or self.config & 1 == 1

    def driven(self):
        """What the processor drives: 0, 1, or None."""
        if self.override is not None:
            return self.override() if callable(self.override) else self.override
        if not self.config & 1:
            return None
        # Drive strengths with a disconnected side.
        strength = self.config >> 8 & 7
        if strength in (4, 5) and self.out == 0 or strength in (6, 7) and self.out == 1:
            return None
        return self.out

    def millivolts(self):
        driven = self.driven()
        if driven is not None:
            return driven * SUPPLY_MV
        if self.held is not None:
            return self.held
        if self.signal is not None:
            return self.signal()
        pull = self.config >> 2 & 3
        if pull:
            return SUPPLY_MV if pull == 3 else 0
        if self.pad is not None:
            return SUPPLY_MV if self.chip.now >= self.charged_at else 0
        return self.pulled or 0

    def level(self):
        return int(self.millivolts() >= THRESHOLD_MV)

    def changed(self):
        """Something may have changed: tells the listeners what has."""
        driven, level = self.driven(), self.level()
        if self.pad is not None:
            before = self.was[0]
            if driven is None and before == 0:
                us = self.pad * US_PER_PICOFARAD
                self.charged_at = self.chip.now + us * 64
                self.chip.at(self.charged_at, self.changed)
                level = self.level()
        seen = driven, level, self.held is not None
        if seen != self.was:
            before, self.was = self.was, seen
            if before[1] != level:
                self.chip.gpiote.line(self, level)
            for listener in self.listeners:
                listener(self)
        self.chip.gpiote.sense()

    def hold(self, millivolts):
        """Puts a voltage on the line from outside; None takes it off."""
        self.held = millivolts
        self.changed()

    def senses(self):
        sense = self.config >> 16 & 3
        return sense == 2 and self.level() == 1 or sense == 3 and self.level() == 0

    def is_readable(self):
        return self.config >> 1 & 1 == 0


class Gpio(Peripheral):
    registers = {
        0x504: ("out", 0),
        0x508: ("outset", 0),
        0x50C: ("outclr", 0),
        0x510: ("in", 0),
        0x514: ("dir", 0),
        0x518: ("dirset", 0),
        0x51C: ("dirclr", 0),
        0x520: ("latch", 0),
        0x524: ("detectmode", 0),
        **{0x700 + 4 * i: (f"cnf{i}", 0) for i in range(32)},
    }
    has_interrupts = False

    def __init__(self, chip, port):
        self.lines = [Line(chip, 32 * port + i) for i in range(PORTS[port])]
        super().__init__(chip, 0x50000000 + 0x300 * port)

    def reset(self):
        super().reset()
        for line in self.lines:
            line.reset()

    def bits(self, ask):
        return sum(ask(line) << i for i, line in enumerate(self.lines))

    def get_out(self):
        return self.bits(lambda line: line.out)

    get_outset = get_outclr = get_out

    def get_in(self):
        return self.bits(lambda line: line.level() if line.is_readable() else 0)

    def get_dir(self):
        return self.bits(lambda line: line.config & 1)

    get_dirset = get_dirclr = get_dir

    def change_out(self, mask, value):
        for i, line in enumerate(self.lines):
            if mask >> i & 1 and line.out != value >> i & 1:
                line.out = value >> i & 1
                line.changed()

    def set_out(self, value):
        self.change_out(0xFFFFFFFF, value)

    def set_outset(self, value):
        self.change_out(value, value)

    def set_outclr(self, value):
        self.change_out(value, 0)

    def change_dir(self, mask, value):
        for i, line in enumerate(self.lines):
            if mask >> i & 1:
                line.config = line.config & ~1 | value >> i & 1
                line.changed()

    def set_dir(self, value):
        self.change_dir(0xFFFFFFFF, value)

    def set_dirset(self, value):
        self.change_dir(value, value)

    def set_dirclr(self, value):
        self.change_dir(value, 0)

    def read(self, offset):
        if 0x700 <= offset < 0x700 + 4 * len(self.lines):
            return self.lines[(offset - 0x700) // 4].config
        return super().read(offset)

    def write(self, offset, value):
        if 0x700 <= offset < 0x700 + 4 * len(self.lines):
            line = self.lines[(offset - 0x700) // 4]
            line.config = value
            sensing = self.chip.gpiote.sensing
            (sensing.add if value >> 16 & 3 else sensing.discard)(line)
            line.changed()
        else:
            super().write(offset, value)
