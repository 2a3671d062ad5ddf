# DAC (section 14), and the streams 5 and 6 of DMA 1 that feed it (section 10).
#
# What an output has is computed when somebody asks: from the updates of timer 6 since it was set.

import struct

from .peripheral import Peripheral

OUTPUTS = {"A4": 0, "A5": 1}
SUPPLY_MV = 3300
NOISE, TRIANGLE = 1, 2
LFSR_START, LFSR_TAPS = 0xAAA, (0, 1, 4, 6)
STREAMS = (5, 6)
DAC_CHANNEL = 7


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


class Dma1(Peripheral):
    clock = ("ahb1", 21)
    registers = {
        0x00: ("lisr", 0),
        0x04: ("hisr", 0),
        0x08: ("lifcr", 0),
        0x0C: ("hifcr", 0),
        **{
            0x10 + 0x18 * i + 4 * j: (f"{name}{i}", 0)
            for i in range(8)
            for j, name in enumerate(("cr", "ndtr", "par", "m0ar", "m1ar", "fcr"))
        },
    }

    def write(self, offset, value):
        stream = (offset - 0x10) // 0x18
        if offset >= 0x10 and (offset - 0x10) % 0x18 == 0 and value & 1:
            if stream not in STREAMS or value >> 25 & 7 != DAC_CHANNEL:
                self.chip.complain(f"stream {stream} as 0x{value:x}, which is not modelled")
            self.check(stream)
        super().write(offset, value)

    def check(self, stream):
        address = self.value[f"m0ar{stream}"]
        if not 0x20000000 <= address < 0x20020000:
            self.chip.complain(f"DMA from 0x{address:08x}, which is not RAM")

    def sample(self, output, count):
        """What a stream has given an output after so many requests."""
        stream = STREAMS[output]
        control, length = self.value[f"cr{stream}"], self.value[f"ndtr{stream}"]
        if not control & 1 or not length:
            return self.chip.dac.held[output]
        at = (count - 1) % length if control >> 8 & 1 else min(count - 1, length - 1)
        wide = control >> 13 & 3 == 1
        address = self.value[f"m0ar{stream}"] + max(at, 0) * (2 if wide else 1)
        data = bytes(self.chip.uc.mem_read(address, 2 if wide else 1))
        return struct.unpack("<H", data)[0] & 0xFFF if wide else data[0] << 4
