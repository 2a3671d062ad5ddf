# DAC (section 14); streams 5 and 6 of DMA 1 feed it.
#
# What an output has is computed when somebody asks: from the updates of timer 6 since it was set.

from .peripheral import Peripheral

OUTPUTS = {"A4": 0, "A5": 1}
SUPPLY_MV = 3300
NOISE, TRIANGLE = 1, 2
LFSR_START, LFSR_TAPS = 0xAAA, (0, 1, 4, 6)


class Dac(Peripheral):
    clock = ("apb1", 29)
    registers = {
        0x00: ("cr", 0),
        0x04: ("swtrigr", 0),
        0x08: ("dhr12r0", 0),
        0x0C: ("dhr12l0", 0),
        0x10: ("dhr8r0", 0),
        0x14: ("dhr12r1", 0),
        0x18: ("dhr12l1", 0),
        0x1C: ("dhr8r1", 0),
        0x2C: ("dor0", 0),
        0x30: ("dor1", 0),
        0x34: ("sr", 0),
    }

    def reset(self):
        super().reset()
        self.held = [0, 0]
        # Hears (output) when it is set anew.
        self.listeners = getattr(self, "listeners", [])

    def control(self, output):
        return self.value["cr"] >> 16 * output & 0xFFFF

    def is_on(self, output):
        return self.control(output) & 1 == 1

    def volts(self, name):
        """Millivolts of an output, as a float; None where the line has none."""
        output = OUTPUTS.get(name)
        if output is None or not self.is_on(output):
            return None
        return self.level(output) * SUPPLY_MV / 4095

    def triggers(self):
        timer = self.chip.timers[6]
        return timer.ticks() // timer.period if timer.value["cr2"] >> 4 & 7 == 2 else 0

    def level(self, output):
        control = self.control(output)
        if not control >> 2 & 1:
            return self.held[output]
        if control >> 3 & 7:
            self.chip.complain("a trigger of the converter that is not modelled")
        count, wave = self.triggers(), control >> 6 & 3
        top = (2 << (control >> 8 & 15)) - 1
        if wave == NOISE:
            state = LFSR_START
            for _ in range(count % 4095):
                bit = sum(state >> tap & 1 for tap in LFSR_TAPS) & 1
                state = state >> 1 | bit << 11
            return self.held[output] + (state & top) & 0xFFF
        if wave == TRIANGLE:
            at = count % (2 * top)
            return self.held[output] + min(at, 2 * top - at) & 0xFFF
        if control >> 12 & 1:
            return self.chip.dma1.sample(output, count)
        return self.held[output]

    def hold(self, output, value):
        self.held[output] = value
        self.changed(output)

    def changed(self, output):
        self.chip.line("A4" if output == 0 else "A5").changed()
        for listener in self.listeners:
            listener(output)

    def set_cr(self, value):
        self.value["cr"] = value
        for output in range(2):
            self.changed(output)

    def set_dhr12r0(self, value):
        self.hold(0, value & 0xFFF)

    def set_dhr12r1(self, value):
        self.hold(1, value & 0xFFF)

    def set_dhr8r0(self, value):
        self.hold(0, (value & 0xFF) << 4)

    def set_dhr8r1(self, value):
        self.hold(1, (value & 0xFF) << 4)
