# ADC 1 (section 13): one conversion at a time, started by software.

from .peripheral import Peripheral

SAMPLES = (3, 15, 28, 56, 84, 112, 144, 480)
CONVERSION = 12
EOC, STRT, OVR = 2, 16, 32
MOST = 4095
SUPPLY_MV = 3300
TEMPERATURE, REFERENCE, BATTERY = 16, 17, 18
REFERENCE_MV = 1210
# The sensors need so long in nanoseconds (data sheet, 5.3.22 to 5.3.24).
SENSOR_NS = 10_000
# The factory's values at 30 and 110 degrees.
AT_30, AT_110 = 943, 1205
LINES = [f"A{i}" for i in range(8)] + ["B0", "B1"] + [f"C{i}" for i in range(6)]


class Adc(Peripheral):
    clock = ("apb2", 8)
    registers = {
        0x00: ("sr", 0),
        0x04: ("cr1", 0),
        0x08: ("cr2", 0),
        0x0C: ("smpr1", 0),
        0x10: ("smpr2", 0),
        0x2C: ("sqr1", 0),
        0x30: ("sqr2", 0),
        0x34: ("sqr3", 0),
        0x4C: ("dr", 0),
    }
    celsius = 25
    battery_mv = 3000

    def set_sr(self, value):
        self.value["sr"] &= value

    def set_cr2(self, value):
        starts = value >> 30 & 1
        self.value["cr2"] = value & ~(1 << 30)
        if not starts:
            return
        if not value & 1:
            return self.chip.complain("a conversion while the converter is off")
        if self.value["sqr1"] >> 20 & 15 or self.value["cr1"] or value & 2:
            self.chip.complain("more than one conversion is not modelled")
        channel = self.value["sqr3"] & 31
        register, place = ("smpr2", channel) if channel < 10 else ("smpr1", channel - 10)
        samples = SAMPLES[self.value[register] >> 3 * place & 7]
        divider = (2, 4, 6, 8)[self.chip.adc_common.value["ccr"] >> 16 & 3]
        hertz = self.chip.rcc.clocks["apb2"] // divider
        if hertz > 36_000_000:
            self.chip.complain("the converter's clock is too fast")
        if channel >= TEMPERATURE and samples * 1_000_000_000 // hertz < SENSOR_NS:
            self.chip.complain("an inner sensor wants more time")
        cycles = (samples + CONVERSION) * self.chip.HERTZ // hertz
        self.chip.at(self.now + cycles, lambda: self.done(channel))

    def done(self, channel):
        self.value["dr"] = self.convert(channel)
        self.value["sr"] |= EOC | STRT

    def convert(self, channel):
        common = self.chip.adc_common.value["ccr"]
        if channel == BATTERY:
            millivolts = self.battery_mv / 2 if common >> 22 & 1 else 0
        elif channel in (TEMPERATURE, REFERENCE):
            if not common >> 23 & 1 or channel == TEMPERATURE and common >> 22 & 1:
                return 0
            if channel == TEMPERATURE:
                return round(AT_30 + (self.celsius - 30) * (AT_110 - AT_30) / 80)
            millivolts = REFERENCE_MV
        else:
            line = self.chip.line(LINES[channel])
            if line.mode != 3:
                self.chip.complain(f"{line.name} is converted and is not analogue")
            millivolts = line.millivolts()
        return max(0, min(round(millivolts * MOST / SUPPLY_MV), MOST))

    def get_dr(self):
        self.value["sr"] &= ~EOC
        return self.value["dr"]


class AdcCommon(Peripheral):
    clock = ("apb2", 8)
    registers = {0x00: ("csr", 0), 0x04: ("ccr", 0), 0x08: ("cdr", 0)}
