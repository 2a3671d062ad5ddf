# GPIOTE: pins as tasks and events (section 6.9).

from .peripheral import Peripheral, numbered

EVENT, TASK = 1, 3
LO_TO_HI, HI_TO_LO, TOGGLE = 1, 2, 3


class Gpiote(Peripheral):
    tasks = {
        **numbered("out", 8, 0x000),
        **numbered("set", 8, 0x030),
        **numbered("clr", 8, 0x060),
    }
    events = {**numbered("in", 8, 0x100), 0x17C: "port"}
    registers = {offset: (name, 0) for offset, name in numbered("config", 8, 0x510).items()}

    def reset(self):
        super().reset()
        self.detects = False
        # Lines that may be sensed, and channels that are events: number, pin, polarity.
        self.sensing = set()
        self.watching = []

    def write(self, offset, value):
        super().write(offset, value)
        if 0x510 <= offset < 0x530:
            index = (offset - 0x510) // 4
            configs = [self.value[f"config{i}"] for i in range(8)]
            self.watching = [
                (i, config >> 8 & 0x3F, config >> 16 & 3)
                for i, config in enumerate(configs)
                if config & 3 == EVENT
            ]
            if value & 3 == TASK:
                line = self.chip.line(value >> 8 & 0x3F)
                line.override = value >> 20 & 1
                line.changed()
            elif value & 3 == 0:
                self.let_go(index)

    def let_go(self, index):
        for line in self.chip.lines():
            if getattr(line, "channel", None) == index:
                line.channel = line.override = None
                line.changed()

    def run_task(self, name):
        index = int(name[-1])
        config = self.value[f"config{index}"]
        if config & 3 != TASK:
            return
        line = self.chip.line(config >> 8 & 0x3F)
        line.channel = index
        action = {"set": LO_TO_HI, "clr": HI_TO_LO}.get(name[:3], config >> 16 & 3)
        was = line.override or 0
        line.override = {LO_TO_HI: 1, HI_TO_LO: 0, TOGGLE: 1 - was}.get(action, was)
        line.changed()

    def line(self, line, level):
        """The level of a line has changed."""
        for i, pin, polarity in self.watching:
            if pin == line.number:
                if polarity == TOGGLE or polarity == (LO_TO_HI if level else HI_TO_LO):
                    self.fire(f"in{i}")

    def sense(self):
        detects = any(line.senses() for line in self.sensing)
        if detects and not self.detects:
            self.fire("port")
        self.detects = detects
