# CLOCK and POWER, which share a page (sections 5.3, 5.4).

from .peripheral import Peripheral

# Time of the crystal oscillators in microseconds: typical values.
HFXO_US, LFXO_US = 360, 250_000
SOURCES = {0: 600, 1: LFXO_US, 2: LFXO_US}


class Clock(Peripheral):
    tasks = {
        0x000: "hfclkstart",
        0x004: "hfclkstop",
        0x008: "lfclkstart",
        0x00C: "lfclkstop",
        0x010: "cal",
        0x078: "constlat",
        0x07C: "lowpwr",
    }
    events = {0x100: "hfclkstarted", 0x104: "lfclkstarted", 0x108: "pofwarn", 0x10C: "done"}
    registers = {
        0x400: ("resetreas", 0),
        0x408: ("hfclkrun", 0),
        0x40C: ("hfclkstat", 0),
        0x414: ("lfclkrun", 0),
        0x418: ("lfclkstat", 0),
        0x41C: ("lfclksrccopy", 0),
        0x438: ("usbregstatus", 0),
        0x500: ("systemoff", 0),
        0x510: ("pofcon", 0),
        0x518: ("lfclksrc", 0),
        0x51C: ("gpregret", 0),
        0x520: ("gpregret2", 0),
        # The debug port has its two registers in this page.
        0x550: ("forceprotect", 0xFF),
        0x558: ("disable", 0),
        0x578: ("dcdcen", 0),
        0x640: ("mainregstatus", 0),
    }

    def reset(self):
        kept = getattr(self, "value", {})
        super().reset()
        for name in "resetreas", "gpregret", "gpregret2":
            self.value[name] = kept.get(name, 0)

    def task_hfclkstart(self):
        self.value["hfclkrun"] = 1
        self.chip.after_us(HFXO_US, self.started)

    def started(self):
        if self.value["hfclkrun"]:
            self.value["hfclkstat"] = 1 << 16 | 1
            self.fire("hfclkstarted")

    def task_hfclkstop(self):
        self.value["hfclkrun"] = self.value["hfclkstat"] = 0

    def task_lfclkstart(self):
        source = self.value["lfclksrc"] & 3
        self.value["lfclkrun"] = 1
        self.value["lfclksrccopy"] = source

        def started():
            self.value["lfclkstat"] = 1 << 16 | source
            self.fire("lfclkstarted")

        self.chip.after_us(SOURCES.get(source, LFXO_US), started)

    def task_lfclkstop(self):
        self.value["lfclkrun"] = self.value["lfclkstat"] = 0

    def task_cal(self):
        self.chip.after_us(16_000, lambda: self.fire("done"))

    def task_constlat(self):
        pass

    def task_lowpwr(self):
        pass

    def set_resetreas(self, value):
        self.value["resetreas"] &= ~value

    def set_systemoff(self, value):
        if value & 1:
            self.chip.switch_off()
