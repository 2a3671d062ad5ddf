# SYSCFG (section 9), which connects lines, and EXTI (section 12), which takes their edges.

from .peripheral import Peripheral

PORTS = "ABCDEFGHI"
# Interrupts of the lines: that of the clock's timer, 0 to 4, then two for the rest.
INTERRUPTS = {3: [22], 6: [0], 7: [1], 8: [2], 9: [3], 10: [4], 23: range(5, 10), 40: range(10, 16)}


class Syscfg(Peripheral):
    clock = ("apb2", 14)
    registers = {
        0x00: ("memrm", 0),
        0x04: ("pmc", 0),
        **{0x08 + 4 * i: (f"exticr{i}", 0) for i in range(4)},
        0x20: ("cmpcr", 0),
    }

    def letter(self, line):
        """The port that a line is connected to."""
        return PORTS[self.value[f"exticr{line // 4}"] >> 4 * (line % 4) & 15]


class Exti(Peripheral):
    registers = {
        0x00: ("imr", 0),
        0x04: ("emr", 0),
        0x08: ("rtsr", 0),
        0x0C: ("ftsr", 0),
        0x10: ("swier", 0),
        0x14: ("pr", 0),
    }

    def update(self):
        pending = self.value["pr"] & self.value["imr"]
        for interrupt, lines in INTERRUPTS.items():
            self.chip.system.line(interrupt, any(pending >> line & 1 for line in lines))

    def edge(self, line, level):
        number = line.number
        if self.chip.syscfg.letter(number) != line.port.letter:
            return
        if self.value["rtsr" if level else "ftsr"] >> number & 1:
            self.value["pr"] |= 1 << number
            self.update()

    def signal(self, number):
        """A rising edge of a line that has no pin."""
        if self.value["rtsr"] >> number & 1:
            self.value["pr"] |= 1 << number
            self.update()

    def set_pr(self, value):
        self.value["pr"] &= ~value
        self.update()

    def set_imr(self, value):
        self.value["imr"] = value
        self.update()

    def set_swier(self, value):
        self.value["pr"] |= value
        self.update()
