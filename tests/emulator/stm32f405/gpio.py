# GPIO: the ports with their lines (section 8).
#
# A line has the processor at one end and whatever is outside at the other; the stronger one wins.
# Who listens hears of each change of its level and of what drives it. What a peripheral drives by an
# alternate function it tells by `chip.signals`.

from .peripheral import Peripheral

SUPPLY_MV = 3300
THRESHOLD_MV = SUPPLY_MV // 2
INPUT, OUTPUT, ALTERNATE, ANALOG = range(4)


class Line:
    """One pin."""

    def __init__(self, chip, port, number):
        self.chip, self.port, self.number = chip, port, number
        self.listeners = []
        # Millivolts that something outside holds, or that a weak resistor outside pulls to.
        self.held = self.pulled = None
        self.label = self.name
        self.was = (None, None, False, INPUT, 0)

    @property
    def name(self):
        return f"{self.port.letter}{self.number}"

    def bits(self, register, width):
        return self.port.value[register] >> width * self.number & (1 << width) - 1

    @property
    def mode(self):
        return self.bits("moder", 2)

    @property
    def function(self):
        """Number of the alternate function."""
        half = self.port.value["afrh" if self.number > 7 else "afrl"]
        return half >> 4 * (self.number & 7) & 15

    def signal(self):
        """What tells the level of the peripheral that has the line; None if none does."""
        if self.mode != ALTERNATE:
            return None
        return self.chip.signals.get((self.name, self.function))

    def driven(self):
        """What the processor drives: 0, 1, a voltage as a float, or None."""
        if self.mode == ANALOG:
            return self.chip.dac.volts(self.name)
        if self.mode == OUTPUT:
            level = self.bits("odr", 1)
        else:
            signal = self.signal()
            level = signal() if signal else None
        return None if level == 1 and self.bits("otyper", 1) else level

    def millivolts(self):
        driven = self.driven()
        if isinstance(driven, float):
            return driven
        if driven is not None:
            return driven * SUPPLY_MV
        if self.held is not None:
            return self.held
        pull = self.bits("pupdr", 2)
        if pull:
            return SUPPLY_MV if pull == 1 else 0
        return self.pulled or 0

    def level(self):
        return int(self.millivolts() >= THRESHOLD_MV)

    def changed(self):
        """Something may have changed: tells the listeners what has."""
        pull = self.bits("pupdr", 2)
        seen = self.driven(), self.level(), self.held is not None, self.mode, pull
        if seen == self.was:
            return
        before, self.was = self.was, seen
        if before[1] is not None and before[1] != seen[1]:
            self.chip.exti.edge(self, seen[1])
            self.chip.edge(self, seen[1])
        for listener in self.listeners:
            listener(self)

    def hold(self, millivolts):
        """Puts a voltage on the line from outside; None takes it off."""
        self.held = millivolts
        self.changed()


class Gpio(Peripheral):
    registers = {
        0x00: ("moder", 0),
        0x04: ("otyper", 0),
        0x08: ("ospeedr", 0),
        0x0C: ("pupdr", 0),
        0x10: ("idr", 0),
        0x14: ("odr", 0),
        0x18: ("bsrr", 0),
        0x1C: ("lckr", 0),
        0x20: ("afrl", 0),
        0x24: ("afrh", 0),
    }
    # The pins of the debugger have their functions after a reset.
    RESET = {"A": (0xA8000000, 0x64000000), "B": (0x280, 0x100)}

    def __init__(self, chip, base, letter):
        self.letter = letter
        self.clock = ("ahb1", ord(letter) - ord("A"))
        self.lines = []
        super().__init__(chip, base)
        self.lines = [Line(chip, self, i) for i in range(16)]

    def reset(self):
        super().reset()
        self.value["moder"], self.value["pupdr"] = self.RESET.get(self.letter, (0, 0))
        for line in self.lines:
            line.changed()

    def get_idr(self):
        return sum(line.level() << i for i, line in enumerate(self.lines) if line.mode != ANALOG)

    def change(self, name, value):
        before, self.value[name] = self.value[name], value
        width = {"moder": 2, "pupdr": 2, "odr": 1, "otyper": 1}.get(name, 4)
        first = 8 if name == "afrh" else 0
        for i in range(32 // width if width > 1 else 16):
            mask = (1 << width) - 1 << width * i
            if (before ^ value) & mask:
                self.lines[first + i].changed()

    def set_moder(self, value):
        self.change("moder", value)

    def set_otyper(self, value):
        self.change("otyper", value & 0xFFFF)

    def set_pupdr(self, value):
        self.change("pupdr", value)

    def set_odr(self, value):
        self.change("odr", value & 0xFFFF)

    def set_bsrr(self, value):
        # Setting goes before clearing.
        cleared = self.value["odr"] & ~(value >> 16)
        self.change("odr", (cleared | value) & 0xFFFF)

    def set_afrl(self, value):
        self.change("afrl", value)

    def set_afrh(self, value):
        self.change("afrh", value)
